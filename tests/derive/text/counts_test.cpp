#include <doctest/doctest.h>

#include "derive/marked.h"
#include "derive/text/wording.h"

namespace vanban {
namespace {

using Counts = std::vector<std::string>;

Counts counts_in(std::string_view text) {
  return find_counts(test::marked(text));
}

TEST_CASE("counts written out are found with what they count") {
  CHECK(counts_in("có 114 xã, phường; đón 50.000 lượt khách") == Counts{"114 xã", "50.000 lượt"});
  CHECK(counts_in("126/126 xã, phường có tổ") == Counts{"126/126 xã"});
  CHECK(counts_in("gồm 42 tuyến đê dài 770 km.") == Counts{"42 tuyến", "770 km"});
}

TEST_CASE("a footnote or no-break spaces around do not hide what is counted") {
  CHECK(counts_in("gồm 114 xã[^a], 20 thôn{unit.name}") == Counts{"114 xã", "20 thôn"});
  CHECK(counts_in("gồm\u00A0114\u00A0xã và 20 thôn\u00A0bản") == Counts{"114\u00A0xã", "20 thôn"});
  CHECK(counts_in("Quân khu\u00A010\u00A0lo, trong 15\u00A0ngày, {unit.name} 12").empty());
}

TEST_CASE("shares, dates, times, names and small counts say nothing about the superior") {
  CHECK(counts_in("đạt 80% thôn, 24/24 giờ, trong 15 ngày, 01 cuộc, 5 mô hình").empty());
  CHECK(counts_in("đến năm 2030 trên địa bàn, ngày 30/11 hằng năm, tháng 12 tới").empty());
  CHECK(counts_in("khoản 12 quy định, Quân khu 10 lo, ngày 15/3/2026 tại").empty());
}

TEST_CASE("what is quoted, cited or a target is no count") {
  CHECK(counts_in("“114 xã”; {targets.a.2030} xã; Quyết định số 1520/QĐ-TTg về 63 tỉnh").empty());
}

}  // namespace
}  // namespace vanban
