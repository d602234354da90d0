#include "import/records/goal_value.h"

#include <doctest/doctest.h>

#include "base/folded_words.h"

using namespace vanban;

namespace {

// The value of the first figure of a text, as "bound text unit (count) range".
std::string value_in(std::string_view text) {
  const std::vector<FoldedWord> words = folded_words(text);
  const std::vector<Figure> figures = figures_of(text, words);
  if (figures.empty()) return "none";
  const Figure& figure = figures.front();
  const Range range{words[figure.begin].begin, words[figure.end - 1].end};
  const auto written = written_value(text, range, figure.amount);
  if (!written) return "none";
  using Bound = TargetValue::Bound;
  std::string said = written->value.bound == Bound::over       ? "over "
                     : written->value.bound == Bound::at_least ? "at least "
                                                               : "";
  said += written->value.text + "|" + written->unit + "|" + written->value.count + "|";
  said += text.substr(written->range.begin, written->range.end - written->range.begin);
  return said + (written->is_capital ? " capital" : "") +
         (written->is_number_only ? " number" : "");
}

}  // namespace

TEST_CASE("figures with their unit are values") {
  CHECK(value_in("đạt 70% thư viện") == "70|%||70%");
  CHECK(value_in("đạt trên 70% thư viện") == "over 70|%||trên 70%");
  CHECK(value_in("Trên 70% thư viện") == "over 70|%||Trên 70% capital");
  CHECK(value_in("tăng 10 - 15% mỗi năm") == "10 - 15|%||10 - 15%");
  CHECK(value_in("đạt 12,5% dân số") == "12,5|%||12,5%");
  CHECK(value_in("80% (10/12 thôn) có tủ sách") == "80|%|10/12 thôn|80% (10/12 thôn)");
}

TEST_CASE("the unit of a count stays in the text unless a no-break space holds it") {
  CHECK(value_in("đón 50.000 lượt khách") == "50.000|lượt khách||50.000 number");
  CHECK(value_in("ít nhất 01 mô hình mới") == "at least 01|mô hình||ít nhất 01 number");
  CHECK(value_in("đón 50.000\u00A0lượt, ") == "50.000|lượt||50.000\u00A0lượt");
}

TEST_CASE("what a target would print in another way, or not mean, is no value") {
  for (const char* text :
       {"khoảng 70% thư viện", "hơn 70% thư viện", "dưới 5% số hộ", "không quá 5% số hộ",
        "từ 70% trở lên", "tăng 10%/năm", "10% - 15% số hộ", "tối thiểu 70% số hộ"}) {
    CHECK(value_in(text) == "none");
  }
}

TEST_CASE("units are whole words") {
  CHECK(counted_unit_at("lượt người, ") == "lượt người");
  CHECK(counted_unit_at("xã") == "xã");
  CHECK(counted_unit_at("xãhội") == "");
  CHECK(counted_unit_at("việc") == "");
}
