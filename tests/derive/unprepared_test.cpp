// Plans whose words stand as an office wrote them: no placeholders, no roles.
#include <doctest/doctest.h>

#include "model/markup_text.h"
#include "support/derived.h"

using vanban::markup_text;
using vanban::test::Family;

namespace {

std::string subject_of(const Family& family) {
  const vanban::Value* subject = family.child().data.find("subject");
  return subject != nullptr && subject->text() != nullptr ? *subject->text() : "";
}

TEST_CASE("the child's own title names the child, the superior's that of the superior") {
  Family family;
  family.parent("subject", "'Cải cách hành chính tỉnh Bắc Ninh năm 2026'");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(subject_of(family) == "Cải cách hành chính {unit.full} năm 2026");
  CHECK(family.child().citations.at("cap-tren").title ==
        "về cải cách hành chính tỉnh Bắc Ninh năm 2026");
}

TEST_CASE("a place with its name gives way to the unit with its name") {
  Family family;
  family.parent("subject", "'Thực hiện Đề án trên địa bàn tỉnh Bắc Ninh'")
      .parent(
          "body",
          R"([{'title': 'A', 'text': 'Học tập trên địa bàn tỉnh Bắc Ninh và trên địa bàn tỉnh; giao lưu trên địa bàn tỉnh Lào Cai.'}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(subject_of(family) == "Thực hiện Đề án trên địa bàn {unit.full}");
  CHECK(family.body() ==
        "A\n  Học tập trên địa bàn {unit.full} và trên địa bàn {unit.type}; giao lưu trên địa bàn "
        "tỉnh Lào Cai.\n");
}

TEST_CASE("the lead names who issues the plan, however it is written") {
  for (const char* issuer : {"Ủy ban nhân dân tỉnh Bắc Ninh", "UBND tỉnh Bắc Ninh"}) {
    Family family;
    family.parent("bases", "{'items': ['Căn cứ Luật A'], 'lead': '" + std::string(issuer) +
                               " ban hành Kế hoạch như sau:'}");
    REQUIRE_MESSAGE(family.derive(), family.report());
    const std::string lead = markup_text(family.child().bases->lead);
    CHECK_MESSAGE(lead.ends_with("{unit.full} ban hành Kế hoạch như sau:"), lead);
  }
}

TEST_CASE("documents that a basis cites keep their issuer and title") {
  Family family;
  const std::string basis =
      "Căn cứ Quyết định số 4208/QĐ-UBND ngày 06/12/2021 của Ủy ban nhân dân tỉnh ban hành Kế "
      "hoạch "
      "trên địa bàn tỉnh Bắc Ninh";
  family.parent("bases", "{'items': ['" + basis + "'], 'lead': 'UBND tỉnh ban hành:'}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(markup_text(family.child().bases->items.front().text) == basis);
}

TEST_CASE("a basis that stays above is not reported") {
  Family family;
  family.parent("bases", "{'items': ['Theo đề nghị của Giám đốc Sở Nội vụ'], 'lead': 'Như sau:'}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.codes() == "");
}

TEST_CASE("sections without roles are known by their titles") {
  Family family;
  family.parent("body", R"([
    {'title': 'QUAN ĐIỂM CHỈ ĐẠO', 'items': ['Nêu.']},
    {'title': 'QUAN ĐIỂM, MỤC TIÊU', 'items': ['Đạt.']},
    {'title': 'KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN', 'items': [
      {'run-in': 'Sở Tài chính', 'text': 'Chi tiền.'}]}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "QUAN ĐIỂM, MỤC TIÊU\n  Đạt.\n"
        "KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN\n  Phòng Kinh tế, Hạ tầng và Đô thị: Chi tiền.\n");
}

TEST_CASE("the closing's first sentence names the child's plan") {
  Family family;
  family.parent("closing", "['Trên đây là Kế hoạch của tỉnh Bắc Ninh. UBND tỉnh sẽ xét.']");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(markup_text(family.child().closing.front()) ==
        "Trên đây là Kế hoạch của {unit.full}. UBND tỉnh sẽ xét.");
}

TEST_CASE("suggestions taken speak of the child's bodies in good Vietnamese") {
  Family family;
  family.overlay("suggestions", "'take'").parent("body", R"([{'title': 'NHIỆM VỤ', 'items': [
    'UBND các xã, phường báo cáo UBND tỉnh.',
    'Phối hợp với Sở Nội vụ, Sở Giáo dục và Đào tạo.',
    'Hội Khuyến học Việt Nam và Hội Khuyến học tỉnh.',
    'Chủ tịch UBND các xã, phường; các sở, ban, ngành tỉnh.']}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "NHIỆM VỤ\n"
        "  Các thôn, tổ dân phố báo cáo UBND {unit.type}.\n"
        "  Phối hợp với Phòng Văn hóa - Xã hội, các trường học trên địa bàn phường.\n"
        "  Hội Khuyến học Việt Nam và Hội Khuyến học phường.\n"
        "  Trưởng các thôn, tổ dân phố; các cơ quan, đơn vị {unit.type}.\n");
}

TEST_CASE("a suggestion is reported as it will be printed") {
  Family family;
  family.parent("body", "[{'title': 'A', 'text': 'Gửi UBND tỉnh trước ngày 15/12 hằng năm.'}]");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.report().find("UBND phường") != std::string::npos);
  CHECK(family.report().find("trước ngày 05/12 hằng năm") != std::string::npos);
}

TEST_CASE("a suggestion names a numbered unit as its pages do") {
  Family family;
  family.parent("level", "'district'").parent("issuer", "{'unit': '673'}");
  family.parent("date", "'2023-01-16'").overlay("unit", "'24823'");
  family.parent("body", "[{'title': 'A', 'text': 'Gửi UBND thành phố Bảo Lộc.'}]");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK_MESSAGE(family.report().find("UBND Phường 1") != std::string::npos, family.report());
}

TEST_CASE("a body of the superior's superior is named in full where the superior has none") {
  Family family;
  family.parent("level", "'district'").parent("issuer", "{'unit': '298'}");
  family.parent("date", "'2023-01-16'").overlay("unit", "'11122'");
  family.parent("body", R"([{'title': 'NHIỆM VỤ', 'text':
    'Gửi {superior.body.van-hoa}, **{superior.body.bao-tang}** và {superior.body.toa-an.brief}.'}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "NHIỆM VỤ\n  Gửi {superior.body.van-hoa}, **Bảo tàng tỉnh** và Tòa án nhân dân tỉnh.\n");
}

TEST_CASE("a body that begins its text with a colon behind is a heading in the line") {
  Family family;
  family.parent("body", R"([{'title': 'PHÂN CÔNG THỰC HIỆN', 'items': [
    'Sở Nội vụ: Tuyển dụng.', '**Sở Tài chính:** Chi tiền.', 'UBND các xã, phường: Bố trí đất.',
    'Thời gian thực hiện: năm 2026.']}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "PHÂN CÔNG THỰC HIỆN\n"
        "  Phòng Văn hóa - Xã hội\n    Tuyển dụng.\n    Bố trí đất.\n"
        "  Phòng Kinh tế, Hạ tầng và Đô thị: Chi tiền.\n"
        "  Thời gian thực hiện: năm 2026.\n");
}

TEST_CASE("a plan attached to a decision has the symbol of a plan") {
  Family family;
  family.parent("symbol", "'QĐ-UBND'")
      .parent("attachment",
              "{'kind': 'ke-hoach', 'subject': 'A', 'body': [{'title': 'B', 'text': 'C.'}]}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(*family.child().data.find("symbol")->text() == "KH-UBND");
}

}  // namespace
