#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

const std::string targets =
    "[{'id': 'xa', 'unit': '%', 'values': {'2030': 60, '2031': '10 - 15', '2032': {'over': 70}}},"
    " {'id': 'luot', 'unit': 'lượt', 'values': {'2030': 50000}},"
    " {'id': 'mh', 'unit': 'mô hình', 'values': {'2030': {'at-least': '01'}}},"
    " {'id': 'tran', 'values': {'2030': 1500.5}}]";

SamplePlan plan_saying(const std::string& words) {
  return commune_plan()
      .say(words)
      .set("targets", targets)
      .set("number", "4")
      .set("contact", "'số **7** phố *{unit.name}*'")
      .set("citations", "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg'}}");
}

std::string filled(const std::string& words) {
  const std::string text = merged(plan_saying(words + "|")).one("text");
  return text.substr(0, text.find('|'));
}

std::string codes(const std::string& words) {
  return merged(plan_saying(words)).codes;
}

bool reports(const std::string& words, const std::string& message) {
  const std::string report = merged(plan_saying(words)).report;
  CAPTURE(report);
  return report.find(message) != std::string::npos;
}

}  // namespace

TEST_CASE("targets with and without their unit") {
  CHECK(filled("{targets.xa.2030}, {targets.xa.2030.number}") == "60%, 60");
  CHECK(filled("{targets.xa.2031}, {targets.xa.2032}") == "10 - 15%, trên 70%");
  CHECK(filled("{targets.luot.2030}") == "50.000\\_lượt");
  CHECK(filled("{targets.mh.2030}") == "ít nhất 01\\_mô hình");
  CHECK(filled("{targets.tran.2030}") == "1.500,5");
}

TEST_CASE("targets in formats") {
  CHECK(filled("{targets.xa.2032|capital}") == "Trên 70%");
  CHECK(filled("{targets.mh.2030|upper}") == "ÍT NHẤT 01\\_MÔ HÌNH");
  CHECK(filled("{targets.xa.2030.number|words}") == "sáu mươi");
  CHECK(filled("{targets.luot.2030.number|words}") == "năm mươi nghìn");
  CHECK(filled("{targets.xa.2030.number|roman}") == "LX");
}

TEST_CASE("a format that does not fit says what it needs") {
  CHECK(reports("{targets.xa.2030|words}", "the format “words” needs a whole number, not “60%”"));
  CHECK(reports("{targets.xa.2031.number|number}",
                "the format “number” needs a number, not “10 - 15”"));
  CHECK(reports("{symbol|roman}",
                "the format “roman” needs a whole number from 1 to 3999, not “KH-UBND”"));
  CHECK(reports("{symbol|date-long}", "the format “date-long” needs a date, not “KH-UBND”"));
  CHECK(reports("{number|date-short}", "the format “date-short” needs a date, not “4”"));
  CHECK(reports("{date|pad2}", "the format “pad2” needs a whole number, not “31/5/2026”"));
  CHECK(reports("{date|upper}", "the format “upper” needs words, not “31/5/2026”"));
  CHECK(reports("{number|capital}", "the format “capital” needs words, not “4”"));
}

TEST_CASE("numbers and dates of the plan") {
  CHECK(filled("{number}, {number|pad2}, {number|words}, {number|roman}") == "4, 04, bốn, IV");
  CHECK(filled("{date}, {date|date-long}") == "31/5/2026, ngày 31 tháng 5 năm 2026");
  CHECK(filled("{citations.qd.number|upper}") == "15/QĐ-TTG");
}

TEST_CASE("a number that is blank is a gap in any format") {
  SamplePlan plan = commune_plan().say("số {number}, {number|pad2}, {number|words}.");
  CHECK(merged(plan).one("text") == "số {number}, {number}, {number}./.");
  CHECK(merged(plan.set("number", "null")).one("number") == "Số: {number}/KH-UBND");
}

TEST_CASE("texts of the plan bring their own markup along") {
  CHECK(filled("**đến {contact}**") == "**đến ****số ****7**** phố *****Đại Sơn***");
}

TEST_CASE("defaults stand in for what is missing") {
  CHECK(filled("[{xyz?}] [{xyz?không có}] [{number?không có}] [{targets.xa.2099?–}]") ==
        "[] [không có] [4] [–]");
}

