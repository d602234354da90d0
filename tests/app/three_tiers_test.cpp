// Before 01/7/2025 a commune drafted from the district's plan, and the district from the
// province's: xã Quảng Nghiệp, huyện Tứ Kỳ, tỉnh Hải Dương, where an overlay is itself a parent.
#include <doctest/doctest.h>
#include <string>

#include "app/overlays.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string province = "hai-duong.plan.json";
const std::string district = "tu-ky.overlay.json";
const std::string commune = "quang-nghiep.overlay.json";

std::string overlay(const std::string& parent, const std::string& unit, const std::string& more) {
  return R"({"parent": ")" + parent + R"(", "unit": ")" + unit + R"(", "date": "2023-01-31")" +
         more + "}";
}

// The sample of Ninh Bình, issued by Hải Dương in January.
class ThreeTiers : public Overlays {
 public:
  ThreeTiers() {
    put_province();
    put_district("");
    write(commune, overlay(district, "xã Quảng Nghiệp", ""));
  }

  void put_province(const std::vector<std::pair<std::string, std::string>>& more = {}) const {
    std::vector<std::pair<std::string, std::string>> changes = {
        {"\"unit\": \"37\"", "\"unit\": \"30\""},
        {"\"date\": {\"year\": 2023, \"month\": 5}", "\"date\": \"2023-01-16\""},
        {"\"number\": null", "\"number\": 12"},
        {"2023-05-09", "2023-01-09"}};
    changes.insert(changes.end(), more.begin(), more.end());
    copy("ninh-binh.plan.json", changes, province);
  }

  void put_district(const std::string& more) const {
    write(district, overlay(province, "huyện Tứ Kỳ", more));
  }
};

bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

// The lines that begin with one of these letters or figures and a point or bracket: "I. MỤC TIÊU".
Lines headings(const std::string& text, const std::string& marks, const std::string& end) {
  Lines found;
  for (const std::string& line : lines_of(text)) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string::npos) continue;
    const std::size_t after = line.find_first_not_of(marks, begin);
    if (after == begin || after == std::string::npos || line.compare(after, end.size(), end) != 0) {
      continue;
    }
    found.push_back(line.substr(begin));
  }
  return found;
}

// The part of the text from one section to the next.
std::string section(const std::string& text, const std::string& title, const std::string& next) {
  const std::size_t begin = text.find(title), end = text.find(next);
  REQUIRE(begin != std::string::npos);
  REQUIRE(end != std::string::npos);
  return text.substr(begin, end - begin);
}

std::string foot(const std::string& text) {
  return text.substr(text.find("Nơi nhận:"));
}

}  // namespace

TEST_CASE("the sections of the district and the commune") {
  const ThreeTiers tiers;
  CHECK(headings(tiers.text(district), "IV", ". ") ==
        Lines{"I. MỤC ĐÍCH, YÊU CẦU", "II. MỤC TIÊU", "III. NHIỆM VỤ, GIẢI PHÁP",
              "IV. KINH PHÍ THỰC HIỆN", "V. TỔ CHỨC THỰC HIỆN"});
  CHECK(headings(tiers.text(commune), "IV", ". ") == Lines{"I. MỤC TIÊU", "II. NHIỆM VỤ, GIẢI PHÁP",
                                                           "III. KINH PHÍ THỰC HIỆN",
                                                           "IV. TỔ CHỨC THỰC HIỆN"});
  CHECK(codes_of(tiers.program().report()) == "");
}

