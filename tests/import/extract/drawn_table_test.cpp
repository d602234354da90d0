#include <doctest/doctest.h>

#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const ManuscriptTable* table_of(const Extracted& read) {
  for (const ManuscriptBlock& block : read.manuscript->blocks) {
    if (const auto* table = std::get_if<ManuscriptTable>(&block)) return table;
  }
  return nullptr;
}

std::string words_of(const ManuscriptCell& cell) {
  return cell.lines.empty() ? "" : cell.lines.front().text;
}

constexpr std::string_view spans = R"(Trước bảng
  ┌────┬──────────────────┬───────┐
  │ TT │     Chỉ tiêu     │ Năm   │
  │    ├─────────┬────────┤ nay   │
  │    │   Xã    │  Thôn  │       │
  ╞════╪═════════╪════════╪═══════╡
  │ 1  │ Đường   │ Sân    │  70%  │
  │    │ bê tông │        │       │
  ├────┤         ├────────┼───────┤
  │ 2  │ và cầu  │ Hội    │ 100%  │
  ├────┴─────────┴────────┴───────┤
  │ Cộng                          │
  └───────────────────────────────┘
Sau bảng
)";

}  // namespace

TEST_CASE("a drawn table comes back with its spans, its header and whole words") {
  const Extracted read = extracted(spans);
  REQUIRE(read.manuscript);
  const ManuscriptTable* table = table_of(read);
  REQUIRE(table != nullptr);
  CHECK(table->columns.size() == 4);
  CHECK(table->header_rows == 2);
  REQUIRE(table->rows.size() == 5);
  REQUIRE(table->rows[0].size() == 3);
  CHECK(table->rows[0][0].rowspan == 2);
  CHECK(words_of(table->rows[0][1]) == "Chỉ tiêu");
  CHECK(table->rows[0][1].colspan == 2);
  CHECK(words_of(table->rows[0][2]) == "Năm nay");
  CHECK(table->rows[1].size() == 2);
  CHECK(words_of(table->rows[2][1]) == "Đường bê tông và cầu");
  CHECK(table->rows[2][1].rowspan == 2);
  CHECK(table->rows[4][0].colspan == 4);
  CHECK(texts_of(*read.manuscript) ==
        std::vector<std::string>{"Trước bảng", "[table]", "Sau bảng"});
  CHECK(table->columns[3].align == Align::center);
}

TEST_CASE("an ASCII grid is a table; plus signs in its words are words") {
  const Extracted read = extracted(
      "+----+-----------+\n| TT | Việc      |\n+====+===========+\n"
      "| 1  | a + b - c |\n+----+-----------+\n");
  REQUIRE(read.manuscript);
  const ManuscriptTable* table = table_of(read);
  REQUIRE(table != nullptr);
  CHECK(table->header_rows == 1);
  CHECK(words_of(table->rows[1][1]) == "a + b - c");
}

TEST_CASE("a drawing whose borders do not close stays lines and is reported") {
  for (const std::string_view broken :
       {"┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │ d │\n", "┌───┬───┐\n│ a │ b \n└───┴───┘\n",
        "┌───┬───┐\n│ a   b │\n│ c │ d │\n└───┴───┘\n"}) {
    CAPTURE(broken);
    const Extracted read = extracted(broken);
    REQUIRE(read.manuscript);
    CHECK(table_of(read) == nullptr);
    CHECK(codes_of(read.diagnostics) == "E0824");
    std::string words;
    for (const std::string& text : texts_of(*read.manuscript)) words += text;
    for (const char letter : {'a', 'b'}) CHECK(words.find(letter) != std::string::npos);
  }
}

TEST_CASE("a drawing with more fields than a table may have stays lines") {
  ExtractLimits limits;
  limits.cells = 3;
  const Extracted read =
      extracted("┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │ d │\n└───┴───┘\n", extract_text, limits);
  REQUIRE(read.manuscript);
  CHECK(table_of(read) == nullptr);
}
