#include "read/bodies.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "support/diagnosed.h"
#include "support/project_file.h"
#include "units/body_table.h"

namespace vanban {
namespace {

struct BodiesText {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<std::vector<Body>> bodies;

  explicit BodiesText(std::string text) {
    bodies = read_bodies(sources.add("bodies.json", std::move(text)), diagnostics);
  }
  std::string codes() const { return codes_of(diagnostics); }
  std::string report() const { return to_text(diagnostics, Language::english); }
};

// A file of these rows; single quotes stand for double ones.
BodiesText rows(std::string json) {
  json = "{'bodies': [" + json + "]}";
  std::replace(json.begin(), json.end(), '\'', '"');
  return BodiesText(json);
}

const std::string police = "'function': 'cong-an', 'level': 'commune', 'name': 'Công an {type}'";

const BodyTable& real_bodies() {
  static const BodyTable table = [] {
    const BodiesText read(read_project_file("data/bodies/bodies.json"));
    REQUIRE_MESSAGE(read.bodies, read.report());
    return BodyTable(*read.bodies);
  }();
  return table;
}

std::string name_on(std::string_view function, const Unit& unit, const Date& date) {
  const Body* body = real_bodies().find(function, unit, date);
  return body != nullptr ? name_of(*body, unit) : "";
}

const Unit tinh{Level::province, "24", "tỉnh", "Bắc Ninh", "", 20210101, still_valid};
const Unit huyen{Level::district, "298", "huyện", "Tứ Kỳ", "30", 20210101, 20250630};
const Unit xa{Level::commune, "11122", "xã", "Quảng Nghiệp", "298", 20210101, still_valid};
const Unit phuong{Level::commune, "09163", "phường", "Kinh Bắc", "24", 20210101, still_valid};
const Date in_2023{2023, 1, 31}, spring_2025{2025, 4, 1}, in_2026{2026, 5, 31};

TEST_CASE("a row with all its fields, and one with few") {
  const BodiesText read = rows("{" + police +
                               ", 'brief': 'CA {type}', 'aliases': ['Công an {name}'], 'types': "
                               "['xã', 'đặc khu'], 'standing': 'asked', 'from': '2025-07-01', "
                               "'to': '2026-12-31'}, {'function': 'y-te', 'level': 'district', "
                               "'name': 'Phòng Y tế'}");
  CHECK(read.codes() == "");
  REQUIRE(read.bodies);
  const Body& full = read.bodies->at(0);
  CHECK(full.function == "cong-an");
  CHECK(full.level == Level::commune);
  CHECK(full.name == "Công an {type}");
  CHECK(full.brief == "CA {type}");
  CHECK(full.aliases == std::vector<std::string>{"Công an {name}"});
  CHECK(full.types == std::vector<std::string>{"xã", "đặc khu"});
  CHECK(full.standing == Standing::asked);
  CHECK(full.valid_from == 20250701);
  CHECK(full.valid_to == 20261231);
  const Body& small = read.bodies->at(1);
  CHECK(small.standing == Standing::assigned);
  CHECK(small.valid_from == 0);
  CHECK(small.valid_to == still_valid);
}

TEST_CASE("every mistake of a row is reported where it stands") {
  CHECK(rows("{}").codes() == "E0109 E0109 E0109");
  CHECK(rows("{" + police + ", 'alias': 'x'}").codes() == "E0107");
  CHECK(rows("{" + police + ", 'standing': 'askd'}").codes() == "E0110");
  CHECK(rows("{" + police + ", 'types': ['xa']}").codes() == "E0110");
  CHECK(rows("{" + police + ", 'aliases': []}").codes() == "E0121");
  CHECK(rows("{" + police + ", 'from': '2025-02-30'}").codes() == "E0111");
  CHECK_MESSAGE(rows("{" + police + ", 'from': '2025-07'}").codes() == "E0111", "a whole day");
  CHECK(rows("{" + police + ", 'brief': 'CA {typ}'}").codes() == "E0204");
  CHECK(rows("{" + police + ", 'aliases': ['CA {type', 'CA type}']}").codes() == "E0202 E0215");
  CHECK(rows("{'function': 'công an', 'level': 'x', 'name': ''}").codes() == "E0122 E0110 E0121");
  CHECK(rows("1, []").codes() == "E0108 E0108");
  CHECK(BodiesText("{\"bodies\": {}}").codes() == "E0108");
  CHECK(BodiesText("{}").codes() == "E0109");
  CHECK(BodiesText("[").codes() == "E0116");
  const BodiesText late = rows("{" + police + ", 'from': '2025-07-01', 'to': '2025-06-30'}");
  CHECK(late.codes() == "E0307");
  CHECK(pointers_of(late.diagnostics) == std::vector<std::string>{"/bodies/0/to"});
  CHECK_FALSE(late.bodies);
}

TEST_CASE("two bodies for one function on one day") {
  const std::string old_row = "{" + police + ", 'to': '2025-07-01'}";
  const BodiesText read = rows(old_row + ",\n{" + police + ", 'from': '2025-07-01'}");
  CHECK(read.codes() == "E0306");
  CHECK(read.report().find("see line 1") != std::string::npos);
  CHECK(rows(old_row + ", {" + police + ", 'from': '2025-07-02'}").codes() == "");
  CHECK_MESSAGE(rows(old_row + ", {" + police + ", 'types': ['xã']}").codes() == "",
                "one for some types goes before one for all");
  CHECK(rows("{" + police + ", 'types': ['xã', 'phường']}, {" + police + ", 'types': ['phường']}")
            .codes() == "E0306");
}

TEST_CASE("the table that Vanban ships: from level to level and time to time") {
  CHECK(name_on("van-hoa", tinh, in_2026) == "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(name_on("van-hoa", huyen, in_2023) == "Phòng Văn hóa và Thông tin");
  CHECK(name_on("van-hoa", huyen, spring_2025) == "Phòng Văn hóa, Khoa học và Thông tin");
  CHECK(name_on("van-hoa", xa, in_2023) == "Công chức Văn hóa - Xã hội xã");
  CHECK(name_on("van-hoa", phuong, in_2026) == "Phòng Văn hóa - Xã hội");
  CHECK(name_on("giao-duc", xa, in_2023) == "các nhà trường");
  CHECK(name_on("tai-chinh", xa, in_2023) == "Công chức Tài chính - Kế toán xã");
  CHECK(name_on("tai-chinh", xa, in_2026) == "Phòng Kinh tế");
  CHECK(name_on("tai-chinh", phuong, in_2026) == "Phòng Kinh tế, Hạ tầng và Đô thị");
  CHECK(name_on("thong-tin", tinh, in_2023) == "Sở Thông tin và Truyền thông");
  CHECK(name_on("thong-tin", tinh, spring_2025) == "Sở Khoa học và Công nghệ");
  CHECK(name_on("lao-dong", tinh, spring_2025) == "Sở Nội vụ");
  CHECK(name_on("tuyen-giao", tinh, spring_2025) == "Ban Tuyên giáo và Dân vận Tỉnh ủy");
  CHECK(name_on("tuyen-giao", phuong, in_2026) == "Ban Xây dựng Đảng Đảng ủy phường");
  CHECK(name_on("bao-dai", tinh, in_2023) == "Báo Bắc Ninh, Đài Phát thanh và Truyền hình tỉnh");
  CHECK(name_on("bao-dai", tinh, in_2026) == "Báo và Phát thanh, Truyền hình tỉnh");
  CHECK(name_on("bao-dai", xa, in_2023) == "Đài Truyền thanh xã");
  CHECK(name_on("cap-duoi", tinh, in_2023) == "Ủy ban nhân dân các huyện, thị xã, thành phố");
  CHECK(name_on("cap-duoi", tinh, in_2026) == "Ủy ban nhân dân các xã, phường");
  CHECK(name_on("cap-duoi", xa, in_2026) == "");
  CHECK(name_on("bao-tang", xa, in_2026) == "");
  CHECK_MESSAGE(name_on("cong-an", huyen, spring_2025) == "", "abolished on 01/3/2025");
}

TEST_CASE("no district has a body after 30/6/2025") {
  for (const Body& body : real_bodies().all()) {
    CAPTURE(body.function);
    if (body.level == Level::district) CHECK(body.valid_to <= 20250630);
  }
}

TEST_CASE("a function is asked at every level or at none") {
  std::map<std::string, std::set<Standing>> standings;
  for (const Body& body : real_bodies().all()) standings[body.function].insert(body.standing);
  for (const auto& kinds : standings) CHECK_MESSAGE(kinds.second.size() == 1, kinds.first);
}

std::string mentions(const std::string& text, const Unit& unit, const Date& date) {
  std::string result;
  for (const BodyMention& mention : BodyNames(real_bodies(), unit, date).find(text)) {
    if (!result.empty()) result += " | ";
    result +=
        mention.body->function + ":" + text.substr(mention.begin, mention.end - mention.begin);
  }
  return result;
}

// Headings as the five sample plans have them.
TEST_CASE("headings of provinces before 01/3/2025") {
  const Unit unit{Level::province, "37", "tỉnh", "Ninh Bình", "", 20210101, 20250630};
  const auto found = [&](const std::string& text) { return mentions(text, unit, {2023, 5, {}}); };
  CHECK(found("Sở Văn hoá và Thể thao") == "van-hoa:Sở Văn hoá và Thể thao");
  CHECK(found("Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh") ==
        "cong-an:Công an tỉnh | quan-su:Bộ Chỉ huy Quân sự tỉnh | bien-phong:Bộ Chỉ huy Bộ đội "
        "Biên phòng tỉnh");
  CHECK(found("Báo Ninh Bình, Đài Phát thanh và Truyền hình tỉnh:") ==
        "bao-dai:Báo Ninh Bình, Đài Phát thanh và Truyền hình tỉnh");
  CHECK(found("Báo Ninh Bình; Đài Phát thanh và Truyền hình Ninh Bình") ==
        "bao-dai:Báo Ninh Bình; Đài Phát thanh và Truyền hình Ninh Bình");
  CHECK(found("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội, xã "
              "hội nghề nghiệp và tổ chức xã hội tỉnh") ==
        "mat-tran:Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | to-chuc-ctxh:các tổ chức chính trị - xã "
        "hội, xã hội nghề nghiệp và tổ chức xã hội tỉnh");
  CHECK(found("Các sở, ban, ngành, đoàn thể cấp tỉnh") ==
        "ban-nganh:Các sở, ban, ngành, đoàn thể cấp tỉnh");
  CHECK(found("Các sở, ban, ngành trong tỉnh") == "ban-nganh:Các sở, ban, ngành trong tỉnh");
  CHECK(found("Ủy ban nhân dân các huyện, thành phố") ==
        "cap-duoi:Ủy ban nhân dân các huyện, thành phố");
  CHECK(found("UBND các huyện, thị xã, thành phố") == "cap-duoi:UBND các huyện, thị xã, thành phố");
  CHECK(found("Đề nghị Ban Tuyên giáo Tỉnh uỷ") == "tuyen-giao:Ban Tuyên giáo Tỉnh uỷ");
  CHECK(found("Sở Lao động – Thương binh và Xã hội") ==
        "lao-dong:Sở Lao động – Thương binh và Xã hội");
  CHECK(found("Sở Thông tin và truyền thông") == "thong-tin:Sở Thông tin và truyền thông");
  CHECK(found("Các trường ĐH, CĐ, TC trên địa bàn tỉnh") ==
        "dai-hoc:Các trường ĐH, CĐ, TC trên địa bàn tỉnh");
  CHECK(found("các cơ sở giáo dục và đào tạo trên địa bàn tỉnh") == "");
  CHECK(found("Ủy ban nhân dân tỉnh Ninh Bình") == "");
}

TEST_CASE("headings of a province and a commune of today") {
  CHECK(mentions("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội và "
                 "Hội Khuyến học tỉnh",
                 tinh, in_2026) ==
        "mat-tran:Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | to-chuc-ctxh:các tổ chức chính trị - xã "
        "hội | khuyen-hoc:Hội Khuyến học tỉnh");
  CHECK(mentions("Tỉnh Đoàn thanh niên", tinh, in_2026) == "doan-thanh-nien:Tỉnh Đoàn thanh niên");
  CHECK(mentions("Báo và Phát thanh, Truyền hình tỉnh", tinh, in_2026) ==
        "bao-dai:Báo và Phát thanh, Truyền hình tỉnh");
  CHECK(mentions("UBND các xã, phường; Sở Nội vụ", tinh, in_2026) ==
        "cap-duoi:UBND các xã, phường | noi-vu:Sở Nội vụ");
  CHECK(mentions("Công chức Văn hóa và Thông tin xã:", xa, in_2023) ==
        "van-hoa:Công chức Văn hóa và Thông tin xã");
  CHECK(mentions("Hội Khuyến học, Hội Cựu giáo chức xã", xa, in_2023) ==
        "khuyen-hoc:Hội Khuyến học | cuu-giao-chuc:Hội Cựu giáo chức xã");
}

TEST_CASE("bodies of a city of today, as its offices write them") {
  const Unit hanoi{Level::province, "01", "thành phố", "Hà Nội", "", 20210101, still_valid};
  CHECK(mentions("Đề nghị Thành đoàn Hà Nội, Văn phòng Thành ủy", hanoi, in_2026) ==
        "doan-thanh-nien:Thành đoàn Hà Nội | van-phong-cap-uy:Văn phòng Thành ủy");
  CHECK(mentions("Bộ Tư lệnh Thủ đô Hà Nội; Sở Quy hoạch - Kiến trúc", hanoi, in_2026) ==
        "quan-su:Bộ Tư lệnh Thủ đô Hà Nội | quy-hoach:Sở Quy hoạch - Kiến trúc");
  CHECK(mentions("Trung tâm Phục vụ hành chính công Thành phố", hanoi, in_2026) ==
        "hanh-chinh-cong:Trung tâm Phục vụ hành chính công Thành phố");
}

TEST_CASE("the units below a district are those that its type has") {
  const Unit huyen{Level::district, "840", "huyện", "Trà Cú", "84", 20210101, 20250630};
  const Unit quan{Level::district, "002", "quận", "Hoàn Kiếm", "01", 20210101, 20250630};
  CHECK(name_on("cap-duoi", huyen, in_2023) == "Ủy ban nhân dân các xã, thị trấn");
  CHECK(name_on("cap-duoi", quan, in_2023) == "Ủy ban nhân dân các phường");
}

}  // namespace
}  // namespace vanban