TEST_CASE("goals, tasks and bodies of the commune") {
  const ThreeTiers tiers;
  const std::string text = tiers.text(commune);
  const std::string goals = section(text, "I. MỤC TIÊU", "II. NHIỆM VỤ");
  CHECK(headings(goals, "ab", ")") ==
        Lines{"a) Đối với hệ thống thư viện", "b) Đối với hệ thống trung tâm văn hóa các cấp"});
  CHECK(contains(goals, "40% thư viện cấp xã, 70% thư viện cơ sở giáo dục phổ thông"));
  CHECK_FALSE(contains(goals, "cấp tỉnh"));
  CHECK_FALSE(contains(goals, "cấp huyện"));

  const Lines tasks = headings(section(text, "II. NHIỆM VỤ", "III. KINH PHÍ"), "12345", ". ");
  REQUIRE(tasks.size() == 5);
  CHECK(tasks[0].starts_with("1. Đẩy mạnh truyền thông"));
  CHECK(tasks[4].starts_with("5. Huy động nguồn lực xã hội"));

  const Lines bodies = headings(section(text, "IV. TỔ CHỨC", "Nơi nhận:"), "123456", ". ");
  CHECK(bodies.size() == 5);
  for (const std::string name :
       {"Công chức Văn hóa - Xã hội xã", "Các nhà trường", "Công chức Tài chính - Kế toán xã",
        "Đài Truyền thanh xã", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức"}) {
    CHECK_MESSAGE(contains(text, name), name);
  }
}

TEST_CASE("the chain of legal bases: each tier is cited by the next, proposals stay above") {
  const ThreeTiers tiers;
  const std::string text = tiers.text(commune);
  const std::size_t program = text.find("Thực hiện Quyết định số 1520/QĐ-TTg");
  const std::size_t of_province = text.find(
      "thực hiện Kế hoạch số 12/KH-UBND ngày 16/01/2023 của "
      "Ủy ban nhân dân tỉnh Hải Dương");
  const std::size_t of_district = text.find("ngày 31/01/2023 của Ủy ban nhân dân huyện Tứ Kỳ");
  CHECK(program < of_province);
  CHECK(of_province < of_district);
  CHECK(of_district != std::string::npos);
  CHECK_FALSE(contains(text, "Tờ trình"));
  CHECK_FALSE(contains(tiers.text(district), "Tờ trình"));
}

TEST_CASE("recipients and signature") {
  const ThreeTiers tiers;
  const std::string of_commune = foot(tiers.text(commune));
  for (const std::string line :
       {"- UBND huyện Tứ Kỳ (b/c);", "- Phòng VHTT (b/c);", "- TT Đảng ủy, TT HĐND xã;",
        "- Chủ tịch, các PCT UBND xã;", "- UBMTTQVN xã;", "- Lưu: VP."}) {
    CHECK_MESSAGE(contains(of_commune, line), line);
  }
  const std::string of_district = foot(tiers.text(district));
  for (const std::string line : {"- UBND tỉnh Hải Dương (b/c);", "- Phòng GDĐT;",
                                 "- UBND các xã, thị trấn;", "- Lưu: VT, VHTT."}) {
    CHECK_MESSAGE(contains(of_district, line), line);
  }
  for (const std::string& text : {of_commune, of_district}) {
    CHECK(contains(text, "TM. ỦY BAN NHÂN DÂN"));
    CHECK(contains(text, "\nCHỦ TỊCH\n"));
    CHECK_FALSE(contains(text, "KT."));
    CHECK_FALSE(contains(text, "PHÓ"));
  }
}

TEST_CASE("each tier moves the deadline ahead") {
  const ThreeTiers tiers;
  CHECK(contains(tiers.text(province), "trước ngày 25/11"));
  CHECK(contains(tiers.text(district), "trước ngày 15/11"));
  CHECK(contains(tiers.text(commune), "trước ngày 05/11"));
}

TEST_CASE(
    "what the province changes comes through the district, but not past what it says itself") {
  const ThreeTiers tiers;
  tiers.put_district(R"(, "facts": {"targets": {"cntt-xa": {"2025": 25}}})");
  const std::string before = tiers.text(commune);
  CHECK(contains(before, "25% thư viện cấp xã"));
  const std::string target =
      "suốt đời\", \"unit\": \"%\", \"scope\": [\"commune\"], \"values\": {\"2025\": 40";
  tiers.put_province({{target, replaced(target, "40", "45")}});
  const Lines changed = changes(before, tiers.text(commune));
  REQUIRE(changed.size() == 2);
  CHECK(contains(changed[1], "45% thư viện cấp xã"));
}

TEST_CASE("a tier that is flattened is the same parent") {
  const ThreeTiers tiers;
  tiers.flatten(commune, "flat.plan.json");
  const std::vector<std::string> formats = {"text", "pdf"};
  const auto derived = tiers.program().render(tiers.path(commune), formats);
  REQUIRE(derived.size() == 2);
  CHECK(tiers.program().render(tiers.path("flat.plan.json"), formats) == derived);

  tiers.flatten(district, "tu-ky.plan.json");
  tiers.write(commune, overlay("tu-ky.plan.json", "xã Quảng Nghiệp", ""));
  CHECK(tiers.program().render(tiers.path(commune), formats) == derived);
}

TEST_CASE("a commune of another district is none of the district's") {
  const ThreeTiers tiers;
  tiers.write(commune, overlay(district, "xã Tân Trường", ""));
  CHECK(tiers.text(commune) == "");
  CHECK(tiers.program().report().has_errors());
}
