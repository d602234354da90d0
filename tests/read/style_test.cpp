#include "read/style.h"

#include <cmath>
#include <doctest/doctest.h>

#include "read/json.h"
#include "read/style/measure.h"
#include "support/diagnosed.h"
#include "support/project_file.h"

namespace vanban {
namespace {

struct StyleText {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<StyleSheet> style;

  explicit StyleText(std::string text) {
    style = read_style(sources.add("a.json", std::move(text)), diagnostics);
  }
  std::string codes() const { return codes_of(diagnostics); }
};

// The project's style with one piece of its text replaced.
StyleText nd30_with(const std::string& old_text, const std::string& new_text) {
  std::string text = read_project_file("templates/styles/nd30.json");
  const std::size_t at = text.find(old_text);
  REQUIRE(at != std::string::npos);
  return StyleText(text.replace(at, old_text.size(), new_text));
}

bool is(Pt length, double millimetres) {
  return std::fabs(to_mm(length).value - millimetres) < 1e-9;
}

TEST_CASE("the legal profile keeps to its own ranges") {
  const StyleText read(read_project_file("templates/styles/nd30.json"));
  CHECK(read.codes() == "");
  REQUIRE(read.style);
  const StyleSheet& style = *read.style;
  CHECK(is(style.page.left, 30));
  CHECK(is(style.page.right, 20));
  CHECK(style[Element::country].size == Pt{13});
  CHECK(style[Element::motto].size == Pt{14});
  CHECK(style[Element::country].bold);
  CHECK_FALSE(style[Element::superior].bold);
  CHECK(style[Element::issuer].capitals);
  CHECK(style[Element::basis].italic);
  CHECK(style[Element::body].align == Align::justify);
  CHECK(is(style[Element::body].first_line_indent, 10));
  CHECK(style[Element::body].space_before == Pt{6});
  CHECK(style[Element::recipients_label].italic);
  CHECK(style[Element::recipients].size == Pt{11});
  CHECK(style.motto_rule.fraction == 1);
  CHECK(style.issuer_rule.fraction > 1.0 / 3);
  CHECK(style.issuer_rule.fraction < 0.5);
  CHECK(is(style.stamp_widths.at("HOẢ TỐC"), 30));
  for (const TextStyle& text : style.texts) CHECK(text.size >= Pt{10});
}

TEST_CASE("what the law does not permit is a warning, with its clause") {
  const StyleText read =
      nd30_with("\"right\": {\"value\": \"20mm\"", "\"right\": {\"value\": \"25mm\"");
  CHECK(read.codes() == "E0404");
  CHECK(read.style);
  CHECK(to_text(read.diagnostics, Language::english)
            .find("“right” is 25mm, outside the permitted "
                  "15mm - 20mm (PL I, phần I, I.3)") != std::string::npos);
  CHECK(nd30_with("\"motto\": {\"size\": 14", "\"motto\": {\"size\": 12").codes() == "E0404");
  CHECK(nd30_with("\"fraction\": 0.4", "\"fraction\": 0.9").codes() == "E0404");
  CHECK(nd30_with("\"line-spacing\": 1.0}", "\"line-spacing\": 2.0}").codes().starts_with("E0404"));
}

TEST_CASE("what nothing could be set with is an error") {
  CHECK(nd30_with("\"size\": 13", "\"size\": 0").codes() == "E0112 E0404");
  CHECK(nd30_with("\"size\": 13", "\"size\": 1e300").codes() == "E0112 E0404");
  CHECK(nd30_with("\"fraction\": 0.4", "\"fraction\": -1").codes() == "E0404 E0112");
  CHECK(nd30_with("\"columns\": \"5mm\"", "\"columns\": \"-5mm\"").codes() == "E0108");
  CHECK(nd30_with("\"columns\": \"5mm\"", "\"columns\": \"nanmm\"").codes() == "E0108");
  CHECK(nd30_with("\"columns\": \"5mm\"", "\"columns\": \"5\"").codes() == "E0108");
  CHECK(nd30_with("\"left\": {\"value\": \"30mm\"", "\"left\": {\"value\": \"150mm\"").codes() ==
        "E0404 E0406");
}

TEST_CASE("missing, unknown and wrong values are all reported") {
  CHECK(nd30_with("\"motto\": {\"size\": 14", "\"moto\": {\"size\": 14").codes() == "E0107 E0109");
  CHECK(nd30_with("\"enacting\": {\"like\": \"authority\"}", "\"enacting\": {\"like\": \"x\"}")
            .codes() == "E0110");
  CHECK(
      nd30_with("\"enacting\": {\"like\": \"authority\"}", "\"enacting\": {\"like\": \"enacting\"}")
          .codes()
          .find("E0110") != std::string::npos);
  CHECK(nd30_with("\"range\": [12, 13]", "\"range\": [12]").codes() == "E0108");
  CHECK(nd30_with("\"range\": [12, 13]", "\"range\": 12").codes() == "E0108");
  CHECK(nd30_with("\"#ff0000\"", "\"red\"").codes() == "E0405");
  CHECK(nd30_with("\"total-fit\",", "\"best\",").codes() == "E0110");
  CHECK(nd30_with("\"number\": 9", "\"number\": 0").codes() == "E0112");
  CHECK(StyleText("{}").codes() == "E0109 E0109 E0109 E0109 E0109 E0109 E0109 E0109 E0109 E0109");
  CHECK(StyleText("5").codes().starts_with("E0108"));
}

TEST_CASE("lengths have a unit and are no longer than paper") {
  CHECK(parse_length("20mm"));
  CHECK(parse_length("12.5pt") == Pt{12.5});
  CHECK(parse_length("0pt") == Pt{0});
  for (const std::string_view text :
       {"", "mm", "20", "20 mm", "20cm", "-1mm", "infmm", "nanpt", "1e9mm", "20mmm", "1,5mm"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_length(text));
  }
}

}  // namespace
}  // namespace vanban
