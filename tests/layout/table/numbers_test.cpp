#include <doctest/doctest.h>

#include "layout/laid_out.h"

using namespace vanban;
using doctest::Approx;

namespace {

// One column of 100 pt aligned on the comma.
LaidOut column_of(const std::vector<std::string>& numbers) {
  Table table;
  table.columns = {{to_mm(Pt{100}), Align::number}, {}};
  for (const std::string& number : numbers) table.rows.push_back({cell(number), cell("b")});
  return LaidOut({table});
}

double comma(const Found& run) {
  return run.x + width_of(run.text.substr(0, run.text.find(',')));
}

}  // namespace

TEST_CASE("numbers stand on their commas, the whole of them in the middle of the column") {
  const LaidOut page = column_of({"1,25", "1.500,5", "12"});
  CHECK(comma(page.at("1,25")) == Approx(comma(page.at("1.500,5"))));
  CHECK(page.at("12").right() == Approx(comma(page.at("1,25"))));
  // 5 characters before the comma, 3 from it on: 40 pt in the middle of 100.
  CHECK(page.at("1.500,5").x == Approx(30));
  CHECK(page.at("1,25").right() == Approx(70));
}

TEST_CASE("the unit behind a number does not move it") {
  const LaidOut page = column_of({"100%", "7,5%"});
  CHECK(page.at("100%").x + width_of("100") == Approx(comma(page.at("7,5%"))));
}

TEST_CASE("what is no number is centred and takes no part") {
  const LaidOut page = column_of({"chưa có", "10", "5"});
  CHECK(page.at("chưa có").middle() == Approx(50));
  CHECK(page.at("10").right() == Approx(page.at("5").right()));
  CHECK(page.at("10").middle() == Approx(50));
}

TEST_CASE("an empty cell takes no part") {
  const LaidOut page = column_of({"", "10"});
  CHECK(page.at("10").middle() == Approx(50));
}
