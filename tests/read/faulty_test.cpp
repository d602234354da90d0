// Every file in data/faulty names, in its first line, the codes that it must bring about. Those the
// reader finds are checked here; the others must pass it.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "read/overlay.h"
#include "read/plan.h"
#include "support/diagnosed.h"
#include "support/project_file.h"

namespace vanban {
namespace {

// Found by later stages, which look at units, templates, fonts and other items.
const std::set<std::string> later_codes = {"E0204", "E0205", "E0206", "E0208", "E0210", "E0211",
                                           "E0212", "E0214", "E0218", "E0219", "E0301", "E0302",
                                           "E0303", "E0304", "E0305", "E0308", "E0401", "E0502",
                                           "E0503", "E0504", "E0505", "E0509"};

// Of overlays also what their parents and allocations say; a footnote may be the parent's.
const std::set<std::string> later_codes_of_overlays = {
    "E0209", "E0211", "E0601", "E0602", "E0603", "E0604", "E0605", "E0607", "E0608",
    "E0609", "E0610", "E0611", "E0612", "E0613", "E0614", "E0619", "E0622", "E0623"};

std::set<std::string> words_in(const std::string& text) {
  std::istringstream stream(text);
  std::set<std::string> words;
  for (std::string word; stream >> word;) words.insert(word);
  return words;
}

std::set<std::string> expected_codes(const std::string& text) {
  const std::string mark = "// expect: ";
  REQUIRE(text.starts_with(mark));
  return words_in(text.substr(mark.size(), text.find('\n') - mark.size()));
}

std::vector<std::filesystem::path> faulty_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(VANBAN_SOURCE_DIR) + "/data/faulty")) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool is_read(const std::string& name, Source file, Diagnostics& diagnostics) {
  if (name.ends_with(".overlay.json")) return read_overlay(file, diagnostics).has_value();
  return read_plan(file, diagnostics).has_value();
}

TEST_CASE("faulty plans and overlays bring about the codes they name") {
  const auto files = faulty_files();
  CHECK(files.size() > 50);
  for (const auto& file : files) {
    const std::string name = file.filename().string();
    CAPTURE(name);
    const std::string text = read_project_file("data/faulty/" + name);
    std::set<std::string> expected = expected_codes(text);
    REQUIRE(!expected.empty());
    const auto& later = name.ends_with(".overlay.json") ? later_codes_of_overlays : later_codes;
    std::erase_if(expected, [&](const std::string& code) { return later.contains(code); });

    Sources sources;
    Diagnostics diagnostics;
    const bool read = is_read(name, sources.add(name, text), diagnostics);
    CHECK(words_in(codes_of(diagnostics)) == expected);
    CHECK(read == !diagnostics.has_errors());
    for (const Diagnostic& diagnostic : diagnostics.all()) {
      CHECK(diagnostic.where.source != nullptr);
      CHECK(diagnostic.where.offset <= text.size());
    }
  }
}

TEST_CASE("the whole report on a plan with many mistakes") {
  Sources sources;
  Diagnostics diagnostics;
  read_plan(sources.add("x.plan.json", read_project_file("data/faulty/many-mistakes.plan.json")),
            diagnostics);
  CHECK(to_text(diagnostics, Language::vietnamese) ==
        R"(x.plan.json:5:12: lỗi[E0110]: không dùng được từ “xa” ở đây
  tại /level
    5 |   "level": "xa",
      |            ^
  gợi ý: dùng một trong các từ: province, district, commune
x.plan.json:8:3: lỗi[E0107]: khóa “simbol” không có trong kế hoạch
  tại /simbol
    8 |   "simbol": "KH-UBND",
      |   ^
  ý bạn là “symbol”?
x.plan.json:9:11: lỗi[E0111]: “2026-13-01” không phải là một ngày có thật
  tại /date
    9 |   "date": "2026-13-01",
      |           ^
  gợi ý: viết năm-tháng-ngày, ví dụ "2026-05-31"; chưa có ngày thì viết {"year": 2026, "month": 5}
x.plan.json:15:9: lỗi[E0501]: dòng 1 của bảng chiếm 1 cột, bảng có 2 cột
  tại /body/0/table/rows/0
   15 |         ["1"]]}},
      |         ^
  gợi ý: thêm hoặc bớt ô; ô đã bị ô gộp che thì không viết
x.plan.json:16:53: lỗi[E0203]: dấu ** mở mà không đóng
  tại /body/1/items/0
   16 |     {"title": "TỔ CHỨC THỰC HIỆN", "items": ["Phòng **Văn hóa chủ trì."]}
      |                                                     ^
  gợi ý: thêm ** ở cuối chỗ cần nhấn mạnh; muốn in dấu sao thì viết \\*
x.plan.json:20:92: lỗi[E0124]: có “capacity: deputy” thì phải có “head”
  tại /signature/position/capacity
   20 | … Văn An", "position": {"title": "Phó Chủ tịch", "capacity": "deputy"}}
      |                                                              ^
6 lỗi, 0 cảnh báo
)");
}

}  // namespace
}  // namespace vanban
