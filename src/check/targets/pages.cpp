#include <array>

#include "check/rule_pages.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr auto pages = std::to_array<RulePage>({
    {Message::target_falls, "mục tiêu của năm sau không thấp hơn năm trước",
     "chỉ tiêu của năm sau không thấp hơn năm trước, trong “targets”, trong câu, trong bảng và "
     "trong "
     "danh sách nén (“đạt 90% các chỉ tiêu tương ứng”; đối tượng không kèm con số là 100%). Chỉ "
     "tiêu "
     "cần giảm (hộ nghèo, tai nạn …: danh sách “should-fall”) thì không xét",
     "the goal of a later year is not below an earlier year's: in “targets”, sentences, tables and "
     "compressed lists (a subject without a figure means all of it). What should fall (list "
     "“should-fall”) is left alone",
     "Đến năm 2025, 70% hộ dân có nước sạch. Đến năm 2030, 60% hộ dân có nước sạch.",
     "Đến năm 2025, 70% hộ dân có nước sạch. Đến năm 2030, 90% hộ dân có nước sạch."},
    {Message::target_below_superiors, "kế hoạch cấp dưới thực hiện chỉ tiêu cấp trên giao",
     "tỷ lệ không thấp hơn chỉ tiêu cùng “id” hoặc cùng lời, cùng năm của kế hoạch cấp trên",
     "a share is not below that of the superior's plan with the same “id”, or the same words, for "
     "the same year",
     "cấp trên: 90% trường học có thư viện; cấp dưới: 80% trường học có thư viện",
     "cấp dưới: 90% trường học có thư viện, hoặc cao hơn"},
    {Message::target_two_values, "một chỉ tiêu, một con số",
     "cùng đối tượng, cùng nội dung, cùng năm thì cùng một giá trị trong “targets”, thân văn bản, "
     "bảng và phụ lục",
     "the same subject, matter and year have one value in “targets”, body, tables and appendices",
     "Mục II: Năm 2030, 80% thôn có tủ sách. Phụ lục: Năm 2030, 75% thôn có tủ sách.",
     "Ghi một lần trong “targets”, mọi chỗ dùng {targets.tu-sach.2030}"},
    {Message::total_differs, "số liệu trong bảng phải khớp với tổng",
     "hàng và cột Tổng, Tổng số, Tổng cộng, Cộng bằng tổng các phần: các nhóm (A, B, I, II) hoặc "
     "các "
     "hàng trong nhóm; hàng “trong đó” không tính hai lần; cột tỷ lệ, cột năm không cộng",
     "rows and columns named Tổng, Tổng số, Tổng cộng, Cộng are the sum of their parts: of groups, "
     "or "
     "of the rows in them; rows of “trong đó” are not counted twice; shares and years are not "
     "summed",
     "Phường 10, xã 20, tổng cộng 35", "Phường 10, xã 20, tổng cộng 30"},
    {Message::parts_exceed_total, "các phần không lớn hơn tổng",
     "các khoản tiền sau “trong đó”, cùng đơn vị tính, cộng lại không lớn hơn tổng đứng trước",
     "sums of money behind “trong đó”, in the same unit, do not exceed the total before it",
     "Tổng kinh phí 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, ngân sách xã 50 triệu "
     "đồng",
     "Tổng kinh phí 110 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, ngân sách xã 50 triệu "
     "đồng"},
    {Message::shares_miscounted, "mỗi đối tượng một con số",
     "số con số trong “đạt …, … và … các chỉ tiêu tương ứng” bằng số đối tượng của câu trước; một "
     "con số cho mọi đối tượng thì được",
     "“đạt …, … và … các chỉ tiêu tương ứng” has as many figures as the sentence before has "
     "subjects; one figure for all of them is fine",
     "Năm 2025, 50% trường học, 60% trạm y tế, 70% nhà văn hóa có tủ sách. Năm 2030, đạt 80% và "
     "90% "
     "các chỉ tiêu tương ứng.",
     "Năm 2030, đạt 70%, 80% và 90% các chỉ tiêu tương ứng."},
    {Message::vague_goal, "chỉ tiêu phải đo được",
     "trong mục tiêu không dùng chữ để ngỏ con số: khoảng, dự kiến, gần như … trước một con số; "
     "phần "
     "lớn, đa số … thay cho một con số (danh sách “vague”, “vague-beginnings”)",
     "goals do not leave their figure open: khoảng, dự kiến, gần như … before one; phần lớn, đa số "
     "… "
     "in place of one (lists “vague”, “vague-beginnings”)",
     "Khoảng 70% hộ dân có nước sạch.", "Trên 70% hộ dân có nước sạch."},
    {Message::shares_contradict, "các tỷ lệ trong một văn bản không loại trừ nhau",
     "phần hẹp hơn không thể chiếm tỷ lệ lớn hơn: làm được việc sau thì đã làm việc trước (danh "
     "sách "
     "“needs-first”), cả nhóm đạt 100% thì bộ phận cũng 100%. “Trong số”, “trong đó”, “còn lại”, "
     "“đã” "
     "thì không so",
     "the narrower part is no larger share: who does the one must do the other (list "
     "“needs-first”), "
     "and 100 percent of a whole is 100 percent of its parts. “Trong số”, “trong đó”, “còn lại”, "
     "“đã” "
     "turn it off",
     "30% trạm y tế ứng dụng công nghệ thông tin; 70% trạm y tế kết nối, chia sẻ dữ liệu với sở.",
     "70% trạm y tế ứng dụng công nghệ thông tin; 50% trạm y tế kết nối, chia sẻ dữ liệu với sở."},
    {Message::count_differs, "lời dẫn khớp với bảng, danh sách",
     "số lượng nói ngay trước bảng hoặc danh sách (“13 dự án”, “05 nhóm sau:”) bằng số hàng được "
     "đánh số hoặc số ý ở dưới",
     "the number said right before a table or list is that of its numbered rows or of its items",
     "Gồm 05 nhóm sau: (có 4 ý)", "Gồm 04 nhóm sau: (có 4 ý)"},
});

}  // namespace

std::span<const RulePage> target_pages() {
  return pages;
}

}  // namespace vanban
