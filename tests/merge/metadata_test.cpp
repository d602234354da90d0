#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

namespace {

// The first line of its kind: the document says what it is before its parts.
std::string first(const Merged& result, const char* key) {
  return result.all(key).at(0);
}

}  // namespace

TEST_CASE("title, author, subject and date") {
  const Merged result = merged(commune_plan().set("subject", "'Phát triển\\n**văn hóa** đọc'"));
  CHECK(first(result, "title") == "KẾ HOẠCH Phát triển văn hóa đọc");
  CHECK(first(result, "author") == "Ủy ban nhân dân xã Đại Sơn");
  CHECK(first(result, "subject") == "Phát triển văn hóa đọc");
  CHECK(first(result, "date") == "2026-05-31");
}

TEST_CASE("citations in the subject are named briefly, gaps and notes are left out") {
  const Merged result =
      merged(commune_plan()
                 .set("subject", "'Thực hiện {cite.qd}[^n]'")
                 .set("footnotes", "{'n': 'x'}")
                 .set("citations",
                      "{'qd': {'type': 'Quyết định', 'number': '15/QĐ-TTg', 'title': 'về A'}}"));
  CHECK(first(result, "subject") == "Thực hiện Quyết định số 15/QĐ-TTg");
}

TEST_CASE("a date with blank parts") {
  CHECK(first(merged(commune_plan().set("date", "{'year': 2026, 'month': 5}")), "date") ==
        "2026-05");
}
