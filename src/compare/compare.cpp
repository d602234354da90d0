#include "compare/compare.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "compare/match.h"
#include "compare/moves.h"
#include "compare/replacements.h"

namespace vanban {

namespace {

// "2025: 40%; 2030: 60%"
std::string all_values(const ContentTarget& target) {
  std::string words;
  for (const auto& [year, value] : target.values) {
    words += (words.empty() ? "" : "; ") + year + ": " + value;
  }
  return words;
}

void compare_values(const ContentTarget& before, const ContentTarget& now,
                    std::vector<TargetChange>& changes) {
  using Kind = TargetChange::Kind;
  if (before.text != now.text) {
    changes.push_back({Kind::text, now.id, now.text, "", before.text, now.text});
  }
  std::map<std::string, std::pair<std::string, std::string>> years;
  for (const auto& [year, value] : before.values) years[year].first = value;
  for (const auto& [year, value] : now.values) years[year].second = value;
  for (const auto& [year, values] : years) {
    if (values.first == values.second) continue;
    changes.push_back({Kind::value, now.id, now.text, year, values.first, values.second});
  }
}

using TargetsById = std::unordered_map<std::string_view, const ContentTarget*>;

TargetsById by_id(const std::vector<ContentTarget>& targets) {
  TargetsById found;
  for (const ContentTarget& target : targets) found.emplace(target.id, &target);
  return found;
}

std::vector<TargetChange> compare_targets(const Content& before, const Content& now) {
  const TargetsById old = by_id(before.targets), recent = by_id(now.targets);
  std::vector<TargetChange> changes;
  for (const ContentTarget& target : now.targets) {
    const auto found = old.find(target.id);
    if (found != old.end()) {
      compare_values(*found->second, target, changes);
    } else {
      changes.push_back(
          {TargetChange::Kind::added, target.id, target.text, "", "", all_values(target)});
    }
  }
  for (const ContentTarget& target : before.targets) {
    if (recent.contains(target.id)) continue;
    changes.push_back(
        {TargetChange::Kind::removed, target.id, target.text, "", all_values(target), ""});
  }
  return changes;
}

// "60%" without its unit, as {targets.x.2030.number} prints it.
std::string without_unit(const std::string& value, const std::string& unit) {
  if (unit.empty()) return value;
  const std::string behind = unit == "%" ? unit : std::string(no_break_space_utf8) + unit;
  const std::size_t at = value.find(behind);
  return at == std::string::npos ? value : value.substr(0, at);
}

class PieceComparison {
 public:
  PieceComparison(const Content& before, const Content& now)
      : before_(before),
        now_(now),
        matching_(match_pieces(before, now)),
        moved_(find_moves(before, now, matching_)),
        old_targets_(by_id(before.targets)),
        recent_targets_(by_id(now.targets)) {
    for (const ContentPiece& piece : before.pieces) {
      if (!piece.id.empty()) old_places_.emplace(piece.id, &piece.place);
    }
    for (const ContentPiece& piece : now.pieces) {
      if (!piece.id.empty()) recent_places_.emplace(piece.id, &piece.place);
    }
  }

  std::vector<PieceChange> run() {
    std::vector<std::vector<int>> removed_behind = find_removed();
    std::vector<PieceChange> changes;
    for (const int before : removed_behind[0]) changes.push_back(removed(before));
    for (std::size_t now = 0; now < now_.pieces.size(); ++now) {
      add_change(static_cast<int>(now), changes);
      for (const int before : removed_behind[now + 1]) changes.push_back(removed(before));
    }
    return changes;
  }

 private:
  // What is gone is told behind what stood before it; the first list goes ahead of everything.
  std::vector<std::vector<int>> find_removed() const {
    std::vector<std::vector<int>> behind(now_.pieces.size() + 1);
    std::size_t place = 0;
    for (std::size_t i = 0; i < before_.pieces.size(); ++i) {
      const int now = matching_.now_of[i];
      if (now >= 0) {
        place = static_cast<std::size_t>(now) + 1;
      } else {
        behind[place].push_back(static_cast<int>(i));
      }
    }
    return behind;
  }

  PieceChange removed(int before) const {
    PieceChange change;
    change.kind = PieceChange::Kind::removed;
    change.before_at = before;
    change.before = before_.pieces[static_cast<std::size_t>(before)];
    return change;
  }

