#include "import/records/citations.h"

#include <doctest/doctest.h>

#include "import/records/recorded.h"

using namespace vanban;

namespace {

using Lines = std::vector<std::string>;

Plan with_bases(const std::string& bases, const std::string& text = "Nội dung.") {
  return test::recorded("'bases': {'shape': 'lines', 'items': [" + bases +
                        "], 'lead': 'Như sau:'}, 'body': [{'title': 'MỤC TIÊU', 'text': [" +
                        (text.front() == '\'' ? text : "'" + text + "'") + "]}]");
}

// The texts but the lead and the heading.
Lines lines(const Plan& plan) {
  Lines all = test::texts_of(plan);
  std::erase(all, "Như sau:");
  std::erase(all, "MỤC TIÊU");
  return all;
}

}  // namespace

TEST_CASE("a document is cited in full first, by type and number afterwards") {
  const Plan plan = with_bases(
      "'Căn cứ Quyết định số 1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ phê duyệt Chương "
      "trình “**Học tập suốt đời**”;'",
      "Thực hiện Quyết định số 1520/QĐ-TTg.");
  CHECK(lines(plan) == Lines{"Căn cứ {cite.qd-1520-qd-ttg};", "Thực hiện {cite.qd-1520-qd-ttg}."});
  const CitationRecord& record = plan.citations.at("qd-1520-qd-ttg");
  CHECK(record.type == "Quyết định");
  CHECK(record.number == "1520/QĐ-TTg");
  CHECK(record.date == Date{2022, 12, 9});
  CHECK(record.issuer == "Thủ tướng Chính phủ");
  CHECK(record.title == "phê duyệt Chương trình “**Học tập suốt đời**”");
}

TEST_CASE("where the form that is due is not the one that stands there, the form is said") {
  const Plan plan = with_bases(
      "'Căn cứ Kế hoạch số 36-KH/TU của Tỉnh ủy Bắc Ninh về phát triển văn hóa;', 'Căn cứ Nghị "
      "định số "
      "30/2020/NĐ-CP;'",
      "'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.', 'Theo Kế hoạch số 36-KH/TU "
      "của Tỉnh ủy Bắc Ninh về phát triển văn hóa.'");
  CHECK(lines(plan) ==
        Lines{"Căn cứ {cite.kh-36-kh-tu};", "Căn cứ {cite.nghi-dinh-30-2020-nd-cp.short};",
              "Theo {cite.nghi-dinh-30-2020-nd-cp}.", "Theo {cite.kh-36-kh-tu.full}."});
}

TEST_CASE("the opening words of a group say who issued what it lists") {
  Plan plan = test::recorded(
      "'bases': {'shape': 'lines', 'items': [{'opening': 'Căn cứ các Quyết định của Thủ tướng "
      "Chính "
      "phủ:', 'items': ['Quyết định số 1373/QĐ-TTg ngày 30/7/2021 phê duyệt Đề án “A”', 'Quyết "
      "định số "
      "1520/QĐ-TTg ngày 09/12/2022 phê duyệt Chương trình “B”']}], 'lead': 'Như sau:'}, 'body': "
      "[{'title': 'MỤC TIÊU', 'text': 'Nội dung.'}]");
  CHECK(lines(plan)[1] == "{cite.qd-1373-qd-ttg.no-issuer}");
  CHECK(lines(plan)[2] == "{cite.qd-1520-qd-ttg.no-issuer}");
  CHECK(plan.citations.at("qd-1373-qd-ttg").issuer == "Thủ tướng Chính phủ");
}

TEST_CASE("laws go by their title") {
  const Plan plan = with_bases(
      "'Căn cứ Luật Thư viện ngày 21/11/2019;', 'Căn cứ Luật Viên chức số 58/2010/QH12 ngày "
      "15/11/2010;'");
  CHECK(lines(plan)[0] == "Căn cứ {cite.luat-thu-vien};");
  CHECK(lines(plan)[1] == "Căn cứ {cite.luat-vien-chuc};");
  CHECK(plan.citations.at("luat-thu-vien").title == "Thư viện");
  CHECK(plan.citations.at("luat-vien-chuc").number == "58/2010/QH12");
}

