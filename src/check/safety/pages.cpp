#include <array>

#include "check/rule_pages.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr auto pages = std::to_array<RulePage>({
    {Message::secret_mark, "Luật Bảo vệ bí mật nhà nước, Điều 5",
     "văn bản mật không soạn, không lưu trên máy nối mạng; chương trình không dựng",
     "secret documents are not drafted or kept on networked machines; the program refuses them",
     "\"circulation\": \"MẬT\"", "soạn trên máy không nối mạng, không dùng Vanban"},
    {Message::drafting_note, "văn bản phải trình ký được",
     "không còn ghi chú soạn thảo, chỗ chưa điền", "no drafting notes and no gaps are left",
     "[tên đơn vị] chủ trì (ghi chú: hỏi lại)", "Sở Nội vụ chủ trì"},
    {Message::personal_number, "pháp luật về bảo vệ dữ liệu cá nhân",
     "không ghi số căn cước, số điện thoại riêng khi không bắt buộc",
     "no identity or private telephone numbers unless required", "CCCD số 001085000123",
     "không ghi"},
});

}  // namespace

std::span<const RulePage> safety_pages() {
  return pages;
}

}  // namespace vanban
