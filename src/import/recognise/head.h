// The head of a document: its blocks in any order, beside each other, one after the other or
// missing. Nghị định 30/2020, Phụ lục I, II.1-4 and III.2.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "import/recognise/placed_lines.h"
#include "import/recognise/recognition.h"

namespace vanban {

struct ReadHead {
  std::vector<ManuscriptLine> names;  // of the issuing body and its superior, as they break
  std::optional<ManuscriptLine> number_line, date_line;
  std::optional<ManuscriptLine> subject;  // "V/v …" of letters
  std::optional<int> number;
  std::string symbol;
  std::string place;
  std::optional<Date> date;
  std::string urgency, circulation, draft;  // as plans name them; draft: its words
  std::vector<ManuscriptLine> stray;        // has no place in a head
};

ReadHead read_head_lines(const std::vector<PlacedBlock>& blocks, const Recognition& recognition);

// True of lines that only heads have: they tell where one begins.
bool belongs_to_head(const PlacedBlock& block);

}  // namespace vanban
