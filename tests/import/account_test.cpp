#include "import/account.h"

#include <doctest/doctest.h>

using namespace vanban;

namespace {

Account account(const std::string& source, const std::string& printed,
                const std::vector<LeftOut>& left_out = {}) {
  static Sources sources;
  return account_words(sources.add("x.txt", source), left_out, printed);
}

}  // namespace

TEST_CASE("words that are printed in another order, case or spelling of tones are not missing") {
  const Account found =
      account("KẾ HOẠCH\nVăn hoá, thể thao.\nSố: 04", "Số: 04 Kế hoạch văn hóa thể thao;");
  CHECK(found.words == 8);
  CHECK(found.missing.empty());
  CHECK(found.added.empty());
}

TEST_CASE("a word is missing at the place where its neighbours are missing, too") {
  const std::string source = "phát triển thư viện xã\nđầu tư thư viện tỉnh";
  const Account found = account(source, "phát triển thư viện xã");
  REQUIRE(found.missing.size() == 1);
  CHECK(found.missing.front().words == "đầu tư thư viện tỉnh");
  CHECK(found.missing.front().where.offset == source.find("đầu"));
}

TEST_CASE("words are missing as often as they are lost, line by line") {
  const Account found = account("một hai một\nba bốn", "một hai");
  REQUIRE(found.missing.size() == 2);
  CHECK(found.missing[0].words == "một");
  CHECK(found.missing[1].words == "ba bốn");
}

TEST_CASE("figures and percent signs are words, other marks are none") {
  const Account found = account("đạt 70% - 80 người.", "đạt 70 80 người");
  REQUIRE(found.missing.size() == 1);
  CHECK(found.missing.front().words == "%");
}

TEST_CASE("what was left out is not missing, and what is printed beyond the source is told") {
  const Account found = account("9\nKế hoạch", "Kế hoạch của tỉnh", {{"9", "out-page-number", {}}});
  CHECK(found.left_out == 1);
  CHECK(found.missing.empty());
  REQUIRE(found.added.size() == 1);
  CHECK(found.added.front().words == "của tỉnh");
}

TEST_CASE("a line that only the document has is told as one piece") {
  const Account found = account("CHỦ TỊCH UBND xã\nKế hoạch năm 2026",
                                "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nCHỦ TỊCH UBND xã\nKế hoạch năm 2026");
  REQUIRE(found.added.size() == 2);
  CHECK(found.added[0].words == "KT. CHỦ TỊCH");
  CHECK(found.added[1].words == "PHÓ CHỦ TỊCH");
}