TEST_CASE("a list of laws is not one law, and one amended is not the one that amends") {
  for (const char* text :
       {"Căn cứ Luật Bầu cử và Luật sửa đổi một số điều của Luật Bầu cử ngày 24/6/2025;",
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đấu thầu ngày "
        "29/11/2024;"}) {
    const Plan plan = with_bases("'" + std::string(text) + "'");
    CHECK(lines(plan)[0] == text);
    CHECK(plan.citations.empty());
  }
}

TEST_CASE("dates are printed as most of the plan writes them, and others stay") {
  const Plan plan = with_bases(
      "'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;', 'Căn cứ Luật Di sản văn hóa ngày 23 "
      "tháng 11 "
      "năm 2024;', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;'");
  CHECK(plan.long_dates);
  CHECK(lines(plan)[0] == "Căn cứ {cite.luat-thu-vien};");
  CHECK(lines(plan)[2] == "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;");
}

TEST_CASE("words that a record would print in another way stay, to the letter") {
  for (const char* text :
       {"Căn cứ Quyết định số 12/QĐ-TTg ngày 9/2/2022 của Thủ tướng Chính phủ;",
        "Căn cứ Quyết định 12/QĐ-TTg ngày 09/02/2022 của Thủ tướng Chính phủ;",
        "Căn cứ quyết định số 12/QĐ-TTg;", "Căn cứ Quyết định số  12/QĐ-TTg;",
        "Căn cứ Quyết định số 12/QĐ-TTg ngày 09/02/20222 của Chính phủ;",
        "Căn cứ Quyết định số 12/QĐ-TTg, ngày 09/02/2022;", "Căn cứ Quyết định số **12/QĐ-TTg**;",
        "Theo “Quyết định số 12/QĐ-TTg” đã nêu;"}) {
    const Plan plan = with_bases("'" + std::string(text) + "'");
    CHECK(lines(plan)[0] == text);
    CHECK(plan.citations.empty());
  }
}

TEST_CASE("of dates that contradict each other the more frequent one is the record's") {
  const Plan plan =
      with_bases("'Căn cứ Quyết định số 1520/QĐ-TTg ngày 19/12/2022 của Thủ tướng Chính phủ;'",
                 "'Theo Quyết định số 1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ.', 'Theo "
                 "Quyết định số "
                 "1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ.'");
  CHECK(plan.citations.at("qd-1520-qd-ttg").date == Date{2022, 12, 9});
  CHECK(lines(plan) ==
        Lines{"Căn cứ Quyết định số 1520/QĐ-TTg ngày 19/12/2022 của Thủ tướng Chính phủ;",
              "Theo {cite.qd-1520-qd-ttg}.", "Theo {cite.qd-1520-qd-ttg.full}."});
}

TEST_CASE("a number is of another document in another year, and then nobody knows which is meant") {
  const Plan plan = with_bases(
      "'Căn cứ Kế hoạch số 15/KH-UBND ngày 31/01/2023 của UBND huyện;', 'Căn cứ Kế hoạch số "
      "15/KH-UBND "
      "ngày 20/02/2024 của UBND tỉnh;'",
      "Thực hiện Kế hoạch số 15/KH-UBND.");
  CHECK(lines(plan) == Lines{"Căn cứ {cite.kh-15-kh-ubnd};", "Căn cứ {cite.kh-15-kh-ubnd-2};",
                             "Thực hiện Kế hoạch số 15/KH-UBND."});
}

TEST_CASE("a title that cites another document is written with that document's own record") {
  const Plan plan = with_bases(
      "'Căn cứ Kế hoạch số 36-KH/TU ngày 06/4/2026 của Tỉnh ủy Bắc Ninh thực hiện Nghị quyết số "
      "80-NQ/TW ngày 07/01/2026 của Bộ Chính trị về phát triển văn hóa;'");
  CHECK(lines(plan)[0] ==
        "Căn cứ {cite.kh-36-kh-tu} thực hiện {cite.nq-80-nq-tw} về phát triển văn hóa;");
  CHECK(plan.citations.at("kh-36-kh-tu").title == "");
}

