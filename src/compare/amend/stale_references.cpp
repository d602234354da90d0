#include "compare/amend/stale_references.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace vanban {

namespace {

// Ids of items that are called by another place in the amended document.
std::set<std::string> ids_elsewhere(const Versions& versions,
                                    const std::vector<AmendedPlace>& places) {
  std::map<std::string, std::string> old;
  for (const ContentPiece& piece : versions.before.content.pieces) {
    if (piece.kind == ContentPiece::Kind::item && !piece.id.empty()) {
      old.emplace(piece.id, piece.place);
    }
  }
  std::set<std::string> ids;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto found = old.find(versions.now.content.pieces[i].id);
    if (found == old.end() || places[i].place.empty()) continue;
    const int kept = versions.before_of[i];
    const std::string& place = kept < 0 ? places[i].place : versions.before.piece(kept).place;
    if (place != found->second) ids.insert(found->first);
  }
  return ids;
}

}  // namespace

std::vector<int> stale_references(const Versions& versions, const std::vector<AmendedPlace>& places,
                                  const UnitsOfChange& units) {
  const std::set<std::string> elsewhere = ids_elsewhere(versions, places);
  std::set<int> reworded;
  for (const PieceChange& change : versions.changes.pieces) {
    const bool by_itself = change.kind == PieceChange::Kind::reworded && change.targets.empty();
    if (by_itself) reworded.insert(change.now_at);
  }
  std::vector<int> stale;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const int at = static_cast<int>(i);
    const bool is_stale =
        std::ranges::any_of(versions.now.piece(at).references,
                            [&](const std::string& id) { return elsewhere.contains(id); });
    if (is_stale && !reworded.contains(at) && units.unit_of(at) < 0) stale.push_back(at);
  }
  return stale;
}

}  // namespace vanban
