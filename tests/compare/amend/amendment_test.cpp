#include "compare/amend/amendment.h"

#include <doctest/doctest.h>
#include <optional>
#include <string>

#include "support/diagnosed.h"
#include "support/merged.h"
#include "support/versions.h"
#include "write/plan/plan_file.h"

using namespace vanban;
using namespace vanban::test;

namespace {

struct Drafted {
  std::string text;  // of the rendered decision, from its first article on; empty: none
  std::string codes;
  std::string report;
};

Drafted amended(const std::string& before, const std::string& now) {
  const Version old = version_of(before), recent = version_of(now);
  Diagnostics diagnostics;
  const auto plan = draft_amendment({old.plan, old.document, "cu.plan.json"},
                                    {recent.plan, recent.document, "moi.plan.json"}, diagnostics);
  Drafted drafted;
  drafted.codes = codes_of(diagnostics);
  drafted.report = to_text(diagnostics, Language::english);
  if (!plan) return drafted;
  static Program program;
  const auto outputs = program.render_text(write_plan_file(*plan), {"text"}, 0);
  REQUIRE_MESSAGE(outputs.size() == 1, to_text(program.report(), Language::english));
  drafted.text = outputs.front();
  return drafted;
}

std::string plan_of(const std::string& body, const std::string& targets = "[]") {
  return commune_plan()
      .set("number", "15")
      .set("citations", "{'l': {'type': 'Luật', 'date': '2019-11-21', 'title': 'Thư viện'}}")
      .set("bases", "{'items': ['Căn cứ {cite.l}']}")
      .set("targets", targets)
      .set("body", body)
      .text();
}

std::string section(const std::string& items) {
  return "[{'title': 'NHIỆM VỤ', 'items': [" + items + "]}]";
}

// What stands between the opening of Điều 1 and Điều 2.
std::string clauses(const std::string& before, const std::string& now) {
  const std::string text = amended(plan_of(before), plan_of(now)).text;
  const std::size_t begin = text.find("như sau:\n") + 9, end = text.find("\nĐiều 2.");
  REQUIRE_MESSAGE(end != std::string::npos, text);
  std::string lines;
  for (std::size_t at = begin; at < end;) {
    const std::size_t next = text.find('\n', at);
    std::string line = text.substr(at, next - at);
    line.erase(0, line.find_first_not_of(' '));
    if (!line.empty()) lines += line + "\n";
    at = next + 1;
  }
  return lines;
}

const std::string books = "'Mua thêm sách cho thư viện của xã.'";
const std::string club = "'Thành lập câu lạc bộ đọc sách trong nhà trường.'";
const std::string fair = "'Tổ chức ngày hội sách vào tháng tư hằng năm.'";

}  // namespace

TEST_CASE("an item between two others takes a number with a letter, the others keep theirs") {
  CHECK(clauses(section(books + ", " + fair), section(books + ", " + club + ", " + fair)) ==
        "1. Bổ sung khoản 1a vào sau khoản 1 Mục I như sau:\n"
        "“1a. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(clauses(section(books), section(books + ", " + club + ", " + fair)) ==
        "1. Bổ sung khoản 2, khoản 3 vào sau khoản 1 Mục I như sau:\n"
        "“2. Thành lập câu lạc bộ đọc sách trong nhà trường.\n"
        "3. Tổ chức ngày hội sách vào tháng tư hằng năm.”\n");
}

