#include "units/resolve_unit.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/messages.h"
#include "units/describe.h"
#include "units/real_units.h"

namespace vanban {

namespace {

using Texts = std::vector<std::string>;

struct Result {
  std::string unit;  // described; empty: none
  Diagnostics diagnostics;

  const Diagnostic& only() const {
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(unit.empty());
    return diagnostics.all().front();
  }
};

Result resolve(std::string_view name, std::string_view in, std::optional<Level> level,
               const Date& date) {
  Result result;
  const Unit* unit = resolve_unit(real_units(), name, in, level, date, {}, result.diagnostics);
  if (unit != nullptr) result.unit = describe(real_units(), *unit, date);
  return result;
}

constexpr std::nullopt_t any = std::nullopt;

}  // namespace

TEST_CASE("a code or an unambiguous name is enough") {
  CHECK(resolve("24", "", any, {2026, 5, std::nullopt}).unit == "tỉnh Bắc Ninh");
  CHECK(resolve("xã Quảng Nghiệp", "", any, {2023, 1, 31}).unit ==
        "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương");
  CHECK(resolve(" TP. Hồ Chí Minh ", "", Level::province, {2026, 5, 1}).unit ==
        "thành phố Hồ Chí Minh");
  CHECK_FALSE(resolve("24", "", any, {2026, 5, 1}).diagnostics.has_errors());
}

TEST_CASE("a number is a code before it is a name") {
  CHECK(resolve("24", "", any, {2024, 1, 1}).unit == "tỉnh Bắc Giang");
  CHECK(resolve("phường 24", "", any, {2024, 1, 1}).unit ==
        "phường 24, quận Bình Thạnh, thành phố Hồ Chí Minh");
}

TEST_CASE("a unit above or the level tells units of one name apart") {
  CHECK(resolve("xã Tân Tiến", "tỉnh Lạng Sơn", any, {2026, 5, 1}).unit ==
        "xã Tân Tiến, tỉnh Lạng Sơn");
  CHECK(resolve("Tân Tiến", "huyện Văn Giang, Hưng Yên", any, {2024, 5, 1}).unit ==
        "xã Tân Tiến, huyện Văn Giang, tỉnh Hưng Yên");
  CHECK(resolve("Tứ Kỳ", "", Level::district, {2024, 5, 1}).unit == "huyện Tứ Kỳ, tỉnh Hải Dương");
  CHECK(resolve("Tứ Kỳ", "", Level::commune, {2024, 5, 1}).unit ==
        "thị trấn Tứ Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương");
}

TEST_CASE("a draft of 6/2025 without a day is before the reorganisation") {
  CHECK(resolve("27", "", any, {2025, 6, std::nullopt}).unit == "tỉnh Bắc Ninh");
  CHECK(resolve("tỉnh Bắc Giang", "", any, {2025, 6, std::nullopt}).unit == "tỉnh Bắc Giang");
  CHECK(resolve("tỉnh Bắc Giang", "", any, {2025, 7, std::nullopt}).only().message ==
        Message::unit_not_valid);
}

TEST_CASE("an unknown name comes with suggestions") {
  const Result result = resolve("xã Quang Nghiep", "", any, {2023, 1, 31});
  CHECK(result.only().message == Message::unit_not_found);
  CHECK(result.only().arguments == Texts{"xã Quang Nghiep", "31/01/2023"});
  CHECK(result.only().nearest == Texts{"xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương"});
  CHECK(resolve("", "", any, {2023, 1, 31}).only().message == Message::unit_not_found);
}

TEST_CASE("a suggestion can be used as it stands") {
  const Result wrong = resolve("xã Quang Nghiep", "", any, {2023, 1, 31});
  CHECK(resolve(wrong.only().nearest.at(0), "", any, {2023, 1, 31}).unit ==
        "xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương");
}

TEST_CASE("an unknown unit above is what is reported") {
  const Result result = resolve("Bo", "tỉnh Hoa Binh", any, {2024, 1, 1});
  CHECK(result.only().message == Message::unit_not_found);
  CHECK(result.only().arguments == Texts{"tỉnh Hoa Binh", "01/01/2024"});
  CHECK(result.only().nearest == Texts{"tỉnh Hoà Bình"});
}

TEST_CASE("a unit that lies elsewhere") {
  const Result result = resolve("Bo", "tỉnh Phú Thọ", any, {2024, 1, 1});
  CHECK(result.only().message == Message::unit_not_found);
  CHECK(result.only().arguments.at(0) == "Bo, tỉnh Phú Thọ");
  CHECK(result.only().nearest == Texts{"thị trấn Bo, huyện Kim Bôi, tỉnh Hoà Bình"});
}

TEST_CASE("a unit that is gone: its days and where it went") {
  const Result result =
      resolve("xã Quảng Nghiệp", "tỉnh Hải Dương", Level::commune, {2026, 5, std::nullopt});
  CHECK(result.only().message == Message::unit_not_valid);
  CHECK(result.only().arguments ==
        Texts{"xã Quảng Nghiệp, tỉnh Hải Dương", "5/2026", "01/01/2021", "28/02/2025"});
  CHECK(result.only().nearest == Texts{"thành phố Hải Phòng"});
}

TEST_CASE("the days of a name go on over a change of parent") {
  const Result result = resolve("huyện Tứ Kỳ", "", Level::district, {2026, 1, 1});
  CHECK(result.only().message == Message::unit_not_valid);
  CHECK(result.only().arguments == Texts{"huyện Tứ Kỳ", "01/01/2026", "01/01/2021", "30/6/2025"});
  const Result commune = resolve("06019", "", any, {2020, 1, 1});
  CHECK(commune.only().arguments == Texts{"06019", "01/01/2020", "01/01/2021", "now"});
}

TEST_CASE("a unit that does not exist yet") {
  const Result result = resolve("thành phố Đồng Nai", "", Level::province, {2026, 4, 15});
  CHECK(result.only().message == Message::unit_not_valid);
  CHECK(result.only().arguments == Texts{"thành phố Đồng Nai", "15/4/2026", "30/4/2026", "now"});
  CHECK(result.only().nearest == Texts{"tỉnh Đồng Nai"});
}

TEST_CASE("a unit above that is not valid at the date") {
  const Result result = resolve("xã Tân Tiến", "tỉnh Đồng Nai", any, {2026, 5, 15});
  CHECK(result.only().message == Message::unit_not_valid);
  CHECK(result.only().arguments == Texts{"tỉnh Đồng Nai", "15/5/2026", "01/01/2021", "29/4/2026"});
  CHECK(result.only().nearest == Texts{"thành phố Đồng Nai"});
}

TEST_CASE("several units of the name, with their provinces") {
  const Result result = resolve("xã Tân Tiến", "", any, {2026, 5, 1});
  CHECK(result.only().message == Message::unit_ambiguous);
  const std::string candidates = result.only().arguments.at(1);
  CHECK(std::count(candidates.begin(), candidates.end(), ';') == 6);
  CHECK(candidates.find("xã Tân Tiến, tỉnh Lạng Sơn; ") != std::string::npos);
  CHECK(candidates.find("phường") == std::string::npos);
}

TEST_CASE("a long list of candidates is cut") {
  const std::string candidates = resolve("phường 5", "", any, {2024, 5, 1}).only().arguments.at(1);
  CHECK(std::count(candidates.begin(), candidates.end(), ';') == 10);
  CHECK(candidates.ends_with("; …"));
}

TEST_CASE("a blank day that leaves two units possible") {
  const Result result = resolve("Đồng Nai", "", Level::province, {2026, 4, std::nullopt});
  CHECK(result.only().message == Message::unit_ambiguous);
  CHECK(result.only().arguments.at(1) ==
        "thành phố Đồng Nai (từ 30/4/2026); tỉnh Đồng Nai (đến 29/4/2026)");
  CHECK(resolve("tỉnh Đồng Nai", "", Level::province, {2026, 4, std::nullopt}).unit ==
        "tỉnh Đồng Nai");
}

TEST_CASE("a unit of another level") {
  const Result result = resolve("tỉnh Bắc Ninh", "", Level::commune, {2026, 5, 1});
  CHECK(result.only().message == Message::unit_wrong_level);
  CHECK(result.only().arguments == Texts{"tỉnh Bắc Ninh", "province", "commune"});
}

}  // namespace vanban
