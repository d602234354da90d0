// Places in the texts of a plan where a document is cited in a form that {cite.…} may print, and
// the record that each of them would make.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/phrases.h"
#include "check/citations/citation.h"
#include "import/records/printed_plan.h"
#include "import/records/substitutions.h"
#include "model/check_words.h"

namespace vanban {

struct CitationPlace {
  std::size_t text = 0;  // its number in PrintedPlan
  const Passage* passage = nullptr;
  Range range;                // of the words from type to issuer
  std::size_t title_end = 0;  // behind the title; 0: none, or where it ends is not sure
  DocumentCitation citation;
};

class TitleEnds;

class CitationPlaces {
 public:
  CitationPlaces(const PrintedPlan& printed, const CheckWords& words);

  // In the order in which number() meets them.
  const std::vector<CitationPlace>& all() const { return places_; }

  // Adds the places where laws are named without date and number, "theo Luật Thư viện", and
  // their names surely end there.
  void add_brief_laws(const std::vector<CitationRecord>& laws);

  // What the place says, with its title or without; nothing where the words are no record's.
  std::optional<CitationRecord> record_of(const CitationPlace& place, bool with_title) const;

  // The place in the flat text of these words if they stand there, emphasis and all; else empty.
  Range find(const CitationPlace& place, const std::vector<Text>& name, bool to_the_end) const;

 private:
  struct Line {
    FlatText flat;
    PrintedPlaces places;
  };

  void note_openings();
  std::string issuer_of_group(const CitationPlace& place) const;
  void add(const Passage& passage, Range range, DocumentCitation citation);
  void read(const Passage& passage, const TitleEnds& titles);
  void add_brief_laws(const Passage& passage, const Phrases& names,
                      const std::vector<CitationRecord>& laws);
  void sort_as_numbered();
  std::size_t offset_of_call(const Passage& caller, std::size_t note) const;
  std::string title_between(const CitationPlace& place, Range title, Range whole) const;

  const PrintedPlan& printed_;
  std::vector<Passage> passages_;
  std::vector<std::optional<Line>> lines_;  // by text
  std::vector<CitationPlace> places_;
  std::unordered_map<std::size_t, std::string> openings_;  // by text, those of its group
};

}  // namespace vanban