TEST_CASE("in prose a title is sure only where its quoted name ends the sentence or a part of it") {
  const Plan plan = with_bases("'Căn cứ tình hình thực tế;'",
                               "'Theo Quyết định số 12/QĐ-TTg ngày 09/02/2022 của Thủ tướng Chính "
                               "phủ phê duyệt Đề án “A”.', "
                               "'Theo Quyết định số 13/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính "
                               "phủ phê duyệt Đề án “B” trên "
                               "địa bàn tỉnh.'");
  CHECK(plan.citations.at("qd-12-qd-ttg").title == "phê duyệt Đề án “A”");
  CHECK(plan.citations.at("qd-13-qd-ttg").title == "");
  CHECK(lines(plan)[2] == "Theo {cite.qd-13-qd-ttg} phê duyệt Đề án “B” trên địa bàn tỉnh.");
}

TEST_CASE("an attached plan cites in full anew, and emphasis stays") {
  Plan plan = test::plan_of(
      "{'kind': 'quyet-dinh', 'bases': {'shape': 'lines', 'items': ['Căn cứ Luật Thư viện ngày "
      "21/11/2019']}, 'articles': ['Ban hành Kế hoạch.'], 'attachment': {'kind': 'ke-hoach', "
      "'body': "
      "[{'title': 'MỤC TIÊU', 'text': ['Theo Luật Thư viện ngày 21/11/2019.', 'Theo *Luật Thư viện "
      "ngày "
      "21/11/2019* đã nêu.']}]}}");
  test::add_records(plan);
  CHECK(markup_text(plan.attachment[0].body[0].text[0]) == "Theo {cite.luat-thu-vien}.");
  CHECK(markup_text(plan.attachment[0].body[0].text[1]) ==
        "Theo *{cite.luat-thu-vien.full}* đã nêu.");
}

TEST_CASE("braces and stars in a title are words") {
  const Plan plan = with_bases(
      "'Căn cứ Quyết định số 12/QĐ-TTg ngày 09/02/2022 của Thủ tướng Chính phủ về mã {{x}} và dấu "
      "\\\\*;'");
  CHECK(plan.citations.at("qd-12-qd-ttg").title == "về mã {{x}} và dấu \\*");
}

TEST_CASE("a law is named by its title afterwards, where that surely ends") {
  const Plan plan =
      with_bases("'Căn cứ Luật Giáo dục ngày 14/6/2019;'",
                 "'Theo Điều 3 Luật Giáo dục và các văn bản hướng dẫn; Luật Giáo dục được phổ "
                 "biến.', 'Theo Luật "
                 "Giáo dục đại học và Luật Giáo dục, đào tạo.', 'Theo “Luật Giáo dục”.'");
  CHECK(lines(plan) == Lines{"Căn cứ {cite.luat-giao-duc};",
                             "Theo Điều 3 {cite.luat-giao-duc} và các văn bản hướng dẫn; "
                             "{cite.luat-giao-duc} được phổ "
                             "biến.",
                             "Theo Luật Giáo dục đại học và Luật Giáo dục, đào tạo.",
                             "Theo “Luật Giáo dục”."});
}

TEST_CASE("who acts now is not who issued what was cited") {
  const Plan plan = with_bases(
      "'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019'",
      "Thực hiện Quyết định số 88/QĐ-UBND ngày 15/01/2026 của UBND tỉnh, Ban Chỉ đạo ban hành Kế "
      "hoạch.");
  CHECK(lines(plan).back() == "Thực hiện {cite.qd-88-qd-ubnd}, Ban Chỉ đạo ban hành Kế hoạch.");
  CHECK(plan.citations.at("qd-88-qd-ubnd").issuer == "UBND tỉnh");
}
