// Numbers and marks of items in the amended document.
#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("an item between two others takes a number with a letter, the others keep theirs") {
  CHECK(clauses(section(books + ", " + fair), section(books + ", " + club + ", " + fair)) ==
        "1. Bổ sung khoản 1a vào sau khoản 1 Mục I như sau:\n"
        "“1a. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(clauses(section(books), section(books + ", " + club + ", " + fair)) ==
        "1. Bổ sung khoản 2, khoản 3 vào sau khoản 1 Mục I như sau:\n"
        "“2. Thành lập câu lạc bộ đọc sách trong nhà trường.\n"
        "3. Tổ chức ngày hội sách vào tháng tư hằng năm.”\n");
}

TEST_CASE("items ahead of the first one and behind it have different labels") {
  CHECK(clauses(section(books + ", " + fair),
                section("'Một.', " + books + ", " + club + ", " + fair)) ==
        "1. Bổ sung khoản 1a vào trước khoản 1 Mục I như sau:\n"
        "“1a. Một.”\n"
        "2. Bổ sung khoản 1b vào sau khoản 1 Mục I như sau:\n"
        "“1b. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
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

TEST_CASE("the number behind the last item counts items that are gone, too") {
  CHECK(clauses(section(books + ", " + fair), section(fair + ", " + club)) ==
        "1. Bãi bỏ khoản 1 Mục I.\n"
        "2. Bổ sung khoản 3 vào sau khoản 2 Mục I như sau:\n"
        "“3. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
}

TEST_CASE("with another list marker items keep the marks that they had, and it is reported") {
  const auto list = [](const std::string& marker, const std::string& items) {
    return section("{'title': 'Việc', 'list': '" + marker + "', 'items': [" + items + "]}");
  };
  const std::string before = list("1.1.", books + ", " + fair);
  const std::string now = list("a)", books + ", " + club + ", " + fair);
  CHECK(clauses(before, now) ==
        "1. Bổ sung khoản 1.1a vào sau khoản 1.1 Mục I như sau:\n"
        "“1.1a. Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
  CHECK(amended(plan_of(before), plan_of(now)).report.find("cách đánh số các mục trong khoản 1") !=
        std::string::npos);
  CHECK(clauses(list("-", books), list("a)", books + ", " + club)) ==
        "1. Bổ sung gạch đầu dòng vào sau gạch đầu dòng thứ nhất khoản 1 Mục I như sau:\n"
        "“- Thành lập câu lạc bộ đọc sách trong nhà trường.”\n");
}
