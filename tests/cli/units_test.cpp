#include <doctest/doctest.h>

#include "support/desk.h"

using namespace vanban::test;

namespace {

Outcome find(std::vector<std::string> arguments) {
  const Desk desk;
  arguments.insert(arguments.begin(), {"units", "find"});
  return desk.run(arguments);
}

}  // namespace

TEST_CASE("a unit on a date") {
  const Outcome outcome = find({"Quảng Nghiệp", "--on", "2023-01-31"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out ==
        "xã Quảng Nghiệp  11122  cấp xã  huyện Tứ Kỳ, tỉnh Hải Dương  đến 28/02/2025\n");
}

TEST_CASE("all units of a name, with their provinces") {
  const Outcome outcome = find({"xã Tân Tiến"});
  CHECK(outcome.status == 0);
  for (const std::string above : {"tỉnh Thanh Hóa", "huyện Đầm Dơi, tỉnh Cà Mau", "thị xã La Gi"}) {
    CAPTURE(above);
    CHECK(outcome.out.find(above) != std::string::npos);
  }
}

TEST_CASE("names typed another way") {
  CHECK(find({"QUẢNG NGHIỆP", "--on=2023"}).status == 0);
  // Decomposed, as some systems hand letters over.
  CHECK(find({"Qua\u0309ng Nghie\u0323\u0302p"}).out == find({"Quảng Nghiệp"}).out);
  CHECK(find({"24", "--on", "2026"}).out.starts_with("tỉnh Bắc Ninh"));
}

TEST_CASE("a name that is none, with those that were meant") {
  const Outcome outcome = find({"quang nghiep"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(outcome.err.find("không tìm thấy đơn vị hành chính “quang nghiep” vào bất kỳ ngày nào") !=
        std::string::npos);
  CHECK(outcome.err.find("“xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương (đến 28/02/2025)”") !=
        std::string::npos);
  CHECK(
      find({"Zzz", "--lang", "en"}).err.find("there is no administrative unit “Zzz” on any day") !=
      std::string::npos);
  CHECK(find({""}).status == 1);
}

TEST_CASE("a unit of another time, with the days when it was there") {
  const Outcome outcome = find({"huyện Tứ Kỳ", "--on", "2026-01-01"});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("lỗi[E0302]: đơn vị “huyện Tứ Kỳ” không tồn tại vào 01/01/2026") !=
        std::string::npos);
  CHECK(outcome.err.find("đến 30/6/2025") != std::string::npos);
}

TEST_CASE("wrong usage") {
  for (const std::string date : {"2023-02-29", "31/01/2023", "hôm nay", ""}) {
    CAPTURE(date);
    CHECK(find({"Tứ Kỳ", "--on", date}).status == 2);
  }
  CHECK(find({"Qu\xE1\xBA"}).status == 2);
  CHECK(find({}).status == 2);
  CHECK(find({"Tứ", "Kỳ"}).status == 2);
}

TEST_CASE("a table of units that is not there") {
  const Outcome outcome = find({"Tứ Kỳ", "--share", "/không/có"});
  CHECK(outcome.status == 3);
  CHECK(outcome.err.find("/không/có/units/units.csv: lỗi[E0101]") != std::string::npos);
}
