#include "derive/text/wording.h"

#include <doctest/doctest.h>

#include "derive/marked.h"

namespace vanban {
namespace {

Wording wording() {
  std::vector<WordingRule> rules(3);
  rules[0].phrase = "trên địa bàn tỉnh";
  rules[0].replacement = test::marked("trên địa bàn {unit.type}");
  rules[1].phrase = "UBND tỉnh";
  rules[1].replacement = test::marked("UBND {unit.type}");
  rules[2].phrase = "toàn tỉnh";
  rules[2].replacement = test::marked("{unit.type} nhà");
  return Wording(rules);
}

std::string reworded(std::string_view text) {
  return test::shown(wording().reword(test::marked(text)).text);
}

TEST_CASE("phrases take the emphasis and the capitals of their place") {
  CHECK(reworded("Thư viện trên địa bàn tỉnh, UBND tỉnh.") ==
        "Thư viện trên địa bàn {unit.type}, UBND {unit.type}.");
  CHECK(reworded("**Trên địa bàn** *tỉnh* có") == "<b>Trên địa bàn </><b>{unit.type}</> có");
  CHECK(reworded("THƯ VIỆN TRÊN ĐỊA BÀN TỈNH") == "THƯ VIỆN TRÊN ĐỊA BÀN {unit.type|upper}");
  CHECK(reworded("Toàn tỉnh có") == "{unit.type|capital} nhà có");
  CHECK(reworded("UBND tỉnh") == "UBND {unit.type}");
}

TEST_CASE("quotations are the words of others") {
  CHECK(reworded("“đọc trên địa bàn tỉnh” trên địa bàn tỉnh") ==
        "“đọc trên địa bàn tỉnh” trên địa bàn {unit.type}");
  CHECK(reworded("\"**a** trên địa bàn tỉnh\"; UBND tỉnh") ==
        "\"<b>a</> trên địa bàn tỉnh\"; UBND {unit.type}");
  CHECK(reworded("“a “b” trên địa bàn tỉnh” c") == "“a “b” trên địa bàn tỉnh” c");
  CHECK(reworded("“không đóng, trên địa bàn tỉnh") == "“không đóng, trên địa bàn tỉnh");
}

TEST_CASE("placeholders and line breaks are not spanned") {
  CHECK(reworded("UBND {unit.name} tỉnh") == "UBND {unit.name} tỉnh");
  CHECK(reworded("UBND\ntỉnh") == "UBND\ntỉnh");
  CHECK(reworded("UBND tỉnh{unit.name}UBND tỉnh[^n]") ==
        "UBND {unit.type}{unit.name}UBND {unit.type}[^n]");
}

TEST_CASE("what was changed is told") {
  const Reworded result = wording().reword(test::marked("Trên địa bàn tỉnh và “toàn tỉnh”"));
  REQUIRE(result.changes.size() == 1);
  CHECK(result.changes[0].was == "Trên địa bàn tỉnh");
  CHECK(test::shown(result.changes[0].now) == "Trên địa bàn {unit.type}");
}

TEST_CASE("words left over, each once, as first written") {
  Phrases phrases;
  phrases.add("bảo tàng", 0);
  phrases.add("quốc tế", 1);
  const Markup text =
      test::marked("Bảo **tàng** tỉnh, bảo tàng; “hợp tác quốc tế”, giao lưu quốc tế");
  CHECK(find_leftovers(text, phrases) == std::vector<std::string>{"Bảo tàng", "quốc tế"});
  CHECK(find_leftovers(test::marked("bảo {unit.name} tàng"), phrases).empty());
}

Body body(std::string function, std::string name) {
  Body body;
  body.function = std::move(function);
  body.level = Level::province;
  body.name = std::move(name);
  return body;
}

std::string suggested(std::string_view text) {
  const BodyTable table({body("vh", "Sở Văn hóa, Thể thao và Du lịch"),
                         body("gd", "Sở Giáo dục và Đào tạo"), body("tc", "Sở Tài chính"),
                         body("ca", "Công an tỉnh"), body("st", "Sở Tư pháp")});
  Unit unit;
  unit.level = Level::province;
  unit.type = "tỉnh";
  unit.name = "Bắc Ninh";
  const BodyNames names(table, unit, Date{2025, 8, 1});
  const NameAtChild at_child = [](const Body& body) -> std::optional<std::string> {
    if (body.function == "vh" || body.function == "gd") return "Phòng Văn hóa - Xã hội";
    if (body.function == "tc") return "Phòng Kinh tế";
    if (body.function == "ca") return "Công an xã";
    return std::nullopt;
  };
  return test::shown(suggest_bodies(test::marked(text), names, at_child).text);
}

TEST_CASE("bodies of the superior's give way to the child's") {
  CHECK(suggested("Gửi **Sở Văn hóa, Thể thao và Du lịch** trước.") ==
        "Gửi <b>Phòng Văn hóa - Xã hội</> trước.");
  CHECK(suggested("Theo “Sở Tài chính” và Sở Tư pháp.") == "Theo “Sở Tài chính” và Sở Tư pháp.");
}

TEST_CASE("a body is named once in a list") {
  CHECK(suggested("Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo và Sở Tài chính") ==
        "Phòng Văn hóa - Xã hội và Phòng Kinh tế");
  CHECK(suggested("Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch và Sở Giáo dục và Đào tạo lo.") ==
        "Phòng Kinh tế và Phòng Văn hóa - Xã hội lo.");
  CHECK(suggested("Sở Văn hóa, Thể thao và Du lịch; Công an tỉnh; Sở Giáo dục và Đào tạo.") ==
        "Phòng Văn hóa - Xã hội; Công an xã.");
  CHECK(suggested("Sở Giáo dục và Đào tạo phối hợp với Sở Văn hóa, Thể thao và Du lịch.") ==
        "Phòng Văn hóa - Xã hội phối hợp với Phòng Văn hóa - Xã hội.");
}

TEST_CASE("places of the units above, by type and name") {
  Unit hanoi;
  hanoi.level = Level::province;
  hanoi.type = "thành phố";
  hanoi.name = "Hà Nội";
  std::vector<WordingRule> rules(2);
  rules[0].phrase = "UBND {type}";
  rules[0].replacement = test::marked("UBND {unit.type}");
  rules[1].phrase = "{type} {name}";
  rules[1].replacement = test::marked("{unit.full}");
  const Wording wording(rules, {&hanoi});
  const auto worded = [&](std::string_view text) {
    return test::shown(wording.reword(test::marked(text)).text);
  };
  CHECK(worded("UBND Thành phố, số hóa Thành phố Hà Nội") ==
        "UBND {unit.type}, số hóa {unit.full}");
  CHECK(worded("THÀNH PHỐ HÀ NỘI") == "{unit.full|upper}");
  CHECK(worded("UBND thành phố Hải Phòng") == "UBND thành phố Hải Phòng");
  CHECK(worded("Thành phố Hà Nội có") == "{unit.full|capital} có");
}

TEST_CASE("bodies of the units below and of the country are not the superior's") {
  CHECK(suggested("Chỉ đạo Sở Tài chính các huyện") == "Chỉ đạo Sở Tài chính các huyện");
  CHECK(suggested("của Sở Tài chính Trung ương") == "của Sở Tài chính Trung ương");
}

}  // namespace
}  // namespace vanban