TEST_CASE("points and 1.1. between others") {
  const auto list = [](const std::string& marker, const std::string& items) {
    return section("{'title': 'Việc', 'list': '" + marker + "', 'items': [" + items + "]}");
  };
  CHECK(clauses(list("a)", books + ", " + fair), list("a)", books + ", " + club + ", " + fair)) ==
        "1. Bổ sung điểm a1 vào sau điểm a khoản 1 Mục I như sau:\n"
        "“a1) Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(
      clauses(list("1.1.", books + ", " + fair), list("1.1.", books + ", " + club + ", " + fair)) ==
      "1. Bổ sung khoản 1.1a vào sau khoản 1.1 Mục I như sau:\n"
      "“1.1a. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
}

TEST_CASE("reworded and gone items go by the numbers of the version issued") {
  CHECK(clauses(section(books + ", " + club + ", " + fair),
                section(club + ", 'Tổ chức ngày hội sách vào tháng năm hằng năm.'")) ==
        "1. Bãi bỏ khoản 1 Mục I.\n"
        "2. Sửa đổi khoản 3 Mục I như sau:\n"
        "“3. Tổ chức ngày hội sách vào tháng năm hằng năm.”\n");
}

TEST_CASE("references in quoted words name the places of the amended document") {
  const std::string third = "{'id': 'x', 'text': " + fair + "}";
  CHECK(clauses(section(books + ", " + third),
                section("'Thực hiện cùng {ref.x}.', " + books + ", " + third)) ==
        "1. Bổ sung khoản 1a vào trước khoản 1 Mục I như sau:\n"
        "“1a. Thực hiện cùng khoản 2 Mục I.”\n");
}

TEST_CASE("two dashes changed: the item around them is quoted as a whole") {
  const auto list = [](const std::string& items) {
    return section("{'title': 'Việc', 'items': [" + items + "]}, 'Khác.'");
  };
  CHECK(clauses(list(books + ", " + fair), list(books + ", " + club)) ==
        "1. Sửa đổi, bổ sung khoản 1 Mục I như sau:\n"
        "“1. Việc\n"
        "- Mua thêm sách cho thư viện của xã.\n"
        "- Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(clauses(list(books + ", " + fair), list(books + ", " + fair + ", " + club)) ==
        "1. Bổ sung gạch đầu dòng vào sau gạch đầu dòng thứ hai khoản 1 Mục I như sau:\n"
        "“- Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
}

TEST_CASE("an item that went to another section is taken there") {
  const std::string head = "[{'title': 'MỘT', 'items': [" + books;
  const std::string next = "]}, {'title': 'HAI', 'items': [" + fair;
  CHECK(clauses(head + ", " + club + next + "]}]", head + next + ", " + club + "]}]") ==
        "1. Bãi bỏ khoản 2 Mục I.\n"
        "2. Bổ sung khoản 2 vào sau khoản 1 Mục II như sau:\n"
        "“2. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
}

TEST_CASE("a section with another title, one that is new, one that is gone") {
  const std::string one = "{'title': 'MỘT', 'items': [" + books + "]}";
  const std::string two = "{'title': 'HAI', 'items': [" + club + "]}";
  CHECK(clauses("[" + one + "]", "[{'title': 'KHÁC HẲN', 'items': [" + books + "]}]") ==
        "1. Sửa đổi tên Mục I như sau:\n“I. KHÁC HẲN”\n");
  CHECK(clauses("[" + one + "]", "[" + two + ", " + one + "]") ==
        "1. Bổ sung Mục Ia vào trước Mục I như sau:\n“Ia. HAI\n"
        "1. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(clauses("[" + one + ", " + two + "]", "[" + one + "]") == "1. Bãi bỏ Mục II.\n");
}

TEST_CASE("targets: from, to, and where they stand") {
  const auto plan = [](const std::string& value) {
    return plan_of(section("'Đạt {targets.dv.2030}.', 'Giữ {targets.dv.2030} hằng năm.'"),
                   "[{'id': 'dv', 'text': 'thư viện có dịch vụ', 'unit': '%', "
                   "'values': {'2030': " +
                       value + "}}]");
  };
  const std::string text = amended(plan("60"), plan("70")).text;
  CHECK(text.find("1. Điều chỉnh chỉ tiêu “thư viện có dịch vụ” năm 2030 từ 60% thành 70% tại "
                  "khoản 1 Mục I và khoản 2 Mục I.") != std::string::npos);
}

TEST_CASE("bases, symbol, recipients and signature") {
  const Drafted drafted = amended(plan_of(section(books)), plan_of(section(books + ", " + club)));
  const std::string& text = drafted.text;
  CHECK(text.find("Căn cứ Luật Thư viện ngày 21/11/2019;") != std::string::npos);
  CHECK(text.find("Căn cứ Kế hoạch số 15/KH-UBND ngày 31/5/2026 của Ủy ban nhân dân xã Đại Sơn "
                  "phát triển văn hóa đọc.") != std::string::npos);
  CHECK(text.find("/QĐ-UBND") != std::string::npos);
  CHECK(text.find("- Như Điều 3;") != std::string::npos);
  CHECK(text.find("Như trên") == std::string::npos);
  CHECK(text.find("Nguyễn Văn An") != std::string::npos);
  CHECK(drafted.codes == "");
}

TEST_CASE("no number or date yet: gaps, and a warning") {
  const std::string before = commune_plan().set("date", "{'year': 2026, 'month': 5}").text();
  const Drafted drafted = amended(before, commune_plan().say("Câu khác hẳn.").text());
  CHECK(drafted.codes == "E0753 E0754");
  CHECK(drafted.text.find("/KH-UBND ngày") != std::string::npos);
}

TEST_CASE("what no clause can say is reported") {
  const Drafted drafted = amended(
      plan_of(section(books)),
      commune_plan()
          .set("number", "15")
          .set("subject", "'Phát triển thư viện'")
          .set("citations", "{'l': {'type': 'Luật', 'date': '2019-11-21', 'title': 'Thư viện'}}")
          .set("bases", "{'items': ['Căn cứ {cite.l}', 'Theo đề nghị của công chức văn hóa']}")
          .set("recipients", "['Như trên', 'Các thôn', {'archive': ['VT']}]")
          .set("body", section(books + ", " + club))
          .text());
  CHECK(drafted.text != "");
  for (const char* words : {"trích yếu", "nơi nhận “Các thôn”", "“Theo đề nghị của công chức"}) {
    CAPTURE(words);
    CHECK(drafted.report.find(words) != std::string::npos);
  }
}

TEST_CASE("nothing to amend gives no decision") {
  const Drafted drafted = amended(plan_of(section(books)), plan_of(section(books)));
  CHECK(drafted.text == "");
}

TEST_CASE("an attached plan is amended in an article of its own") {
  const std::string before = sample_text("tra-vinh.plan.json");
  const Drafted drafted = amended(
      before, sample_text("tra-vinh.plan.json",
                          {{"\"values\": {\"2025\": 50, \"2030\": 80}",
                            "\"values\": {\"2025\": 55, \"2030\": 80}"},
                           {"Quyết định này có hiệu lực thi hành kể từ ngày ký.",
                            "Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế các văn "
                            "bản trước đây."}}));
  CHECK(drafted.text.find("Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 1232/QĐ-UBND "
                          "như sau:") != std::string::npos);
  CHECK(drafted.text.find("1. Sửa đổi Điều 2 như sau:") != std::string::npos);
  CHECK(drafted.text.find("Điều 2. Điều chỉnh, bổ sung một số nội dung của Kế hoạch ban hành kèm "
                          "theo Quyết định số 1232/QĐ-UBND như sau:") != std::string::npos);
  CHECK(drafted.text.find("- Như Điều 4;") != std::string::npos);
  CHECK(drafted.text.find("Giám đốc Sở Văn hóa, Thể thao và Du lịch, Thủ trưởng các sở") !=
        std::string::npos);
}

TEST_CASE("rows are quoted under the header of their table") {
  const Drafted drafted =
      amended(sample_text("tu-ky.plan.json"),
              sample_text("tu-ky.plan.json",
                          {{"\"Tháng 10 hằng năm\"", "\"Tuần đầu tháng 10 hằng năm\""}}));
  CHECK(drafted.text.find("1. Sửa đổi dòng 4 (số thứ tự 3) bảng tại Phụ lục như sau:") !=
        std::string::npos);
  CHECK(drafted.text.find("Nhiệm vụ") != std::string::npos);
  CHECK(drafted.text.find("Tuần đầu") != std::string::npos);
}
