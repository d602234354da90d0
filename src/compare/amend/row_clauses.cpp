#include "compare/amend/row_clauses.h"

#include <algorithm>

namespace vanban {

namespace {

constexpr std::size_t most_single_rows = 3;

bool spans_rows(const Table& table) {
  return std::ranges::any_of(table.rows, [](const RowOf<RichText>& row) {
    return std::ranges::any_of(row, [](const auto& cell) { return cell.rowspan > 1; });
  });
}

}  // namespace

int RowClauses::holder_of(const PieceChange& change) const {
  if (change.now) return change.now->parent;
  const auto found = std::ranges::find(versions_.before_of, change.before->parent);
  if (change.before->parent < 0 || found == versions_.before_of.end()) return -1;
  return static_cast<int>(found - versions_.before_of.begin());
}

const Table* RowClauses::table_in(const AmendedVersion& version, int at) const {
  for (const int child : version.children(at)) {
    if (const Table* table = version.source(child).table) return table;
  }
  return nullptr;
}

const Table* RowClauses::replaced_by(const PieceChange& change) const {
  const int holder = holder_of(change);
  if (holder < 0) return nullptr;
  const Table* now = table_in(versions_.now, holder);
  if (now == nullptr) return nullptr;
  if (spans_rows(*now)) return now;
  std::size_t changed = 0;
  for (const PieceChange& other : versions_.changes.pieces) {
    const ContentPiece& piece = other.now ? *other.now : *other.before;
    if (piece.kind != ContentPiece::Kind::row || !other.targets.empty()) continue;
    if (holder_of(other) != holder) continue;
    const PieceSource& source =
        other.now ? versions_.now.source(other.now_at) : versions_.before.source(other.before_at);
    if (source.row < source.table->header.size()) return now;
    ++changed;
  }
  return changed > std::max(most_single_rows, now->rows.size() / 2) ? now : nullptr;
}

std::string RowClauses::replacement_words(const PieceChange& change) const {
  const int holder = holder_of(change);
  const std::string& place = places_[static_cast<std::size_t>(holder)].place;
  const int before = versions_.kept_as(holder);
  const bool is_new = before < 0 || table_in(versions_.before, before) == nullptr;
  return is_new ? "Bổ sung bảng tại " + place + " như sau:"
                : "Thay bảng tại " + place + " bằng bảng sau:";
}

const Table* RowClauses::taken_out(const PieceChange& change) const {
  const int holder = holder_of(change);
  if (change.now || holder < 0 || table_in(versions_.now, holder) != nullptr) return nullptr;
  return versions_.before.source(change.before_at).table;
}

std::string RowClauses::removal_words(const PieceChange& change) const {
  return "Bãi bỏ bảng tại " + versions_.before.piece(change.before->parent).place + ".";
}

std::string RowClauses::words(const PieceChange& change) const {
  if (!change.now) return "Bãi bỏ " + change.before->place + ".";
  if (change.before) return "Sửa đổi " + change.before->place + " như sau:";
  // Behind the row that was there before.
  const std::vector<int>& rows = versions_.now.children(change.now->parent);
  std::string behind;
  for (const int at : rows) {
    if (at == change.now_at) break;
    const int before = versions_.kept_as(at);
    const bool is_row = versions_.now.piece(at).kind == ContentPiece::Kind::row;
    if (is_row && before >= 0) behind = versions_.before.piece(before).place;
  }
  if (behind.empty()) return "Bổ sung " + change.now->place + " như sau:";
  return "Bổ sung một dòng vào sau " + behind + " như sau:";
}

PlanTable RowClauses::excerpt(const PieceChange& change) const {
  const PieceSource& source = versions_.now.source(change.now_at);
  return quoting_.table(*source.table, {source.row});
}

}  // namespace vanban
