#include "write/pdf/fingerprint.h"

#include <doctest/doctest.h>
#include <set>
#include <vector>

using namespace vanban;

namespace {

std::string hex_of(const std::vector<std::string>& texts) {
  pdf::Fingerprint fingerprint;
  for (const std::string& text : texts) fingerprint.add(text);
  return fingerprint.hex();
}

}  // namespace

TEST_CASE("the same texts have the same fingerprint, 32 digits") {
  CHECK(hex_of({"Kế hoạch", "1"}) == hex_of({"Kế hoạch", "1"}));
  CHECK(hex_of({}).size() == 32);
  CHECK(hex_of({"a"}).find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("it is the same on every machine and in every build") {
  CHECK(hex_of({"Kế hoạch đọc sách", "2026"}) == "a4ae2302b4b2653f22f7ee1f3a0d732b");
}

TEST_CASE("texts cut elsewhere, swapped, shorter or with zeros behind have others") {
  std::set<std::string> seen;
  const std::vector<std::vector<std::string>> all = {{},
                                                     {""},
                                                     {"", ""},
                                                     {"ab", "c"},
                                                     {"a", "bc"},
                                                     {"abc"},
                                                     {"c", "ab"},
                                                     {"abcdefgh"},
                                                     {"abcdefg"},
                                                     {"abcdefgh", ""},
                                                     {"hgfedcba"},
                                                     {std::string(8, '\0')},
                                                     {std::string(9, '\0')},
                                                     {std::string(16, '\0')}};
  for (const auto& texts : all) CHECK(seen.insert(hex_of(texts)).second);
}

TEST_CASE("one bit changes about half of the digits' bits, wherever it is") {
  const std::string text(100, 'x');
  const std::string before = hex_of({text});
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string changed = text;
    changed[at] = 'y';
    const std::string after = hex_of({changed});
    int same = 0;
    for (std::size_t digit = 0; digit < 32; ++digit) same += before[digit] == after[digit] ? 1 : 0;
    CHECK(same < 12);
  }
}
