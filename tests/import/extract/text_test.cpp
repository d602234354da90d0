#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

using Texts = std::vector<std::string>;

TEST_CASE("a text file keeps its lines, whatever ends them, and its pages") {
  const Extracted read = extracted("\xEF\xBB\xBFMột\r\nhai\rba\n\n  bốn  \n\fnăm");
  REQUIRE(read.manuscript);
  CHECK(texts_of(*read.manuscript) == Texts{"Một", "hai", "ba", "  bốn", "năm"});
  const auto& last = std::get<ManuscriptLine>(read.manuscript->blocks.back());
  CHECK(last.page == 2);
  CHECK(last.starts_page);
  CHECK(line_column(*last.where.source, last.where.offset).line == 6);
}

TEST_CASE("UTF-16 with its mark is read, NFD is put together and counted") {
  const Extracted wide = extracted(std::string_view("\xFF\xFE\x53\x00\xD1\x1E\x0A\x00", 8));
  REQUIRE(wide.manuscript);
  CHECK(texts_of(*wide.manuscript) == Texts{"Số"});
  const Extracted apart = extracted("Ke\u0302\u0301 hoa\u0323ch na\u0306m 2026");
  REQUIRE(apart.manuscript);
  CHECK(texts_of(*apart.manuscript) == Texts{"Kế hoạch năm 2026"});
  REQUIRE(reports(apart.diagnostics, Message::import_repaired, "repaired-composed"));
  CHECK(apart.diagnostics.all().front().arguments.back() == "3");
}

TEST_CASE("what has no width goes, tabs place words, no-break spaces stay") {
  const Extracted read =
      extracted("\u200B\uFFFEđầu\uFFFF\u00AD tư\n-\tmột\nngày\u00A0\u00A0 tháng");
  REQUIRE(read.manuscript);
  CHECK(texts_of(*read.manuscript) == Texts{"đầu tư", "-       một", "ngày\u00A0\u00A0 tháng"});
}

TEST_CASE("text of old fonts becomes Unicode, as bytes and as what bytes were taken for") {
  const std::string_view bytes =
      "\xF1y ban nh\xA9n d\xA9n t\xD8nh B\xBE"
      "c Ninh x\xA9y d\xF9ng n\xBAp s\xE8ng";
  const Extracted read = extracted(bytes);
  REQUIRE(read.manuscript);
  CHECK(texts_of(*read.manuscript).front().find("nhân dân tỉnh Bắc Ninh") != std::string::npos);
  CHECK(reports(read.diagnostics, Message::import_repaired, "repaired-tcvn3"));
  const Extracted taken = extracted("UÛy ban nhaân daân tænh Baéc Ninh xaây döïng neáp soáng");
  REQUIRE(taken.manuscript);
  CHECK(texts_of(*taken.manuscript).front().find("nhân dân tỉnh Bắc Ninh") != std::string::npos);
  CHECK(reports(taken.diagnostics, Message::import_repaired, "repaired-vni"));
}

TEST_CASE("what is no text is said to be none") {
  CHECK(codes_of(extracted(std::string_view("ab\0cd", 5)).diagnostics) == "E0802");
  const Extracted broken = extracted("Kế hoạch\nở đây \xFF\xFE");
  CHECK(codes_of(broken.diagnostics) == "E0808");
  const Location where = broken.diagnostics.all().front().where;
  CHECK(line_column(*where.source, where.offset).line == 2);
  CHECK(codes_of(extracted(" \n\n\f ").diagnostics) == "E0807");
}

TEST_CASE("limits hold for the file and for one line of it") {
  ExtractLimits limits;
  limits.text = 1'000;
  limits.paragraph = 100;
  const std::string lines(2'000, '\n');
  CHECK(codes_of(extracted(lines + "a", extract_text, limits).diagnostics) == "E0805");
  CHECK(codes_of(extracted(std::string(101, 'a'), extract_text, limits).diagnostics) == "E0805");
  CHECK(codes_of(extracted(std::string(100, 'a'), extract_text, limits).diagnostics).empty());
}

TEST_CASE("a long file is cut between characters when its encoding is asked for") {
  std::string text = "a";
  for (int i = 0; i < 80'000; ++i) text += "┬";
  ExtractLimits limits;
  CHECK(extracted(text, extract_text, limits).manuscript);
}
