#include "units/body_table.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace vanban {
namespace {

const Unit tinh{Level::province, "24", "tỉnh", "Bắc Ninh", "", 20210101, still_valid};
const Unit xa{Level::commune, "07627", "xã", "Đại Sơn", "24", 20210101, still_valid};
const Unit phuong{Level::commune, "09163", "phường", "Kinh Bắc", "24", 20210101, still_valid};

constexpr int last_old_day = 20250630, first_new_day = 20250701;

Body row(std::string function, Level level, std::string name, int from = 0, int to = still_valid) {
  Body body;
  body.function = std::move(function);
  body.level = level;
  body.name = std::move(name);
  body.valid_from = from;
  body.valid_to = to;
  return body;
}

Body with(Body body, std::vector<std::string> types, std::vector<std::string> aliases = {}) {
  body.types = std::move(types);
  body.aliases = std::move(aliases);
  return body;
}

BodyTable table() {
  return BodyTable({
      row("van-hoa", Level::commune, "Công chức Văn hóa - Xã hội {type}", 0, last_old_day),
      row("van-hoa", Level::commune, "Phòng Văn hóa - Xã hội", first_new_day),
      row("thong-tin", Level::commune, "Phòng Văn hóa - Xã hội", first_new_day),
      row("tai-chinh", Level::commune, "Phòng Kinh tế", first_new_day),
      with(row("tai-chinh", Level::commune, "Phòng Kinh tế, Hạ tầng và Đô thị", first_new_day),
           {"phường"}),
      with(row("van-hoa", Level::province, "Sở Văn hóa, Thể thao và Du lịch"), {},
           {"Sở Văn hóa", "Sở VH,TT&DL"}),
      row("giao-duc", Level::province, "Sở Giáo dục và Đào tạo"),
      with(row("bao-dai", Level::province, "Báo {name}", 0, last_old_day), {},
           {"Đài Phát thanh và Truyền hình {type}"}),
      row("nong-dan", Level::province, "Hội Nông dân {type}"),
  });
}

std::string name_on(std::string_view function, const Unit& unit, const Date& date) {
  const BodyTable bodies = table();
  const Body* body = bodies.find(function, unit, date);
  return body != nullptr ? name_of(*body, unit) : "";
}

// "van-hoa:Sở Văn hóa | …"
std::string mentions(const std::string& text, const Unit& unit = tinh,
                     const Date& date = {2026, 5, 31}) {
  const BodyTable bodies = table();
  std::string result;
  for (const BodyMention& mention : BodyNames(bodies, unit, date).find(text)) {
    if (!result.empty()) result += " | ";
    result +=
        mention.body->function + ":" + text.substr(mention.begin, mention.end - mention.begin);
  }
  return result;
}

TEST_CASE("the body of a function at a date") {
  CHECK(name_on("van-hoa", xa, {2023, 1, 31}) == "Công chức Văn hóa - Xã hội xã");
  CHECK(name_on("van-hoa", xa, {2025, 6, 30}) == "Công chức Văn hóa - Xã hội xã");
  CHECK(name_on("van-hoa", xa, {2025, 7, 1}) == "Phòng Văn hóa - Xã hội");
  CHECK(name_on("van-hoa", tinh, {2026, 5, 31}) == "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(name_on("bao-tang", xa, {2026, 5, 31}) == "");
  CHECK(name_on("tai-chinh", xa, {2023, 1, 31}) == "");
  CHECK_MESSAGE(name_on("giao-duc", xa, {2026, 5, 31}) == "", "of another level");
}

TEST_CASE("of a date with blank parts the last day counts") {
  CHECK(name_on("van-hoa", xa, {2025, {}, {}}) == "Phòng Văn hóa - Xã hội");
  CHECK(name_on("van-hoa", xa, {2025, 6, {}}) == "Công chức Văn hóa - Xã hội xã");
}

TEST_CASE("one for units of this type goes before one for all") {
  CHECK(name_on("tai-chinh", xa, {2026, 5, 31}) == "Phòng Kinh tế");
  CHECK(name_on("tai-chinh", phuong, {2026, 5, 31}) == "Phòng Kinh tế, Hạ tầng và Đô thị");
}

TEST_CASE("the functions there are") {
  const BodyTable bodies = table();
  CHECK(bodies.knows("van-hoa"));
  CHECK_FALSE(bodies.knows("van-hao"));
  CHECK(bodies.functions() == std::vector<std::string>{"bao-dai", "giao-duc", "nong-dan",
                                                       "tai-chinh", "thong-tin", "van-hoa"});
}

TEST_CASE("bodies named in a text") {
  CHECK(mentions("Giao Sở Văn hoá, Thể thao và Du lịch phối hợp SỞ GIÁO DỤC VÀ ĐÀO TẠO.") ==
        "van-hoa:Sở Văn hoá, Thể thao và Du lịch | giao-duc:SỞ GIÁO DỤC VÀ ĐÀO TẠO");
  CHECK(mentions("Sở VH, TT & DL") == "van-hoa:Sở VH, TT & DL");
  CHECK(mentions("Sở Văn hóa và Thể thao") == "van-hoa:Sở Văn hóa");
  CHECK(mentions("Sở Y tế") == "");
  CHECK(mentions("Phòng Văn hóa - Xã hội") == "");
}

TEST_CASE("a name takes along whose body it is") {
  CHECK(mentions("Sở Giáo dục và Đào tạo tỉnh Bắc Ninh, Hội Nông dân tỉnh.") ==
        "giao-duc:Sở Giáo dục và Đào tạo tỉnh Bắc Ninh | nong-dan:Hội Nông dân tỉnh");
  CHECK(mentions("Sở Giáo dục và Đào tạo của tỉnh") == "giao-duc:Sở Giáo dục và Đào tạo của tỉnh");
  CHECK(mentions("Hội Nông dân tỉnh Bắc Ninh") == "nong-dan:Hội Nông dân tỉnh Bắc Ninh");
  CHECK(mentions("Hội Nông dân tỉnh Hải Dương") == "nong-dan:Hội Nông dân tỉnh");
  CHECK(mentions("Báo Bắc Ninh, Báo Nhân Dân") == "bao-dai:Báo Bắc Ninh");
}

TEST_CASE("what stands behind a name may be any long text") {
  for (std::size_t count = 18; count < 40; ++count) {
    std::string text = "Hội Nông dân tỉnh ";
    for (std::size_t i = 0; i < count; ++i) text += "ệ";
    CHECK(mentions(text) == "nong-dan:Hội Nông dân tỉnh");
    CHECK(mentions("Sở Giáo dục và Đào tạo x" + text.substr(text.find("ệ"))) ==
          "giao-duc:Sở Giáo dục và Đào tạo");
  }
}

TEST_CASE("names that are no more are found, too") {
  CHECK(mentions("Đài Phát thanh và Truyền hình tỉnh") ==
        "bao-dai:Đài Phát thanh và Truyền hình tỉnh");
  CHECK(mentions("Công chức Văn hóa - Xã hội xã", xa) == "van-hoa:Công chức Văn hóa - Xã hội xã");
}

TEST_CASE("of rows with one name the first valid one is meant") {
  CHECK(mentions("Phòng Văn hóa - Xã hội", xa) == "van-hoa:Phòng Văn hóa - Xã hội");
  const BodyTable bodies({row("moi", Level::province, "Sở Nội vụ", 20250301),
                          row("cu", Level::province, "Sở Nội vụ", 0)});
  const auto found = BodyNames(bodies, tinh, Date{2024, 1, 1}).find("Sở Nội vụ");
  REQUIRE(found.size() == 1);
  CHECK(found.front().body->function == "cu");
}

TEST_CASE("words that only end like a name are none") {
  CHECK(mentions("các cơ sở Giáo dục và Đào tạo") == "");
  CHECK(mentions("đoàn thể xã hội Nông dân tỉnh") == "");
  CHECK(mentions("thông báo Bắc Ninh") == "");
}

}  // namespace
}  // namespace vanban
