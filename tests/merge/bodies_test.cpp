#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

TEST_CASE("the bodies of the unit and of the unit above") {
  CHECK(said("{body.van-hoa}; {superior.body.van-hoa}; {superior.body.van-hoa.brief}") ==
        "Phòng Văn hóa - Xã hội; Sở Văn hóa, Thể thao và Du lịch; Sở VHTTDL");
  CHECK(said("{body.cong-an} {body.cong-an.brief} {body.giao-duc}") ==
        "Công an xã CA xã các trường học trên địa bàn xã");
}

TEST_CASE("before 01/7/2025 other bodies answered") {
  const Merged result =
      merged(commune_plan()
                 .set("issuer", "{'unit': 'xã Quảng Nghiệp', 'in': 'tỉnh Hải Dương'}")
                 .set("date", "'2023-01-31'")
                 .say("{body.van-hoa}, {superior.body.van-hoa.brief}"));
  CHECK(result.one("text") == "Công chức Văn hóa - Xã hội xã, Phòng VHTT./.");
}

TEST_CASE("a plan's own names go before the table, in what is attached too") {
  const std::string own = "{'van-hoa': 'Tổ Văn hóa xã', 'bao-tang': 'Nhà truyền thống'}";
  const SamplePlan plan = commune_plan().set("bodies", own);
  CHECK(merged(SamplePlan(plan).say("{body.van-hoa}, {body.van-hoa.brief}, {body.bao-tang}"))
            .one("text") == "Tổ Văn hóa xã, Tổ Văn hóa xã, Nhà truyền thống./.");
  CHECK(merged(SamplePlan(plan).say("{superior.body.van-hoa}")).one("text") ==
        "Sở Văn hóa, Thể thao và Du lịch./.");
  const Merged attached = merged(commune_decision()
                                     .set("bodies", own)
                                     .set("attachment",
                                          "{'kind': 'ke-hoach', 'subject': 'Đọc', 'body': "
                                          "[{'title': 'A', 'text': '{body.van-hoa}'}]}"));
  CHECK(attached.codes == "");
  CHECK(attached.all("text").back() == "Tổ Văn hóa xã./.");
}

TEST_CASE("a function that is none") {
  const Merged result = merged(commune_plan().say("{body.van-hao}"));
  CHECK(result.codes == "E0204");
  CHECK(result.report.find("body.van-hoa") != std::string::npos);
  CHECK(merged(commune_plan().say("{body.van-hoa.ngan}")).codes != "");
  const Merged named = merged(commune_plan().set("bodies", "{'van-hao': 'Tổ Văn hóa'}"));
  CHECK(named.codes == "E0308");
  CHECK(named.report.find("“van-hoa”") != std::string::npos);
}

TEST_CASE("a function that nobody has here") {
  const Merged result = merged(commune_plan().say("{body.bao-tang}"));
  CHECK(result.codes == "E0305");
  CHECK(result.report.find("xã Đại Sơn has no body that answers for “bao-tang”") !=
        std::string::npos);
  CHECK(merged(commune_plan().say("{body.bao-tang?không có}")).one("text") == "không có./.");
}

TEST_CASE("a province has none above it, a body without a unit none of its own") {
  const SamplePlan province =
      commune_plan().set("level", "'province'").set("issuer", "{'unit': '24'}");
  CHECK(merged(SamplePlan(province).say("{superior.body.van-hoa}")).codes == "E0204");
  const SamplePlan board =
      commune_plan()
          .set("issuer", "{'name': ['BAN CHỈ ĐẠO'], 'full-name': 'Ban Chỉ đạo'}")
          .set("place", "'Bắc Ninh'");
  CHECK(merged(SamplePlan(board).say("{body.van-hoa}")).codes == "E0204");
}

TEST_CASE("an unknown unit is reported once") {
  const Merged result = merged(
      commune_plan().set("issuer", "{'unit': 'xã Không Có'}").say("{body.van-hoa} {body.y-te}"));
  CHECK(result.codes == "E0301");
}
