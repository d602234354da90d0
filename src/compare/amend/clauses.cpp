#include "compare/amend/clauses.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "compare/amend/amended_places.h"
#include "compare/amend/quote.h"
#include "compare/amend/row_clauses.h"
#include "compare/amend/stale_references.h"
#include "compare/amend/target_clauses.h"
#include "compare/amend/units_of_change.h"
#include "compare/piece_words.h"
#include "diag/messages.h"

namespace vanban {

namespace {

using Kind = ContentPiece::Kind;

class Drafter {
 public:
  Drafter(const Versions& versions, Diagnostics& diagnostics)
      : versions_(versions),
        diagnostics_(diagnostics),
        places_(amended_places(versions)),
        quoting_(versions, places_),
        units_(versions) {}

  Clauses run() {
    add_target_clauses();
    const std::vector<int> stale = stale_references(versions_, places_, units_);
    auto next = stale.begin();
    for (const PieceChange& change : versions_.changes.pieces) {
      for (; next != stale.end() && *next <= change.now_at; ++next) draft_references(*next);
      draft(change);
    }
    for (; next != stale.end(); ++next) draft_references(*next);
    report_rows_with_stale_references(stale);
    report_other_markers();
    for (const std::string& place : quoting_.lost_notes()) report(place);
    return std::move(clauses_);
  }

 private:
  const AmendedPlace& place(int at) const { return places_[static_cast<std::size_t>(at)]; }

  void report(const std::string& words) {
    diagnostics_.report(Message::change_not_drafted, versions_.now.plan.where, {words});
  }

  void report(const ContentPiece& piece, const std::string& words) {
    report(piece.attached ? words + " (kèm theo)" : words);
  }

  std::vector<PlanItem>& clauses_for(bool attached) {
    return attached ? clauses_.attached : clauses_.own;
  }

  PlanItem& add_clause(bool attached, const std::string& words) {
    PlanItem& clause = clauses_for(attached).emplace_back();
    clause.marker = Marker::number;
    clause.text.emplace_back().pieces.emplace_back(Text{words, {}});
    return clause;
  }

  void add_target_clauses() {
    TargetClauses targets = draft_target_clauses(versions_, places_, units_);
    clauses_.own = std::move(targets.own);
    clauses_.attached = std::move(targets.attached);
    for (const std::string& target : targets.not_printed) report(target);
  }

  void draft(const PieceChange& change) {
    const ContentPiece& piece = change.now ? *change.now : *change.before;
    switch (piece.kind) {
      case Kind::item:
        return change.now ? draft_item(change) : draft_removed(change);
      case Kind::row:
        return draft_row(change);
      case Kind::head:
        // Each document has its own.
        if (piece.id != "number" && piece.id != "place-date") report(piece, piece.place);
        return;
      case Kind::basis:
        return report(piece, "căn cứ “" + piece.text + "”");
      case Kind::note:
        return report(piece, piece.place);
      case Kind::closing:
        return report(piece, "đoạn kết “" + piece.text + "”");
      case Kind::recipient:
        return report(piece, "nơi nhận “" + piece.text + "”");
      case Kind::signature:
        return report(piece, "chữ ký");
    }
  }

  void draft_item(const PieceChange& change) {
    const int unit = units_.unit_of(change.now_at);
    const bool is_from_elsewhere = change.before && versions_.kept_as(change.now_at) < 0;
    if (is_from_elsewhere && !units_.stands_in_removed(change.before_at)) remove(change.before_at);
    if (unit >= 0) return draft_unit(unit);
    if (change.moved) report(*change.now, "thứ tự của " + place(change.now_at).place);
    if (change.kind == PieceChange::Kind::reworded && change.targets.empty()) {
      draft_own_words(change.now_at);
    }
  }

  // New, or quoted as a whole: once for all that changed in it.
  void draft_unit(int at) {
    if (!drafted_.insert(at).second) return;
    if (units_.is_whole(at)) {
      const ContentPiece& piece = versions_.now.piece(at);
      PlanItem& clause =
          add_clause(piece.attached, "Sửa đổi, bổ sung " + place(at).place + " như sau:");
      quoting_.add_item(at, clause);
      return Quoting::close(1, clause);
    }
    draft_added(run_of_new(at));
  }

  // New items one behind the other go into one clause.
  std::vector<int> run_of_new(int first) {
    std::vector<int> run;
    const std::vector<int>& siblings = versions_.now.children(versions_.now.piece(first).parent);
    for (auto at = std::ranges::find(siblings, first); at != siblings.end(); ++at) {
      const bool is_item = versions_.now.piece(*at).kind == Kind::item;
      const bool is_alike = place(*at).marker == place(first).marker;
      if (!is_item || !is_alike || versions_.kept_as(*at) >= 0) break;
      run.push_back(*at);
      drafted_.insert(*at);
    }
    return run;
  }

  void draft_added(const std::vector<int>& run) {
    std::string names, outer;
    for (const int at : run) {
      const AmendedPlace& added = place(at);
      names += (names.empty() ? "" : ", ") + added.name;
      outer = outer_of(at);
    }
    if (run.size() > 1 && !has_label(place(run.front()).marker)) {
      names = std::to_string(run.size()) + " " + place(run.front()).name;
      if (run.size() < 10) names.insert(0, "0");
    }
    PlanItem& clause = add_clause(versions_.now.piece(run.front()).attached,
                                  "Bổ sung " + names + where_to(run, outer) + " như sau:");
    for (const int at : run) quoting_.add_item(at, clause);
    Quoting::close(1, clause);
  }

