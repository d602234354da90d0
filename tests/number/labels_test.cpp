#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "number/number.h"
#include "support/documents.h"

using namespace vanban;

namespace {

void collect(const Item& item, std::vector<std::string>& labels) {
  labels.push_back(item.label);
  for (const Item& inner : item.items) collect(inner, labels);
}

std::vector<std::string> labels_of(std::vector<Block> blocks) {
  Diagnostics diagnostics;
  const NumberedDocument numbered = number(document_of(std::move(blocks)), diagnostics);
  std::vector<std::string> labels;
  for (const Block& block : numbered.content().parts.front().blocks) {
    if (const auto* found = std::get_if<Item>(&block)) collect(*found, labels);
  }
  return labels;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("sections count in Roman figures, the items of each from one") {
  CHECK(labels_of(
            {titled(Marker::section, "A", {item(Marker::number, "x"), item(Marker::number, "y")}),
             titled(Marker::section, "B", {item(Marker::number, "z")})}) ==
        Labels{"I.", "1.", "2.", "II.", "1."});
}

TEST_CASE("a section left out renumbers the rest") {
  CHECK(labels_of({titled(Marker::section, "B"), titled(Marker::section, "D")}) ==
        Labels{"I.", "II."});
}

TEST_CASE("points count a b c d đ e and skip ă â ê") {
  std::vector<Item> points(8, item(Marker::letter, "x"));
  CHECK(labels_of({item(Marker::number, "n", points)}) ==
        Labels{"1.", "a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)"});
}

TEST_CASE("1.1. takes the figures above it, at any depth") {
  CHECK(labels_of({titled(Marker::section, "A",
                          {item(Marker::number, "x"),
                           item(Marker::number, "y",
                                {item(Marker::decimal, "u"),
                                 item(Marker::decimal, "v", {item(Marker::decimal, "w")})})})}) ==
        Labels{"I.", "1.", "2.", "2.1.", "2.2.", "2.2.1."});
}

TEST_CASE("dashes, pluses and items without a marker") {
  CHECK(labels_of({item(Marker::dash, "x", {item(Marker::plus, "y")}), item(Marker::none, "z")}) ==
        Labels{"-", "+", ""});
}

TEST_CASE("articles count through") {
  CHECK(labels_of({item(Marker::article, "x", {item(Marker::number, "k")}),
                   item(Marker::article, "y")}) == Labels{"Điều 1.", "1.", "Điều 2."});
}

TEST_CASE("4000 sections have no Roman figure and no crash") {
  std::vector<Block> sections;
  for (int i = 0; i < 4000; ++i) sections.emplace_back(item(Marker::section, "x"));
  const Labels labels = labels_of(std::move(sections));
  CHECK(labels.at(3998) == "MMMCMXCIX.");
  CHECK(labels.at(3999) == "4000.");
}

TEST_CASE("after the last letter comes a pair of letters") {
  const Labels labels =
      labels_of({item(Marker::number, "n", std::vector<Item>(24, item(Marker::letter, "x")))});
  CHECK(labels.at(23) == "y)");
  CHECK(labels.at(24) == "aa)");
}

TEST_CASE("lists that mix markers count each for itself") {
  CHECK(labels_of({item(Marker::number, "a"), item(Marker::dash, "b"),
                   item(Marker::number, "c")}) == Labels{"1.", "-", "2."});
}
