// The decision as a whole, and its clauses on items.
#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("a text that refers to an item that went elsewhere is quoted with its new place") {
  const std::string moved = "{'id': 'x', 'text': " + club + "}";
  const std::string head =
      "[{'title': 'MỘT', 'items': ['Kinh phí của {ref.x} do xã cấp.', " + books;
  const std::string next = "]}, {'title': 'HAI', 'items': [" + fair;
  CHECK(clauses(head + ", " + moved + next + "]}]", head + next + ", " + moved + "]}]") ==
        "1. Sửa đổi khoản 1 Mục I như sau:\n"
        "“1. Kinh phí của khoản 2 Mục II do xã cấp.”\n"
        "2. Bãi bỏ khoản 3 Mục I.\n"
        "3. Bổ sung khoản 2 vào sau khoản 1 Mục II như sau:\n"
        "“2. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
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

TEST_CASE(
    "a row that refers to an item that went elsewhere is reported, a table quoted anew is not") {
  const auto plan = [](const std::string& first, const std::string& second, const char* header) {
    return plan_of(
        "[{'title': 'MỘT', 'items': [{'text': 'Phân công.', 'table': {'columns': [{}, "
        "{}], 'header': [['" +
        std::string(header) + "', 'Hạn']], 'rows': [['{ref.x}', 'Tháng 5']]}}" + first +
        "]}, {'title': 'HAI', 'items': [" + fair + second + "]}]");
  };
  const std::string moved = ", {'id': 'x', 'text': " + club + "}";
  const std::string before = plan(moved, "", "Việc");
  const std::string words = "nơi được dẫn chiếu tại dòng 1 bảng tại khoản 1 Mục I";
  CHECK(amended(before, plan("", moved, "Việc")).report.find(words) != std::string::npos);
  const Drafted anew = amended(before, plan("", moved, "Nhiệm vụ"));
  CHECK(anew.codes == "");
  CHECK(anew.text.find("Thay bảng tại khoản 1 Mục I") != std::string::npos);
}

TEST_CASE("bases, symbol, recipients and signature") {
  const Drafted drafted = amended(plan_of(section(books)), plan_of(section(books + ", " + club)));
  const std::string& text = drafted.text;
  CHECK(text.find("Căn cứ Luật Thư viện ngày 21/11/2019;") != std::string::npos);
  CHECK(text.find("Căn cứ Kế hoạch số 15/KH-UBND ngày 31/5/2026 của Ủy ban nhân dân xã Đại Sơn "
                  "về phát triển văn hóa đọc.") != std::string::npos);
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
          .set("recipients", "['Các thôn', 'Trạm Y tế', {'archive': ['VT']}]")
          .set("body", section(books + ", " + club))
          .text());
  CHECK(drafted.text != "");
  for (const char* words : {"trích yếu", "nơi nhận “Trạm Y tế”", "“Theo đề nghị của công chức"}) {
    CAPTURE(words);
    CHECK(drafted.report.find(words) != std::string::npos);
  }
}

TEST_CASE("nothing to amend gives no decision") {
  const Drafted drafted = amended(plan_of(section(books)), plan_of(section(books)));
  CHECK(drafted.text == "");
  CHECK(drafted.codes == "");
}

TEST_CASE("what changed of what is attached is told so") {
  const std::string before = sample_text("tra-vinh.plan.json");
  const Drafted drafted = amended(
      before,
      sample_text("tra-vinh.plan.json",
                  {{"\"subject\": \"Ban hành Kế hoạch", "\"subject\": \"Ban hành bản Kế hoạch"},
                   {"\"subject\": \"Triển khai", "\"subject\": \"Tổ chức triển khai"}}));
  CHECK(drafted.text == "");
  CHECK(drafted.report.find("trích yếu (kèm theo)") != std::string::npos);
  CHECK(drafted.report.find("trích yếu\n") != std::string::npos);
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