  // "Mục III" of "khoản 2a Mục III".
  std::string outer_of(int at) const {
    const AmendedPlace& own = place(at);
    const int parent = versions_.now.piece(at).parent;
    if (!has_label(own.marker) && parent >= 0) return place(parent).place;
    if (own.place.size() > own.name.size() && own.place.starts_with(own.name)) {
      return own.place.substr(own.name.size() + 1);
    }
    return "";
  }

  std::string where_to(const std::vector<int>& run, const std::string& outer) const {
    const std::vector<int>& siblings =
        versions_.now.children(versions_.now.piece(run.front()).parent);
    const std::string behind = outer.empty() ? "" : " " + outer;
    const auto is_kept = [&](int at) {
      return versions_.kept_as(at) >= 0 && versions_.now.piece(at).kind == Kind::item &&
             versions_.now.piece(at).attached == versions_.now.piece(run.front()).attached;
    };
    const auto first = std::ranges::find(siblings, run.front());
    for (auto at = first; at != siblings.begin();) {
      if (is_kept(*--at)) return " vào sau " + place(*at).name + behind;
    }
    const auto next = std::find_if(first, siblings.end(), is_kept);
    if (next != siblings.end()) return " vào trước " + place(*next).name + behind;
    return outer.empty() ? "" : " vào " + outer;
  }

  void draft_own_words(int at) {
    const Item* item = versions_.now.source(at).item;
    const bool holds_items = std::ranges::any_of(versions_.now.children(at), [&](int child) {
      return versions_.now.piece(child).kind != Kind::note;
    });
    const bool is_title =
        item == nullptr ? !place(at).label.empty() : !item->title.empty() && item->text.empty();
    const std::string what = is_title ? "tên " : holds_items ? "phần đầu " : "";
    PlanItem& clause = add_clause(versions_.now.piece(at).attached,
                                  "Sửa đổi " + what + place(at).place + " như sau:");
    quoting_.add_own_words(at, clause);
    Quoting::close(1, clause);
  }

  void draft_removed(const PieceChange& change) {
    if (units_.stands_in_removed(change.before_at)) return;
    const int unit = units_.unit_of_removed(change.before_at);
    return unit >= 0 ? draft_unit(unit) : remove(change.before_at);
  }

  void remove(int before_at) {
    const ContentPiece& piece = versions_.before.piece(before_at);
    add_clause(piece.attached, "Bãi bỏ " + piece.place + ".");
  }

  void draft_row(const PieceChange& change) {
    const int unit =
        change.now ? units_.unit_of(change.now_at) : units_.unit_of_removed(change.before_at);
    if (unit >= 0) return draft_unit(unit);
    if (!change.now && units_.stands_in_removed(change.before_at)) return;
    const ContentPiece& piece = change.now ? *change.now : *change.before;
    const RowClauses rows(versions_, quoting_, places_);
    if (const Table* table = rows.replaced_by(change)) {
      if (!replaced_.insert(table).second) return;
      add_clause(piece.attached, rows.replacement_words(change)).table = quoting_.table(*table, {});
      return;
    }
    if (const Table* table = rows.taken_out(change)) {
      if (!replaced_.insert(table).second) return;
      add_clause(piece.attached, rows.removal_words(change));
      return;
    }
    if (change.now && !change.targets.empty()) return;
    PlanItem& clause = add_clause(piece.attached, rows.words(change));
    if (change.now) clause.table = rows.excerpt(change);
  }

  void draft_references(int at) {
    const ContentPiece& piece = versions_.now.piece(at);
    if (piece.kind == Kind::item) return draft_own_words(at);
    if (piece.kind == Kind::row) return;  // perhaps its table is quoted further on
    const std::string where = piece.place.empty() ? "“" + piece.text + "”" : piece.place;
    report(piece, "nơi được dẫn chiếu tại " + where);
  }

  void report_rows_with_stale_references(const std::vector<int>& stale) {
    for (const int at : stale) {
      const ContentPiece& piece = versions_.now.piece(at);
      if (piece.kind != Kind::row || replaced_.contains(versions_.now.source(at).table)) continue;
      const int before = versions_.kept_as(at);
      const std::string& where = before < 0 ? piece.place : versions_.before.piece(before).place;
      report(piece, "nơi được dẫn chiếu tại " + where);
    }
  }

  // Items keep the marks that they had: places in clauses go by them.
  void report_other_markers() {
    std::set<int> told;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const int at = static_cast<int>(i), before = versions_.kept_as(at);
      const ContentPiece& piece = versions_.now.piece(at);
      if (piece.kind != Kind::item || before < 0) continue;
      if (versions_.before.marker(before) == versions_.now.marker(at)) continue;
      if (!told.insert(piece.parent).second) continue;
      report(piece, "cách đánh số các mục" +
                        (piece.parent < 0 ? "" : " trong " + place(piece.parent).place));
    }
  }

  const Versions& versions_;
  Diagnostics& diagnostics_;
  std::vector<AmendedPlace> places_;
  Quoting quoting_;
  UnitsOfChange units_;
  std::set<int> drafted_;
  std::set<const Table*> replaced_;
  Clauses clauses_;
};

}  // namespace

Clauses draft_clauses(const Versions& versions, Diagnostics& diagnostics) {
  return Drafter(versions, diagnostics).run();
}

}  // namespace vanban
