#include "write/docx/style_names.h"

#include <array>
#include <cstddef>

namespace vanban {

namespace {

// In the order of Element.
constexpr std::array<std::string_view, element_count> of_elements = {
    "VB Quốc hiệu",
    "VB Tiêu ngữ",
    "VB Cơ quan chủ quản",
    "VB Cơ quan ban hành",
    "VB Số và ký hiệu",
    "VB Địa danh và thời gian",
    "VB Tên loại",
    "VB Trích yếu",
    "VB Dòng kèm theo",
    "VB Thẩm quyền ban hành",
    "VB Lệnh ban hành",
    "VB Căn cứ",
    "VB Nội dung",
    "VB Tiêu đề mục (I.)",
    "VB Tiêu đề điều",
    "VB Tiêu đề khoản (1.)",
    "VB Tiêu đề khoản (1.1.)",
    "VB Tiêu đề điểm (a)",
    "VB Tiêu đề gạch đầu dòng",
    "VB Đầu bảng",
    "VB Ô bảng",
    "VB Chức vụ người ký",
    "VB Họ tên người ký",
    "VB Ký số văn bản kèm theo",
    "VB Nơi nhận (chữ đầu)",
    "VB Nơi nhận",
    "VB Người soạn thảo",
    "VB Liên hệ",
    "VB Số phụ lục",
    "VB Tên phụ lục",
    "VB Phụ lục kèm theo",
    "VB Mức độ khẩn",
    "VB Phạm vi lưu hành",
    "VB Dự thảo",
    "VB Chú thích",
    "VB Số trang",
};
static_assert(!of_elements.back().empty(), "every element has a name");

}  // namespace

std::string_view shown_name(Element element) {
  return of_elements.at(static_cast<std::size_t>(element));
}

std::string_view shown_name(Marker marker) {
  switch (marker) {
    case Marker::article:
      return "VB Đoạn điều";
    case Marker::section:
      return "VB Đoạn mục (I.)";
    case Marker::number:
      return "VB Đoạn khoản (1.)";
    case Marker::decimal:
      return "VB Đoạn khoản (1.1.)";
    case Marker::letter:
      return "VB Đoạn điểm (a)";
    case Marker::dash:
      return "VB Đoạn gạch đầu dòng";
    case Marker::plus:
      return "VB Đoạn dấu cộng";
    case Marker::none:
      return "VB Đoạn không đánh số";
  }
  return {};
}

}  // namespace vanban
