#include "units/unit_table.h"

#include <doctest/doctest.h>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vanban {

namespace {

UnitTable small_table() {
  return UnitTable(
      "code,type,name,parent,from,to\n"
      "24,tỉnh,Bắc Giang,,2021-01-01,2025-06-30\n"
      "24,tỉnh,Bắc Ninh,,2025-07-01,\n"
      "27,tỉnh,Bắc Ninh,,2021-01-01,2025-06-30\n"
      "75,tỉnh,Đồng Nai,,2021-01-01,2026-04-29\n"
      "75,thành phố,Đồng Nai,,2026-04-30,\n"
      "213,thành phố,Bắc Giang,24,2021-01-01,2025-06-30\n"
      "731,thành phố,Biên Hòa,75,2021-01-01,2025-06-30\n"
      "07210,phường,Trần Phú,213,2021-01-01,2025-06-30\n"
      "07210,phường,Bắc Giang,24,2025-07-01,\n"
      "26014,phường,Tân Tiến,731,2021-01-01,2025-06-30\n"
      "26015,xã,Tân Tiến,75,2025-07-01,\n"
      "26929,phường,24,731,2021-01-01,2025-02-28\n"
      "this is no row\n");
}

using Names = std::vector<std::string>;

Names names_of(const std::vector<const Unit*>& units) {
  Names names;
  for (const Unit* unit : units) names.push_back(full_name(*unit));
  return names;
}

}  // namespace

TEST_CASE("codes come before names, the latest period first") {
  const UnitTable table = small_table();
  CHECK(table.size() == 12);
  CHECK(names_of(table.find("24")) == Names{"tỉnh Bắc Ninh", "tỉnh Bắc Giang", "phường 24"});
  CHECK(names_of(table.find(" 24 ")) == Names{"tỉnh Bắc Ninh", "tỉnh Bắc Giang", "phường 24"});
  CHECK(names_of(table.find("Bắc Giang")) ==
        Names{"phường Bắc Giang", "tỉnh Bắc Giang", "thành phố Bắc Giang"});
  CHECK(table.find("Bắc").empty());
  CHECK(table.find("").empty());
  CHECK(table.find(",").empty());
}

TEST_CASE("the date chooses among periods") {
  const UnitTable table = small_table();
  CHECK(names_of(table.find("24", {2025, 6, 30})) == Names{"tỉnh Bắc Giang"});
  CHECK(names_of(table.find("24", {2025, 7, 1})) == Names{"tỉnh Bắc Ninh"});
  CHECK(names_of(table.find("Đồng Nai", {2026, 4, std::nullopt})) ==
        Names{"thành phố Đồng Nai", "tỉnh Đồng Nai"});
  CHECK(table.find("Đồng Nai", {2020, 12, 31}).empty());
}

TEST_CASE("units above narrow a name") {
  const UnitTable table = small_table();
  CHECK(names_of(table.find("Tân Tiến, thành phố Biên Hoà")) == Names{"phường Tân Tiến"});
  CHECK(names_of(table.find("Tân Tiến, Biên Hòa, tỉnh Đồng Nai")) == Names{"phường Tân Tiến"});
  CHECK(names_of(table.find("Tân Tiến, 75")) == Names{"xã Tân Tiến", "phường Tân Tiến"});
  CHECK(table.find("Tân Tiến, tỉnh Bắc Ninh").empty());
  CHECK_MESSAGE(table.find("Tân Tiến, Đồng Nai, Biên Hòa").empty(), "from the nearest upwards");
  CHECK(names_of(table.find("Tân Tiến,")) == Names{"xã Tân Tiến", "phường Tân Tiến"});
}

TEST_CASE("units above must be valid at the date too") {
  const UnitTable table = small_table();
  CHECK(names_of(table.find("Tân Tiến, tỉnh Đồng Nai", {2026, 4, 29})) == Names{"xã Tân Tiến"});
  CHECK(table.find("Tân Tiến, tỉnh Đồng Nai", {2026, 4, 30}).empty());
  CHECK(names_of(table.find("Tân Tiến, thành phố Đồng Nai", {2026, 4, 30})) ==
        Names{"xã Tân Tiến"});
}

TEST_CASE("the parent changes with the date") {
  const UnitTable table = small_table();
  const Unit& old_ward = *table.find("phường Trần Phú").at(0);
  const Unit& ward = *table.find("phường Bắc Giang").at(0);
  const Unit& commune = *table.find("xã Tân Tiến").at(0);
  CHECK(full_name(*table.parent(old_ward, {2025, 6, 30})) == "thành phố Bắc Giang");
  CHECK(full_name(*table.parent(ward, {2025, 7, 1})) == "tỉnh Bắc Ninh");
  CHECK(full_name(*table.parent(commune, {2026, 4, 29})) == "tỉnh Đồng Nai");
  CHECK(full_name(*table.parent(commune, {2026, 4, 30})) == "thành phố Đồng Nai");
  CHECK(full_name(*table.parent(commune, {2026, 4, std::nullopt})) == "tỉnh Đồng Nai");
  CHECK(table.parent(*table.find("27").at(0), {2024, 1, 1}) == nullptr);
}

TEST_CASE("outside a unit's period the nearest day of it counts, for all units above") {
  const UnitTable table = small_table();
  const Unit& old_ward = *table.find("phường Trần Phú").at(0);
  CHECK(names_of(table.above(old_ward, {2026, 5, 1})) ==
        Names{"thành phố Bắc Giang", "tỉnh Bắc Giang"});
  CHECK(names_of(table.above(old_ward, {1999, 1, 1})) ==
        Names{"thành phố Bắc Giang", "tỉnh Bắc Giang"});
}

TEST_CASE("a code has its periods in order") {
  const UnitTable table = small_table();
  CHECK(names_of(table.periods("24")) == Names{"tỉnh Bắc Giang", "tỉnh Bắc Ninh"});
  CHECK(table.periods("99").empty());
  CHECK(table.periods("Bắc Ninh").empty());
}

TEST_CASE("a table knows what it left out and where it begins") {
  const UnitTable table = small_table();
  CHECK(table.bad_lines() == std::vector<std::size_t>{14});
  CHECK(table.first_known_day() == 20210101);
}

TEST_CASE("units stay where they are when the table is moved") {
  UnitTable table = small_table();
  const Unit* unit = table.find("27").at(0);
  const UnitTable moved = std::move(table);
  CHECK(moved.find("27").at(0) == unit);
  CHECK(unit->name == "Bắc Ninh");
}

TEST_CASE("an empty table finds nothing") {
  const UnitTable table("");
  CHECK(table.size() == 0);
  CHECK(table.find("24").empty());
  CHECK(table.find("Bắc Ninh", {2024, 1, 1}).empty());
  CHECK(table.nearest_names("Bắc Ninh", std::nullopt).empty());
}

}  // namespace vanban
