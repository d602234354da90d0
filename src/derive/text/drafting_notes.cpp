#include "derive/text/drafting_notes.h"

#include <set>

#include "base/vietnamese.h"
#include "derive/line_of.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// "85, 232, 237": lines of the file that the first of them stands in.
std::string lines_of(const std::vector<Location>& places) {
  std::set<std::size_t> lines;
  for (const Location& place : places) {
    if (const std::size_t line = line_of(place); line != 0) lines.insert(line);
  }
  std::string text;
  for (const std::size_t line : lines) text += (text.empty() ? "" : ", ") + std::to_string(line);
  return text;
}

}  // namespace

void DraftingNotes::add_suggestion(const std::string& was, const std::string& now,
                                   const Location& where) {
  suggestions_[{was, now}].push_back(where);
}

void DraftingNotes::add_leftover(const std::string& word, const Location& where) {
  leftovers_[to_lower(word)].push_back(where);
}

void DraftingNotes::report(Diagnostics& diagnostics) const {
  for (const auto& [words, places] : suggestions_) {
    diagnostics.report(Message::wording_suggested, places.front(),
                       {words.first, words.second, lines_of(places)});
  }
  for (const auto& [word, places] : leftovers_) {
    diagnostics.report(Message::leftover_words, places.front(), {word, lines_of(places)});
  }
}

}  // namespace vanban
