#include <doctest/doctest.h>

#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string head = "KẾ HOẠCH\nTrồng cây\n\nI. MỤC TIÊU\n";
const std::string sentence =
    "Ủy ban nhân dân xã giao chỉ tiêu cho từng thôn; thôn nào vượt chỉ tiêu thì\n"
    "thôn đó được biểu dương trước toàn xã, các hộ có nhiều cây sống nhất được\n"
    "khen thưởng vào cuối năm.\n";

std::string kinds_of(const std::string& body) {
  const Extracted result = joined(head + body);
  REQUIRE(result.manuscript);
  std::string kinds;
  for (const std::string& text : texts_of(*result.manuscript, true)) kinds += text[0];
  return kinds;
}

}  // namespace

TEST_CASE("cells beside each other keep their places, the text around them is joined") {
  CHECK(kinds_of(sentence +
                 "STT   Thôn          Số cây\n1     Đông          200\n"
                 "2     Đoài          300\n" +
                 sentence + "2. Thời gian\n") == "LLPPLLLPP");
}

TEST_CASE("text between two tables is no part of either") {
  const std::string table = "TT   Thôn    Cây\n1    Đông    200\n2    Đoài    300\n";
  CHECK(kinds_of(table + sentence + table) == "LLPLLLPLLL");
}

TEST_CASE("list items set off by tabs are no table") {
  CHECK(kinds_of("-\tThôn Đông\n-\tThôn Đoài\n-\tThôn Thượng\n-\tThôn Hạ\n") == "LLPPPPP");
}

TEST_CASE("figures in sentences and headings with numbers make no table") {
  CHECK(kinds_of("1. Năm 2025 đạt 60%, năm 2026 đạt 70%.\n2. Năm 2027 đạt 80%.\n"
                 "3. Năm 2030 đạt 100%.\n") == "LLPPPP");
}

TEST_CASE("a head and one row are a table, and years of a cell that go on are no item") {
  CHECK(kinds_of(sentence + "TT                Hoạt động                   Chủ trì\n"
                            "1                 Tập huấn                    Trạm y tế\n") ==
        "LLPPLL");
  CHECK(kinds_of("TT                 Tên cầu          Địa điểm         Kinh phí\n"
                 "A                  Giai đoạn 2026\n"
                 "                   - 2027\n"
                 "1                  Cầu Đông         Thôn Đông        150\n") == "LLPLLLL");
}
