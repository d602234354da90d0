#include "merge/citations.h"

#include <doctest/doctest.h>

#include "support/diagnosed.h"
#include "write/debug/inline_dump.h"

using namespace vanban;

namespace {

CitationRecord decision() {
  return {"Quyết định",
          "1520/QĐ-TTg",
          Date{2022, 12, 9},
          "Thủ tướng Chính phủ",
          "phê duyệt Chương trình “A”",
          {}};
}

CitationRecord law() {
  return {"Luật", "", Date{2015, 6, 19}, "", "Tổ chức chính quyền địa phương", {}};
}

// The widths of gaps in no-break spaces, each its own.
StyleSheet style() {
  StyleSheet style;
  style.number_blank = 5;
  style.day_blank = 3;
  style.month_blank = 2;
  style.year_blank = 4;
  return style;
}

CitedDocument named(const CitationRecord& record, bool long_dates = false) {
  Diagnostics diagnostics;
  CitedDocument cited = name_citation(record, long_dates, style(), diagnostics);
  CHECK(diagnostics.all().empty());
  return cited;
}

std::string full(const CitationRecord& record, bool long_dates = false) {
  return dump(named(record, long_dates).full);
}

std::string brief(const CitationRecord& record) {
  return dump(named(record).brief);
}

}  // namespace

TEST_CASE("in full: type, number, date, issuing body, title") {
  CHECK(full(decision()) ==
        "Quyết định số 1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ phê duyệt Chương trình "
        "“A”");
  CHECK(full(decision(), true) ==
        "Quyết định số 1520/QĐ-TTg ngày 09 tháng 12 năm 2022 của Thủ tướng Chính phủ phê duyệt "
        "Chương trình “A”");
  CHECK(dump(named(decision()).no_issuer) ==
        "Quyết định số 1520/QĐ-TTg ngày 09/12/2022 phê duyệt Chương trình “A”");
}

TEST_CASE("later: type and number only") {
  CHECK(brief(decision()) == "Quyết định số 1520/QĐ-TTg");
}

TEST_CASE("laws go by their title") {
  CHECK(full(law(), true) == "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
  CHECK(brief(law()) == "Luật Tổ chức chính quyền địa phương");
}

TEST_CASE("a law keeps its title in front of a number that was given") {
  CitationRecord record = law();
  record.number = "72/2025/QH15";
  CHECK(full(record) == "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 19/6/2015");
  CHECK(brief(record) == "Luật Tổ chức chính quyền địa phương");
  record.title = "";
  CHECK(brief(record) == "Luật số 72/2025/QH15");
  record = decision();
  record.type = "Bộ luật";
  CHECK(brief(record) == "Bộ luật phê duyệt Chương trình “A”");
}

TEST_CASE("what is not known is left out") {
  CHECK(full({"Công văn", "4108/UBND-KGVX", std::nullopt, "", "", {}}) ==
        "Công văn số 4108/UBND-KGVX");
  CHECK(full({"Công văn", "12/UBND", Date{2022, 9, std::nullopt}, "Sở Y tế", "", {}}) ==
        "Công văn số 12/UBND tháng 9/2022 của Sở Y tế");
  CHECK(full({"Công văn", "12/UBND", Date{2022, std::nullopt, std::nullopt}, "", "", {}}) ==
        "Công văn số 12/UBND năm 2022");
  CHECK(full({"Nghị quyết", "", std::nullopt, "", "", {}}) == "Nghị quyết");
}

TEST_CASE("a title keeps its emphasis and its letters") {
  CitationRecord record = decision();
  record.title = "Phê duyệt **“A”**\nvà \\*B\\*";
  CHECK(full(record).ends_with("Chính phủ Phê duyệt **“A”** và \\*B\\*"));
}

TEST_CASE("a quoted title is never made up: it takes no placeholders and notes") {
  CitationRecord record = decision();
  record.title = "về {unit.full}[^a]";
  Diagnostics diagnostics;
  name_citation(record, false, style(), diagnostics);
  CHECK(codes_of(diagnostics) == "E0204 E0209");
}

TEST_CASE("a number that is still open is a gap, and so is what is blank of its date") {
  CitationRecord plan = {"Kế hoạch", "/KH-UBND", Date{2026, 5, std::nullopt}, "", "", {}};
  CHECK(full(plan) == "Kế hoạch số \\_\\_\\_\\_\\_/KH-UBND ngày \\_\\_\\_/5/2026");
  CHECK(full(plan, true) == "Kế hoạch số \\_\\_\\_\\_\\_/KH-UBND ngày \\_\\_\\_ tháng 5 năm 2026");
  CHECK(brief(plan) == "Kế hoạch số \\_\\_\\_\\_\\_/KH-UBND");
  plan.date = Date{2026, std::nullopt, std::nullopt};
  CHECK(full(plan).ends_with("ngày \\_\\_\\_/\\_\\_/2026"));
  CHECK(full(plan, true).ends_with("ngày \\_\\_\\_ tháng \\_\\_ năm 2026"));
  plan.date = std::nullopt;
  CHECK(full(plan).ends_with("ngày \\_\\_\\_/\\_\\_/\\_\\_\\_\\_"));
  CHECK(full(plan, true).ends_with("ngày \\_\\_\\_ tháng \\_\\_ năm \\_\\_\\_\\_"));
}

TEST_CASE("an open number keeps a date that is known, with issuing body and title") {
  CitationRecord plan = decision();
  plan.number = "/QĐ-UBND";
  CHECK(full(plan) ==
        "Quyết định số \\_\\_\\_\\_\\_/QĐ-UBND ngày 09/12/2022 của Thủ tướng Chính phủ phê duyệt "
        "Chương trình “A”");
}
