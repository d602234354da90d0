// Rows and tables in the words of a decision.
#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("a table that is gone is one clause") {
  const std::string table =
      "'table': {'columns': [{}, {}], 'header': [['Việc', 'Hạn']], "
      "'rows': [['Mua sách', 'Tháng 5'], ['Mở hội', 'Tháng 10']]}";
  const std::string one = "{'text': 'Phân công.'";
  CHECK(clauses(section(one + ", " + table + "}"), section(one + "}")) ==
        "1. Bãi bỏ bảng tại khoản 1 Mục I.\n");
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