  void add_change(int place, std::vector<PieceChange>& changes) const {
    const ContentPiece& now = now_.pieces[static_cast<std::size_t>(place)];
    PieceChange change;
    change.now_at = place;
    change.before_at = matching_.before_of[static_cast<std::size_t>(place)];
    if (change.before_at < 0) {
      change.kind = PieceChange::Kind::added;
      change.now = now;
      changes.push_back(std::move(change));
      return;
    }
    const ContentPiece& before = before_.pieces[static_cast<std::size_t>(change.before_at)];
    change.moved = moved_[static_cast<std::size_t>(place)];
    const bool reworded = is_reworded(before, now, change.targets);
    if (!reworded && !change.moved) return;
    change.kind = reworded ? PieceChange::Kind::reworded : PieceChange::Kind::moved;
    change.before = before;
    change.now = now;
    changes.push_back(std::move(change));
  }

  bool is_reworded(const ContentPiece& before, const ContentPiece& now,
                   std::vector<std::string>& targets) const {
    if (before.text == now.text) return false;
    const std::string old = match_key(before.text), recent = match_key(now.text);
    if (old == recent) return false;
    const auto causes = causes_of(old, recent, replacements_in(before, now));
    if (!causes) return true;
    for (const std::string& cause : *causes) {
      if (!cause.empty()) targets.push_back(cause);
    }
    return !targets.empty();
  }

  std::vector<Replacement> replacements_in(const ContentPiece& before,
                                           const ContentPiece& now) const {
    std::vector<Replacement> known;
    for (const auto* paths : {&before.targets, &now.targets}) {
      for (const std::string& path : *paths) add_values(path, known);
    }
    for (const std::string& id : now.references) add_places(id, known);
    for (const auto* citations : {&before.citations, &now.citations}) {
      for (std::size_t i = 0; i + 1 < citations->size(); i += 2) {
        add_citation((*citations)[i], (*citations)[i + 1], known);
      }
    }
    // What is longer is tried first: "80% (10/12 thôn)" before "80".
    std::ranges::stable_sort(known, std::greater<>(),
                             [](const Replacement& each) { return each.before.size(); });
    return known;
  }

  void add_values(const std::string& path, std::vector<Replacement>& known) const {
    const std::size_t dot = path.find('.');
    if (dot == std::string::npos) return;
    const std::string id = path.substr(0, dot), year = path.substr(dot + 1);
    const auto old = old_targets_.find(id), recent = recent_targets_.find(id);
    if (old == old_targets_.end() || recent == recent_targets_.end()) return;
    const auto before = old->second->values.find(year), now = recent->second->values.find(year);
    if (before == old->second->values.end() || now == recent->second->values.end()) return;
    if (before->second == now->second) return;
    add(before->second, now->second, id, known);
    add(without_unit(before->second, old->second->unit),
        without_unit(now->second, recent->second->unit), id, known);
  }

  // {targets.x.2030|capital} begins a sentence.
  static void add(const std::string& before, const std::string& now, const std::string& id,
                  std::vector<Replacement>& known) {
    const std::string old = match_key(before), recent = match_key(now);
    if (old == recent) return;
    known.push_back({old, recent, id});
    Replacement capital{capitalised(old), capitalised(recent), id};
    if (capital.before != old || capital.now != recent) known.push_back(std::move(capital));
  }

  void add_places(const std::string& id, std::vector<Replacement>& known) const {
    const auto before = old_places_.find(id), now = recent_places_.find(id);
    if (before == old_places_.end() || now == recent_places_.end()) return;
    if (*before->second == *now->second) return;
    known.push_back({match_key(*before->second), match_key(*now->second), ""});
    known.push_back({capitalised(known.back().before), capitalised(known.back().now), ""});
  }

  // Which text cites a document first, and so in full, is no matter of its own.
  static void add_citation(const std::string& full, const std::string& brief,
                           std::vector<Replacement>& known) {
    known.push_back({match_key(full), match_key(brief), ""});
    known.push_back({match_key(brief), match_key(full), ""});
  }

  using Places = std::unordered_map<std::string_view, const std::string*>;

  const Content& before_;
  const Content& now_;
  Matching matching_;
  std::vector<bool> moved_;
  TargetsById old_targets_, recent_targets_;
  Places old_places_, recent_places_;
};

}  // namespace

Changes compare(const Content& before, const Content& now) {
  return {compare_targets(before, now), PieceComparison(before, now).run()};
}

}  // namespace vanban
