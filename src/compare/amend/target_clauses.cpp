#include "compare/amend/target_clauses.h"

#include <algorithm>
#include <utility>

namespace vanban {

namespace {

class TargetDrafter {
 public:
  TargetDrafter(const Versions& versions, const std::vector<AmendedPlace>& places,
                const UnitsOfChange& units)
      : versions_(versions), places_(places), units_(units) {}

  TargetClauses run() {
    for (const TargetChange& change : versions_.changes.targets) add(change);
    clauses_.own = clause_of(std::move(lines_[0]));
    clauses_.attached = clause_of(std::move(lines_[1]));
    return std::move(clauses_);
  }

 private:
  void add(const TargetChange& change) {
    const bool is_value = change.kind == TargetChange::Kind::value;
    // Targets that come or go do so with the texts that mention them.
    if (!is_value || change.before.empty() || change.now.empty()) return add_other(change);
    const std::string path = change.id + "." + change.year;
    const auto mentions = [&](const ContentPiece& piece) {
      return std::ranges::find(piece.targets, path) != piece.targets.end();
    };
    const auto first = std::ranges::find_if(versions_.now.content.pieces, mentions);
    if (first == versions_.now.content.pieces.end()) {
      clauses_.not_printed.push_back(words_of(change));
      return;
    }
    std::string line = "chỉ tiêu “" + change.text + "” năm " + change.year + " từ " +
                       change.before + " thành " + change.now;
    bool has_places = false;
    for (const bool attached : {false, true}) {
      const std::string where = places_of(change.id, [&](const ContentPiece& piece) {
        return piece.attached == attached && mentions(piece);
      });
      if (where.empty()) continue;
      has_places = true;
      lines_[attached ? 1 : 0].push_back(line + " tại " + where);
    }
    if (!has_places) lines_[first->attached ? 1 : 0].push_back(line);
  }

  // What comes, goes or is called otherwise does so with texts that changed, or it is not printed.
  void add_other(const TargetChange& change) {
    const std::string path =
        change.id + "." + (change.kind == TargetChange::Kind::value ? change.year : "");
    const std::string& name = change.kind == TargetChange::Kind::text ? change.now : change.text;
    const auto tells = [&](const ContentPiece& piece) {
      const bool mentions = std::ranges::any_of(
          piece.targets, [&](const std::string& target) { return target.starts_with(path); });
      const bool is_text = change.kind == TargetChange::Kind::text;
      return (mentions && !is_text) ||
             (!name.empty() && piece.text.find(name) != std::string::npos);
    };
    const bool is_drafted =
        std::ranges::any_of(versions_.changes.pieces, [&](const PieceChange& piece) {
          return (piece.now && tells(*piece.now)) || (piece.before && tells(*piece.before));
        });
    if (!is_drafted) clauses_.not_printed.push_back(words_of(change));
  }

  static std::string words_of(const TargetChange& change) {
    const auto or_none = [](const std::string& value) {
      return value.empty() ? std::string("không có") : value;
    };
    const std::string year = change.year.empty() ? "" : " năm " + change.year;
    return "chỉ tiêu “" + change.text + "”" + year + ": " + or_none(change.before) + " → " +
           or_none(change.now);
  }

  // Texts that are quoted anew have the value in their words.
  template <class Mentions>
  std::string places_of(const std::string& id, Mentions mentions) const {
    std::vector<std::string> places;
    for (const PieceChange& change : versions_.changes.pieces) {
      const bool by_target = std::ranges::find(change.targets, id) != change.targets.end();
      if (!by_target || !mentions(*change.now) || units_.unit_of(change.now_at) >= 0) continue;
      const bool is_item = change.now->kind == ContentPiece::Kind::item;
      places.push_back(is_item ? places_[static_cast<std::size_t>(change.now_at)].place
                               : change.before->place);
    }
    std::string words;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const bool is_last = i > 0 && i + 1 == places.size();
      words += (i == 0 ? "" : is_last ? " và " : ", ") + places[i];
    }
    return words;
  }

  static Markup markup_of(std::string words) {
    Markup markup;
    markup.pieces.emplace_back(Text{std::move(words), {}});
    return markup;
  }

  static std::vector<PlanItem> clause_of(std::vector<std::string> lines) {
    if (lines.empty()) return {};
    PlanItem clause;
    clause.marker = Marker::number;
    if (lines.size() == 1) {
      clause.text = {markup_of("Điều chỉnh " + lines.front() + ".")};
      return {std::move(clause)};
    }
    clause.text = {markup_of("Điều chỉnh các chỉ tiêu sau:")};
    clause.list = Marker::letter;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      PlanItem& item = clause.items.emplace_back();
      item.marker = Marker::letter;
      lines[i].replace(0, 1, "C");
      item.text = {markup_of(lines[i] + (i + 1 == lines.size() ? "." : ";"))};
    }
    return {std::move(clause)};
  }

  const Versions& versions_;
  const std::vector<AmendedPlace>& places_;
  const UnitsOfChange& units_;
  std::vector<std::string> lines_[2];
  TargetClauses clauses_;
};

}  // namespace

TargetClauses draft_target_clauses(const Versions& versions,
                                   const std::vector<AmendedPlace>& places,
                                   const UnitsOfChange& units) {
  return TargetDrafter(versions, places, units).run();
}

}  // namespace vanban
