#include "check/form/markers.h"

#include <doctest/doctest.h>
#include <string_view>

namespace vanban {
namespace {

std::string_view marker(std::string_view words, bool is_heading = false) {
  return words.substr(0, typed_marker(words, is_heading));
}

TEST_CASE("markers are known however they are spaced") {
  CHECK(marker("- Tổ chức") == "-");
  CHECK(marker("– Tổ chức") == "–");
  CHECK(marker("+ LĐVP") == "+");
  CHECK(marker("•Tổ chức") == "•");
  CHECK(marker("1. Tổ chức") == "1.");
  CHECK(marker("12.Tổ chức") == "12.");
  CHECK(marker("1.2.3. Tổ chức") == "1.2.3.");
  CHECK(marker("2) Tổ chức") == "2)");
  CHECK(marker("1.1. 100% xã") == "1.1.");
  CHECK(marker("a) Tổ chức") == "a)");
  CHECK(marker("đ)Tổ chức") == "đ)");
  CHECK(marker("IV. TỔ CHỨC") == "IV.");
  CHECK(marker("Điều 12. Hiệu lực") == "Điều 12.");
  CHECK(marker("A. PHẦN CHUNG", true) == "A.");
}

TEST_CASE("figures, names and marks of a sentence are no markers") {
  for (const std::string_view words :
       {"", "-", "1.", "1.500 lượt", "2030. Đến năm", "100% xã", "01 mô hình", "-5 độ", "+84 912",
        "(1) Tuyên truyền", "V.I. Lê-nin", "A. Puskin", "X-quang", "Điều 5 của Luật", "Điều 2",
        "3,5 triệu", "và)", "I", "a-b)"}) {
    CAPTURE(words);
    CHECK(marker(words) == "");
  }
}

}  // namespace
}  // namespace vanban
