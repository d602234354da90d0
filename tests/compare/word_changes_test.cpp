#include "compare/word_changes.h"

#include <doctest/doctest.h>
#include <string>

using namespace vanban;

namespace {

std::string marked(const std::string& before, const std::string& now) {
  std::string text;
  for (const WordChange& change : word_changes(before, now)) {
    const char* signs[] = {"=", "-", "+"};
    text += signs[static_cast<int>(change.kind)] + ("<" + change.words + ">");
  }
  return text;
}

}  // namespace

TEST_CASE("changed words stand between those that stayed") {
  CHECK(marked("a b c", "a b c") == "=<a b c>");
  CHECK(marked("đạt 60% thư viện", "đạt 70% thư viện") == "=<đạt>-<60%>+<70%>=<thư viện>");
  CHECK(marked("a b", "a x b y") == "=<a>+<x>=<b>+<y>");
  CHECK(marked("", "a") == "+<a>");
  CHECK(marked("a", "") == "-<a>");
}

TEST_CASE("lines stay lines") {
  CHECK(marked("a\nb", "a\nc") == "=<a\n>-<b>+<c>");
}

TEST_CASE("very long texts with nothing in common are one change") {
  std::string before, now;
  for (int i = 0; i < 5000; ++i) before += "a" + std::to_string(i) + " ", now += "b ";
  CHECK(word_changes(before, now).size() == 2);
}
