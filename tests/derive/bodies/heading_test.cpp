#include "derive/bodies/heading.h"

#include <doctest/doctest.h>

#include "derive/marked.h"
#include "support/derived.h"

namespace vanban {
namespace {

// The heading of one item, carried to a phường that has nobody for home affairs.
std::string carried(const std::string& heading) {
  test::Family family;
  family
      .parent("body", "[{'role': 'organisation', 'title': 'TỔ CHỨC', 'items': [{'title': '" +
                          heading + "', 'items': ['Làm.']}]}]")
      .overlay("facts", "{'bodies': {'noi-vu': null}}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  const std::string body = family.body();
  const std::size_t begin = body.find("  ") + 2;
  return body.substr(begin, body.find('\n', begin) - begin);
}

TEST_CASE("what comes first once the first body is gone begins with a capital") {
  CHECK(carried("Sở Nội vụ, Sở Giáo dục và Đào tạo") == "Các trường học trên địa bàn phường");
  CHECK(carried("Sở Tài chính, Sở Giáo dục và Đào tạo") ==
        "Phòng Kinh tế, Hạ tầng và Đô thị, các trường học trên địa bàn phường");
}

TEST_CASE("so does one that the plan above names by its function") {
  CHECK(carried("{body.giao-duc}") == "{body.giao-duc|capital}");
  CHECK(carried("{body.noi-vu}, {body.giao-duc}") == "{body.giao-duc|capital}");
  CHECK(carried("{body.tai-chinh}, {body.giao-duc}") == "{body.tai-chinh}, {body.giao-duc}");
  CHECK(carried("{body.giao-duc|upper}") == "{body.giao-duc|upper}");
}

TEST_CASE("a list of sở spells out each of them") {
  CHECK(carried("Các Sở: Tài chính, Giáo dục và Đào tạo") ==
        "Phòng Kinh tế, Hạ tầng và Đô thị, các trường học trên địa bàn phường");
}

TEST_CASE("a body that is called Sở and no more ends the list, not the program") {
  Body office;
  office.function = "so";
  office.level = Level::province;
  office.name = "Sở";
  const BodyTable table({office});
  Unit province, commune;
  province.level = Level::province;
  province.type = "tỉnh";
  province.name = "Bắc Ninh";
  commune.level = Level::commune;
  const Date date{2026, 5, 1};
  ParentPlan parent;
  parent.unit = &province;
  parent.plan.date = date;
  parent.names.emplace_back(table, province, date);
  const Facts facts;
  const Lineage lineage{&province, date, &commune, date};
  const Heading heading =
      carry_down(test::marked("Các Sở: Xây dựng"), BodiesBelow(facts, table, lineage, parent));
  CHECK(heading.functions == std::vector<std::string>{"so"});
}

}  // namespace
}  // namespace vanban
