#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "read/content_words.h"
#include "write/changes/changes.h"
#include "write/json.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

std::string word_of(TargetChange::Kind kind) {
  switch (kind) {
    case TargetChange::Kind::added:
      return "added";
    case TargetChange::Kind::removed:
      return "removed";
    case TargetChange::Kind::value:
      return "value";
    case TargetChange::Kind::text:
      return "text";
  }
  return "";
}

std::string word_of(PieceChange::Kind kind) {
  switch (kind) {
    case PieceChange::Kind::added:
      return "added";
    case PieceChange::Kind::removed:
      return "removed";
    case PieceChange::Kind::reworded:
      return "reworded";
    case PieceChange::Kind::moved:
      return "moved";
  }
  return "";
}

Value value_of_change(const TargetChange& change, const std::vector<std::string>& units) {
  ObjectParts parts;
  parts.put_text("change", word_of(change.kind));
  parts.put_text("id", change.id);
  parts.put_text("text", change.text);
  parts.put_text("year", change.year);
  parts.put_text("before", change.before);
  parts.put_text("now", change.now);
  parts.put_texts("units", units);
  return value_of(parts.take());
}

void put_piece(const char* key, const std::optional<ContentPiece>& piece, ObjectParts& parts) {
  if (!piece) return;
  ObjectParts inside;
  inside.put_text("id", piece->id);
  inside.put_text("place", piece->place);
  inside.put_text("label", piece->label);
  if (piece->attached) inside.put("attached", value_of(true));
  inside.put_text("text", piece->text);
  parts.put_object(key, inside.take());
}

Value value_of_change(const PieceChange& change, const std::vector<std::string>& units) {
  const ContentPiece& any = change.now ? *change.now : *change.before;
  ObjectParts parts;
  parts.put_text("change", word_of(change.kind));
  if (change.moved) parts.put("moved", value_of(true));
  parts.put_text("kind", std::string(word_of<ContentPiece::Kind>(any.kind, content_kind_words)));
  parts.put_texts("by-targets", change.targets);
  put_piece("before", change.before, parts);
  put_piece("now", change.now, parts);
  parts.put_texts("units", units);
  return value_of(parts.take());
}

Value value_of_list(Value::List list) {
  Value value;
  value.data = std::move(list);
  return value;
}

}  // namespace

std::string changes_json(const ChangeReport& report) {
  const FolderChanges& changes = report.changes;
  Value::List targets, pieces;
  for (const ChangeGroup& group : changes.groups) {
    const std::vector<std::string> units =
        report.is_folder ? group.units : std::vector<std::string>();
    const auto* target = std::get_if<TargetChange>(&group.change);
    if (target != nullptr) {
      targets.push_back(value_of_change(*target, units));
    } else {
      pieces.push_back(value_of_change(std::get<PieceChange>(group.change), units));
    }
  }
  ObjectParts parts;
  parts.put_text("before", report.before);
  parts.put_text("now", report.now);
  if (report.is_folder) {
    parts.put("compared", value_of(static_cast<double>(changes.compared)));
    parts.put("changed", value_of(static_cast<double>(changes.changed)));
    parts.put_texts("added", changes.added);
    parts.put_texts("removed", changes.removed);
    parts.put_texts("not-compared", changes.unknown);
  }
  parts.put("targets", value_of_list(std::move(targets)));
  parts.put("pieces", value_of_list(std::move(pieces)));
  return json_open_object(parts.take()) + "\n";
}

}  // namespace vanban
