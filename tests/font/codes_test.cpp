#include "font/codes.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace vanban;

namespace {

// As many as asked for, none of them ASCII.
std::u32string letters(std::size_t count) {
  std::u32string all;
  while (all.size() < count) all += static_cast<char32_t>(0x400 + all.size());
  return all;
}

}  // namespace

TEST_CASE("ASCII stands for itself, other characters follow in their order") {
  CHECK(assign_codes(U" AzĐđ~") == " Az\x7F\x80~");
}

TEST_CASE("there are 159 codes beyond ASCII, each once; neither 0 nor a carriage return is one") {
  CHECK(count_encodable(letters(159)) == 159);
  CHECK(count_encodable(letters(160)) == 159);
  CHECK(count_encodable(U"AB" + letters(160)) == 161);
  CHECK(count_encodable(U"") == 0);
  const std::string codes = assign_codes(letters(159));
  std::string sorted = codes;
  std::sort(sorted.begin(), sorted.end());
  CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
  for (const char code : {'\0', '\r', ' ', 'A', '~'}) CHECK(codes.find(code) == std::string::npos);
}
