// What the rules of time and bodies share about one document: the units and bodies that it names,
// and which passages look back.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "check/bodies/body_index.h"
#include "check/bodies/history.h"
#include "check/bodies/place_names.h"
#include "check/check.h"
#include "check/checked_document.h"

namespace vanban {

struct Scene {
  const CheckedDocument& document;
  const CheckSources& sources;
  const History& history;
  PlaceNames places;       // keeps the units found
  std::vector<bool> back;  // by the number of the passage
  std::vector<std::vector<NamedUnit>> units;
  std::vector<std::vector<NamedBody>> bodies;

  // The year of a deadline is no sign of history by itself.
  bool history_of_words(std::size_t passage, Range range) const {
    return back[passage] || history.says(document.passages[passage], range);
  }
  bool is_history(std::size_t passage, Range range) const {
    return back[passage] || history.tells(document.passages[passage], range, document.date);
  }
};

// Units and bodies are looked for only where rules ask for them; bodies, where there is an index.
Scene scene_of(const CheckedDocument& document, const CheckSources& sources, const History& history,
               const BodyIndex* index, bool wants_units);

// The words of the header above a cell of a table; empty for other passages, and where cells span
// several columns.
std::string_view heading_of_column(const CheckedDocument& document, std::size_t passage);

// Under a section on organisation: what is said there gives work.
inline bool is_in_organisation(const Passage& passage) {
  return passage.role == Role::organisation && passage.depth >= 2;
}

inline bool is_item_heading(const Passage& passage) {
  return passage.kind == Passage::Kind::heading || passage.kind == Passage::Kind::run_in;
}

}  // namespace vanban
