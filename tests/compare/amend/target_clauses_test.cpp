// Changed targets in the words of a decision.
#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("what changed of a target in no text is reported") {
  const auto plan = [](const std::string& text, const std::string& values, const char* more) {
    return plan_of(
        section("'Đạt {targets.dv.2030}.', " + books + more),
        "[{'id': 'dv', 'text': '" + text + "', 'unit': '%', 'values': {" + values + "}}]");
  };
  const std::string more = ", " + fair;
  const Drafted drafted =
      amended(plan("thư viện có dịch vụ", "'2030': 60", ""),
              plan("thư viện phục vụ ngày nghỉ", "'2030': 60, '2035': 75", more.c_str()));
  CHECK(drafted.report.find("chỉ tiêu “thư viện phục vụ ngày nghỉ”: thư viện có dịch vụ → thư viện "
                            "phục vụ ngày nghỉ") != std::string::npos);
  CHECK(drafted.report.find("năm 2035: không có → 75%") != std::string::npos);
  const Drafted same = amended(plan("thư viện có dịch vụ", "'2030': 60", ""),
                               plan("thư viện có dịch vụ", "'2030': 60", more.c_str()));
  CHECK(same.codes == "");
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

TEST_CASE("a target that stands in the articles and in the attachment is told in both") {
  const std::string article = "Quyết định này có hiệu lực thi hành kể từ ngày ký.";
  const auto version = [&](const std::string& value) {
    return sample_text("tra-vinh.plan.json",
                       {{article, article + " Phấn đấu {targets.dv-xa.2030}."},
                        {"\"values\": {\"2025\": 50, \"2030\": 80}",
                         "\"values\": {\"2025\": 50, \"2030\": " + value + "}"}});
  };
  const std::string text = amended(version("80"), version("85")).text;
  const std::size_t attached = text.find("Điều 2. Điều chỉnh, bổ sung một số nội dung của");
  REQUIRE(attached != std::string::npos);
  const std::string words = "năm 2030 từ 80% thành 85% tại ";
  CHECK(text.find(words + "Điều 2.") < attached);
  const std::size_t second = text.find(words, attached);
  CHECK(second != std::string::npos);
  CHECK(text.find("Điều 2", second) > text.find("Điều 3.", attached));
}
