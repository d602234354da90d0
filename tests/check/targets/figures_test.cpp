// What counts as a figure in Vietnamese sentences, and how figures compare.
#include "check/targets/figures.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

std::string figures(const std::string& text) {
  const auto words = folded_words(text);
  std::string found;
  for (const Figure& figure : figures_of(text, words)) {
    if (!found.empty()) found += "|";
    const std::size_t begin = words[figure.begin].begin;
    found += text.substr(begin, words[figure.end - 1].end - begin);
  }
  return found;
}

Amount amount(const std::string& text) {
  const auto figure = only_figure(text, folded_words(text));
  REQUIRE(figure);
  return figure->amount;
}

TEST_CASE("figures with their bounds and ranges") {
  CHECK(figures("đạt 100%, 90% và 60%") == "100%|90%|60%");
  CHECK(figures("tăng từ 10 - 15%/năm") == "từ 10 - 15%");
  CHECK(figures("tăng 10 đến 15% mỗi năm") == "10 đến 15%");
  CHECK(figures("trên 70% thư viện, ít nhất 01 mô hình") == "trên 70%|ít nhất 01");
  CHECK(figures("đón 50.000 lượt khách, 97,5% hài lòng") == "50.000|97,5%");
  CHECK(figures("02 - 04 thư viện tư nhân") == "02 - 04");
}

TEST_CASE("dates, years and numbers of documents are no figures") {
  CHECK(figures("Ngày Sách (21/4), năm 2030, giai đoạn 2021 - 2025") == "");
  CHECK(figures("Quyết định số 1520/QĐ-TTg, khoản 2 Điều 5") == "");
}

TEST_CASE("ranges compare by both ends") {
  CHECK(is_lower(amount("10 - 12%"), amount("10 - 15%")));
  CHECK_FALSE(is_lower(amount("10 - 15%"), amount("10%")));
  CHECK_FALSE(is_lower(amount("12 - 14%"), amount("10 - 15%")));
}

TEST_CASE("values exclude each other only if no number fits both") {
  CHECK(exclude_each_other(amount("60%"), amount("70%")));
  CHECK(exclude_each_other(amount("trên 70%"), amount("60%")));
  CHECK_FALSE(exclude_each_other(amount("ít nhất 60%"), amount("80%")));
  CHECK_FALSE(exclude_each_other(amount("trên 70%"), amount("70%")));
  CHECK_FALSE(exclude_each_other(amount("10 - 15%"), amount("12%")));
}

}  // namespace
}  // namespace vanban
