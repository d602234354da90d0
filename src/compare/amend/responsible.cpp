#include "compare/amend/responsible.h"

#include <string_view>
#include <vector>

#include "base/utf8.h"
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

std::vector<std::string> named_by_plan(const AmendedVersion& version) {
  std::vector<std::string> names;
  for (const PieceSource& source : version.sources) {
    if (source.item == nullptr || source.item->role != Role::organisation) continue;
    for (const Item& item : source.item->items) {
      std::string name = name_in_heading(item);
      if (!is_asked(name)) names.push_back(std::move(name));
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
  return words + (names.empty() ? " và" : "; và") + " các tổ chức, cá nhân có liên quan";
}

}  // namespace vanban
