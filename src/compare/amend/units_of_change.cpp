#include "compare/amend/units_of_change.h"

#include "number/places.h"

namespace vanban {

namespace {

std::size_t index(int at) {
  return static_cast<std::size_t>(at);
}

}  // namespace

UnitsOfChange::UnitsOfChange(const Versions& versions)
    : versions_(versions), now_of_(versions.before.content.pieces.size(), -1) {
  const std::size_t count = versions.now.content.pieces.size();
  unlabelled_.assign(count, 0);
  changed_inside_.assign(count, false);
  reworded_.assign(count, false);
  whole_.assign(count, false);
  for (std::size_t i = 0; i < count; ++i) {
    const int before = versions.before_of[i];
    if (before >= 0) now_of_[index(before)] = static_cast<int>(i);
  }
  for (const PieceChange& change : versions.changes.pieces) note(change);
  for (std::size_t i = 0; i < count; ++i) {
    const int at = static_cast<int>(i);
    // Dashes have no number by which several of them could be told apart well.
    const bool many = unlabelled_[i] >= 2;
    whole_[i] = can_be_whole(at) && (many || (reworded_[i] && changed_inside_[i]));
  }
}

int UnitsOfChange::now_of(int before_at) const {
  return before_at < 0 ? -1 : now_of_[index(before_at)];
}

bool UnitsOfChange::can_be_whole(int now_at) const {
  const int before = versions_.kept_as(now_at);
  if (before < 0) return false;
  const Marker marker = versions_.before.marker(before);
  return marker == Marker::number || marker == Marker::decimal || marker == Marker::letter;
}

void UnitsOfChange::note(const PieceChange& change) {
  const bool is_gone = change.now_at < 0;
  const ContentPiece& piece = is_gone ? *change.before : *change.now;
  if (piece.kind != ContentPiece::Kind::item) return;
  const bool by_target = !change.targets.empty();
  if (!is_gone && change.kind == PieceChange::Kind::reworded && !by_target) {
    reworded_[index(change.now_at)] = true;
  }
  const int parent = is_gone ? now_of(change.before->parent) : change.now->parent;
  if (parent < 0) return;
  const Marker marker =
      is_gone ? versions_.before.marker(change.before_at) : versions_.now.marker(change.now_at);
  if (!has_label(marker) && !by_target) ++unlabelled_[index(parent)];
  if (by_target) return;
  for (int at = parent; at >= 0; at = versions_.now.piece(at).parent) {
    changed_inside_[index(at)] = true;
  }
}

int UnitsOfChange::unit_of(int now_at) const {
  int unit = -1;
  for (int at = now_at; at >= 0; at = versions_.now.piece(at).parent) {
    const bool is_new =
        versions_.kept_as(at) < 0 && versions_.now.piece(at).kind == ContentPiece::Kind::item;
    if (is_new || is_whole(at)) unit = at;
  }
  return unit;
}

int UnitsOfChange::unit_of_removed(int before_at) const {
  for (int at = versions_.before.piece(before_at).parent; at >= 0;
       at = versions_.before.piece(at).parent) {
    if (now_of(at) >= 0) return unit_of(now_of(at));
  }
  return -1;
}

bool UnitsOfChange::stands_in_removed(int before_at) const {
  const int parent = versions_.before.piece(before_at).parent;
  return parent >= 0 && now_of(parent) < 0;
}

}  // namespace vanban