TEST_CASE("names that mean nothing, with the names that were meant") {
  CHECK(reports("{unit.nam}", "there is nothing called “unit.nam” to fill in"));
  CHECK(reports("{unit.nam}", "did you mean “unit.name”"));
  CHECK(reports("{targets.xa.2033}", "“targets.xa.203"));
  CHECK(codes("{#} {.} {.x} {parent.symbol} {symbol.x}") == "E0204 E0204 E0204 E0204 E0204");
}

TEST_CASE("a text that leads back to itself is reported once, and all else too") {
  CHECK(merged(commune_plan().set("subject", "'{subject}'")).codes == "E0214");
  CHECK(merged(commune_plan()
                   .set("subject", "'{contact}{contact}'")
                   .set("contact", "'{subject}{subject}{symbol}{place}'")
                   .set("place", "'{subject}{contact}'")
                   .say("{a}"))
            .codes == "E0214 E0204");
}

TEST_CASE("texts that refer to texts again and again do not grow without end") {
  const auto repeated = [](const std::string& words, int times) {
    std::string text = "'";
    for (int i = 0; i < times; ++i) text += words;
    return text + "'";
  };
  CHECK(merged(commune_plan()
                   .set("subject", repeated("{contact}", 1000))
                   .set("contact", repeated("{place}", 1000))
                   .set("place", repeated("xã ", 1000)))
            .codes == "E0220");
  CHECK(merged(commune_plan()
                   .set("subject", repeated("{cite.a.full}", 1000))
                   .set("citations",
                        "{'a': {'type': 'Luật', 'title': " + repeated("x", 100'000) + "}}"))
            .codes == "E0220");
  CHECK(merged(commune_plan()
                   .set("subject", repeated("[^a]", 1000))
                   .set("footnotes", "{'a': " + repeated("x", 100'000) + "}"))
            .codes == "E0220");
}

TEST_CASE("a plan that is mistaken all over is not reported to the last mistake") {
  std::string words;
  for (int i = 0; i < 5000; ++i) words += "{x" + std::to_string(i) + "}";
  const std::string report = merged(commune_plan().say(words)).report;
  CHECK(report.find("“x0”") != std::string::npos);
  CHECK(report.size() < 1'000'000);
}

TEST_CASE("lists and objects are no texts") {
  CHECK(codes("{issuer} {targets} {citations.qd}") == "E0206 E0206 E0206");
}

TEST_CASE("citations: in full first, then by number; unknown ones are reported") {
  CHECK(filled("{cite.qd} {cite.qd.full}") ==
        "{cite qd: Quyết định số 15/QĐ-TTg} {cite qd full: Quyết định số 15/QĐ-TTg}");
  CHECK(filled("{cite.qd|upper}") == "{cite qd: QUYẾT ĐỊNH SỐ 15/QĐ-TTG}");
  CHECK(reports("{cite.qdd}", "there is no citation “qdd”"));
  CHECK(reports("{cite.qdd}", "did you mean “qd”"));
  CHECK(reports("{cite.qd.ful}", "there is nothing called “cite.qd.ful” to fill in"));
  CHECK(reports("{cite.qd.ful}", "did you mean “full”"));
}

TEST_CASE("a footnote takes placeholders, but no footnote") {
  SamplePlan plan = commune_plan()
                        .say("Một[^a], hai[^b].")
                        .set("footnotes", "{'a': 'Nguồn: {unit.full}.', 'b': 'Như trên.'}");
  const Merged result = merged(plan);
  CHECK(result.one("text") == "Một{note 0: 1}, hai{note 1: 2}./.");
  CHECK(result.one("footnote 0") == "Nguồn: xã Đại Sơn.");
  const std::string report =
      merged(plan.set("footnotes", "{'a': 'Xem[^b].', 'b': 'Như trên.'}")).report;
  CHECK(report.find("error[E0218]: this footnote stands inside a footnote") != std::string::npos);
  CHECK(report.find("  at /footnotes/a\n") != std::string::npos);
}

TEST_CASE("everything that is wrong is in one report, each at its place") {
  const std::string report =
      merged(plan_saying("{a} và {b}\\n{cite.c}").set("subject", "'{d}'")).report;
  CHECK(report.find("5 errors") == std::string::npos);
  CHECK(report.find("4 errors, 0 warnings") != std::string::npos);
  CHECK(report.find("“a”") < report.find("“b”"));
}
