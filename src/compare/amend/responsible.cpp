#include "compare/amend/responsible.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "compare/piece_words.h"

namespace vanban {

namespace {

// "… chịu trách nhiệm thi hành Quyết định này": what stands ahead of it in the last article.
std::string named_by_decision(const AmendedVersion& version) {
  for (auto piece = version.content.pieces.rbegin(); piece != version.content.pieces.rend();
       ++piece) {
    if (piece->kind != ContentPiece::Kind::item || piece->attached) continue;
    const std::size_t end = piece->text.find(" chịu trách nhiệm thi hành");
    if (end == std::string::npos) continue;
    const std::size_t line = piece->text.rfind('\n', end);
    const std::size_t begin = line == std::string::npos ? 0 : line + 1;
    std::string words = piece->text.substr(begin, end - begin);
    return words;
  }
  return "";
}

// "Sở Văn hóa và Thể thao" of "Sở Văn hóa và Thể thao (cơ quan chủ trì):"
std::string name_in_heading(const Item& item) {
  std::string words = words_of(item.title.empty() ? item.run_in : item.title);
  const std::size_t bracket = words.find(" (");
  if (bracket != std::string::npos) words.resize(bracket);
  drop_list_mark(words);
  // It no longer begins a line.
  if (words.starts_with("Các ")) words.front() = 'c';
  return words;
}

// Others are only asked; decisions do not bind them.
bool is_asked(std::string_view name) {
  return name.empty() || name.starts_with("Đề nghị") || name.find("Mặt trận") != std::string::npos;
}

constexpr std::array body_begins{
    "sở ",          "ban ",         "phòng ",      "công an ",       "ủy ban ",
    "uỷ ban ",      "ubnd ",        "văn phòng ",  "báo ",           "đài ",
    "trung tâm ",   "thư viện ",    "bảo tàng ",   "trường ",        "bộ chỉ huy ",
    "bộ đội ",      "hội ",         "đoàn ",       "liên đoàn ",     "thanh tra ",
    "kho bạc ",     "chi cục ",     "cục ",        "công chức ",     "trạm ",
    "viện ",        "tòa án ",      "đảng ủy ",    "thủ trưởng ",    "giám đốc ",
    "chủ tịch ",    "trưởng ",      "quân đội ",   "ngân hàng ",     "bảo hiểm ",
    "quỹ ",         "tổ ",          "cơ quan ",    "đơn vị ",        "các sở",
    "các ban",      "các phòng",    "các cơ quan", "các đơn vị",     "các trường",
    "các xã",       "các thôn",     "các huyện",   "các tổ ",        "các doanh nghiệp",
    "các đoàn",     "các hội",      "các ngành",   "các địa phương", "các trung tâm",
    "các thư viện", "các công chức"};
constexpr std::array task_begins{"ban hành ",   "báo cáo ",  "phòng, chống ", "phòng chống ",
                                 "phòng ngừa ", "hội thảo ", "hội nghị ",     "hội nhập ",
                                 "trường hợp ", "đoàn kết ", "tổ chức "};

// Headings of tasks may stand beside those of bodies: bodies begin with a word for one, and are
// no sentences.
bool is_body(const std::string& name) {
  constexpr std::size_t longest = 160;  // bytes
  const std::string words = to_lower(name) + ' ';
  const auto begins_so = [&](const char* begin) { return words.starts_with(begin); };
  return words.size() <= longest && words.find_first_of(".;:") == std::string::npos &&
         std::ranges::any_of(body_begins, begins_so) &&
         std::ranges::none_of(task_begins, begins_so);
}

bool is_named_in(const Plan& plan, const std::string& name) {
  return std::ranges::any_of(plan.bodies, [&](const auto& body) {
    return !body.second.empty() && name.starts_with(body.second);
  });
}

std::vector<std::string> named_by_plan(const AmendedVersion& version) {
  std::vector<std::string> names;
  for (const PieceSource& source : version.sources) {
    if (source.item == nullptr || source.item->role != Role::organisation) continue;
    for (const Item& item : source.item->items) {
      std::string name = name_in_heading(item);
      const bool is_named = is_named_in(version.plan, name) || is_body(name);
      if (is_named && !is_asked(name)) names.push_back(std::move(name));
    }
  }
  return names;
}

}  // namespace

std::string responsible_bodies(const Versions& versions) {
  if (versions.now.plan.kind == "quyet-dinh") {
    std::string named = named_by_decision(versions.now);
    if (!named.empty()) return named;
  }
  std::string words = "Thủ trưởng các cơ quan, đơn vị";
  const std::vector<std::string> names = named_by_plan(versions.now);
  for (std::size_t i = 0; i < names.size(); ++i) words += (i == 0 ? ": " : "; ") + names[i];
  return words + " và các tổ chức, cá nhân có liên quan";
}

}  // namespace vanban
