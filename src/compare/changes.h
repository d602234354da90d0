// What two versions of a document differ in, and the same for many documents at once.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/content.h"

namespace vanban {

struct TargetChange {
  enum class Kind { added, removed, value, text };
  Kind kind{};
  std::string id;
  std::string text;         // of the target now, or what it was if it was removed
  std::string year;         // value: of that year
  std::string before, now;  // value: as printed, empty where there was or is none; text: both
                            // texts; added and removed: "2025: 40%; 2030: 60%"

  friend bool operator==(const TargetChange&, const TargetChange&) = default;
};

// A piece that follows others to new numbers is not changed by that. The pieces inside one that was
// added or removed are told after it, each by itself.
struct PieceChange {
  enum class Kind { added, removed, reworded, moved };
  Kind kind{};
  bool moved = false;               // stands in another item than before, or in another order
  int before_at = -1, now_at = -1;  // in the lists of pieces; -1: not there
  std::optional<ContentPiece> before, now;
  std::vector<std::string> targets;  // reworded: ids of the targets that alone changed its words
};

struct Changes {
  std::vector<TargetChange> targets;
  std::vector<PieceChange> pieces;  // in the order of the new version

  bool empty() const { return targets.empty() && pieces.empty(); }
};

using Change = std::variant<TargetChange, PieceChange>;

struct ChangeGroup {
  Change change;  // of the first unit; places that differ among the units are left out
  std::vector<std::string> units;
};

struct FolderChanges {
  std::vector<std::string> added, removed;  // units whose documents are there only once
  std::vector<std::string> unknown;         // units of whose documents one says nothing
  std::vector<ChangeGroup> groups;          // targets first
  std::size_t compared = 0, changed = 0;    // documents

  bool empty() const { return added.empty() && removed.empty() && groups.empty(); }
};

}  // namespace vanban
