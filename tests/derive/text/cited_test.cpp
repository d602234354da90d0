#include "derive/text/cited.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

// The cited words in brackets.
std::string marked_cited(std::string text) {
  const std::vector<Range> ranges = cited_ranges(text);
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
    text.insert(range->end, "]");
    text.insert(range->begin, "[");
  }
  return text;
}

TEST_CASE("issuer and title of a document cited by number are its own") {
  CHECK(
      marked_cited("Căn cứ Quyết định số 4208/QĐ-UBND ngày 06/12/2021 của Ủy ban nhân dân tỉnh ban "
                   "hành Kế hoạch trên địa bàn tỉnh; trên địa bàn tỉnh") ==
      "Căn cứ Quyết định số [4208/QĐ-UBND ngày 06/12/2021 của Ủy ban nhân dân tỉnh ban hành Kế "
      "hoạch trên địa bàn tỉnh]; trên địa bàn tỉnh");
  CHECK(marked_cited("Kế hoạch số 36-KH/TU của Tỉnh ủy. UBND tỉnh lo.") ==
        "Kế hoạch số [36-KH/TU của Tỉnh ủy]. UBND tỉnh lo.");
  CHECK(marked_cited("Nghị định số 66/2021/NĐ-CP của Chính phủ") ==
        "Nghị định số [66/2021/NĐ-CP của Chính phủ]");
}

TEST_CASE("the UBND that goes on after a citation is no part of it") {
  CHECK(marked_cited(
            "Thực hiện Quyết định số 1520/QĐ-TTg của Thủ tướng, Ủy ban nhân dân tỉnh ban hành") ==
        "Thực hiện Quyết định số [1520/QĐ-TTg của Thủ tướng], Ủy ban nhân dân tỉnh ban hành");
}

TEST_CASE("what was ordered at a document is said of it") {
  CHECK(marked_cited(
            "số hóa (Chủ tịch UBND tỉnh chỉ đạo tại Công văn 4108/UBND-KGVX), gắn với tỉnh") ==
        "số hóa ([Chủ tịch UBND tỉnh chỉ đạo tại Công văn 4108/UBND-KGVX]), gắn với tỉnh");
}

TEST_CASE("a quotation may hold what else would end a citation") {
  CHECK(marked_cited("số 206/QĐ-TTg phê duyệt “Chương trình A; B. C” của tỉnh; tỉnh") ==
        "số [206/QĐ-TTg phê duyệt “Chương trình A; B. C” của tỉnh]; tỉnh");
}

TEST_CASE("dates, shares and days are no numbers of documents") {
  CHECK(cited_ranges("trực 24/24 giờ, 126/126 xã, ngày 30/7/2021, Đề án 06, 5G/4G, 10 - 15%")
            .empty());
}

}  // namespace
}  // namespace vanban
