#include <array>

#include "check/rule_pages.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view two_levels =
    "Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Nghị quyết số 202/2025/QH15";
constexpr std::string_view merged_bodies =
    "Nghị định số 45/2025/NĐ-CP (từ 01/3/2025), số 150/2025/NĐ-CP (từ 01/7/2025)";

constexpr auto pages = std::to_array<RulePage>({
    {Message::unit_abolished, two_levels,
     "Nơi nhận, đề mục giao việc, cột cơ quan chủ trì chỉ ghi đơn vị hành chính còn vào ngày của "
     "văn bản; viện dẫn và chuyện cũ giữ tên cũ",
     "Recipients, headings that give work and columns of assignees name units that exist at the "
     "date of the document; citations and history keep the former names",
     "Nơi nhận: UBND huyện Tứ Kỳ (văn bản năm 2026)", "Nơi nhận: UBND xã Tứ Kỳ"},
    {Message::body_abolished, merged_bodies,
     "Cơ quan được nhắc đến còn vào ngày của văn bản, trừ trong viện dẫn và chuyện cũ",
     "A body that is named exists at the date of the document, but for citations and history",
     "Sở Thông tin và Truyền thông (văn bản năm 2026)", "Sở Khoa học và Công nghệ"},
    {Message::body_not_yet, merged_bodies, "Cơ quan được nhắc đến đã có vào ngày của văn bản",
     "A body that is named exists already at the date of the document",
     "Sở Nông nghiệp và Môi trường (văn bản năm 2023)", "Sở Nông nghiệp và Phát triển nông thôn"},
    {Message::unit_type_changed, "Nghị quyết số 30/2026/QH16; Nghị quyết số 202/2025/QH15",
     "Đơn vị hành chính mang loại và tên của ngày ban hành",
     "A unit has the type and name of the day of issue", "tỉnh Đồng Nai (văn bản tháng 5/2026)",
     "thành phố Đồng Nai"},
    {Message::deadline_after_superiors, "cấp dưới báo cáo trước để cấp trên kịp tổng hợp",
     "Hạn báo cáo của cấp dưới, đơn vị được giao việc trước hạn của nơi tổng hợp báo cáo lên trên",
     "Those below report before the one who sums up has to report further up",
     "Các xã báo cáo Sở trước ngày 15/12; Sở báo cáo UBND tỉnh trước ngày 10/12",
     "Các xã báo cáo Sở trước ngày 05/12; Sở báo cáo UBND tỉnh trước ngày 15/12"},
    {Message::period_reversed, "văn bản tự mâu thuẫn",
     "Thời điểm cuối của một khoảng thời gian không trước thời điểm đầu",
     "A period does not end before it begins", "giai đoạn 2030 - 2025", "giai đoạn 2025 - 2030"},
    {Message::body_not_recipient, "Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.9",
     "Cơ quan được giao việc ở phần tổ chức thực hiện có trong nơi nhận, bằng tên hoặc trong một "
     "nhóm",
     "A body that is given work is among the recipients, by name or in a group",
     "mục “Hội Khuyến học tỉnh” nhưng nơi nhận chỉ có các sở, UBND các xã",
     "Nơi nhận: Các sở, ban, ngành, đoàn thể tỉnh; UBND các xã"},
    {Message::asked_body_assigned, "thẩm quyền: Mặt trận, đoàn thể, cơ quan Đảng không thuộc UBND",
     "Với Mặt trận, đoàn thể, cơ quan Đảng, tòa án, viện kiểm sát dùng “đề nghị”, không giao việc",
     "Mặt trận, organisations, Party bodies and courts are asked, never told",
     "Hội Khuyến học tỉnh: Chủ trì, phối hợp với Sở …",
     "Đề nghị Hội Khuyến học tỉnh: Phối hợp với Sở …"},
    {Message::deadline_passed, "văn bản tự mâu thuẫn",
     "Thời hạn của việc được giao không trước ngày của văn bản",
     "The deadline of a task is not before the date of the document",
     "hoàn thành trước ngày 15/5/2025 (văn bản tháng 6/2026)", "hoàn thành trước ngày 15/7/2026"},
    {Message::district_words, two_levels,
     "Từ 01/7/2025 không còn cấp huyện, thị trấn; chỉ viện dẫn và chuyện cũ còn nhắc đến",
     "Since 01/7/2025 there are no districts and no townships but in citations and history",
     "Ủy ban nhân dân các huyện, thị xã, thành phố", "Ủy ban nhân dân các xã, phường"},
    {Message::stranger_unit, "chép từ văn bản của đơn vị khác",
     "Đơn vị hành chính được nhắc đến là của mình, cấp trên, cấp dưới, hoặc nơi khác nhắc có lý do "
     "(giáp ranh, hợp tác, học tập kinh nghiệm)",
     "A unit that is named is the issuer's, above or below it, or there is a reason to name it",
     "trên địa bàn tỉnh Yên Bái (văn bản của tỉnh Bắc Ninh)", "trên địa bàn tỉnh Bắc Ninh"},
    {Message::superior_words_left, "chép từ văn bản cấp trên",
     "Kế hoạch cấp dưới không còn chữ chỉ hợp với cấp trên",
     "A plan of a lower level keeps no words that fit the superior's alone",
     "hợp tác quốc tế (kế hoạch xã)", "giao lưu với các xã lân cận"},
});

}  // namespace

std::span<const RulePage> body_pages() {
  return pages;
}

}  // namespace vanban
