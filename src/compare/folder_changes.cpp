#include "compare/folder_changes.h"

#include <algorithm>
#include <utility>

namespace vanban {

namespace {

constexpr char separator = '\x1F';

std::string key_of(const TargetChange& change) {
  std::string key = "T";
  key += static_cast<char>('0' + static_cast<int>(change.kind));
  for (const std::string* part :
       {&change.id, &change.text, &change.year, &change.before, &change.now}) {
    key += *part + separator;
  }
  return key;
}

// The same words may stand under another number elsewhere.
std::string key_of(const PieceChange& change) {
  std::string key = "P";
  key += static_cast<char>('0' + static_cast<int>(change.kind));
  key += change.moved ? 'm' : ' ';
  for (const auto* piece : {&change.before, &change.now}) {
    if (*piece) key += std::to_string(static_cast<int>((*piece)->kind)) + (*piece)->id + separator;
    if (*piece) key += (*piece)->text;
    key += separator;
  }
  for (const std::string& target : change.targets) key += target + separator;
  return key;
}

void clear_if_differs(std::optional<ContentPiece>& told, const std::optional<ContentPiece>& other) {
  if (!told || !other) return;
  if (told->place != other->place) told->place.clear();
  if (told->label != other->label) told->label.clear();
}

}  // namespace

void ChangeCollection::add(const std::string& unit, const Changes& changes) {
  ++changes_.compared;
  if (changes.empty()) return;
  ++changes_.changed;
  std::unordered_map<std::string, int> seen;  // the same words may change twice in one document
  const auto add_each = [&](const auto& change) {
    std::string key = key_of(change);
    const int count = ++seen[key];
    add(unit, change, std::move(key) + separator + std::to_string(count));
  };
  for (const TargetChange& change : changes.targets) add_each(change);
  for (const PieceChange& change : changes.pieces) add_each(change);
}

void ChangeCollection::add(const std::string& unit, Change change, std::string key) {
  const auto [found, is_new] = groups_.try_emplace(std::move(key), changes_.groups.size());
  if (is_new) {
    changes_.groups.push_back({std::move(change), {unit}});
    return;
  }
  ChangeGroup& group = changes_.groups[found->second];
  group.units.push_back(unit);
  if (auto* told = std::get_if<PieceChange>(&group.change)) {
    const auto& other = std::get<PieceChange>(change);
    clear_if_differs(told->before, other.before);
    clear_if_differs(told->now, other.now);
  }
}

FolderChanges ChangeCollection::take() {
  std::stable_partition(
      changes_.groups.begin(), changes_.groups.end(),
      [](const ChangeGroup& group) { return std::holds_alternative<TargetChange>(group.change); });
  groups_.clear();
  return std::exchange(changes_, {});
}

}  // namespace vanban
