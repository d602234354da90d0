// The foot of a document: recipients and signature, in two columns, one after the other in any
// order, or line by line beside each other. Nghị định 30/2020, Phụ lục I, II.7 and II.9.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/recognise/placed_lines.h"
#include "import/recognise/recognition.h"

namespace vanban {

struct FootLines {
  bool has_label = false;                  // Nơi nhận:
  std::vector<ManuscriptLine> recipients;  // an entry each, wrapped ones joined
  std::vector<ManuscriptLine> authority;   // "TM. …", "KT. …", "PHÓ …", in capitals
  std::vector<ManuscriptLine> offices;     // second titles above the name
  std::vector<ManuscriptLine> names;
  std::vector<ManuscriptLine> stray;
};

// The blocks of the foot; `end` is the first behind it: what follows a complete signature is no
// longer the foot's.
struct ReadFoot {
  FootLines lines;
  std::size_t end = 0;
};

ReadFoot read_foot_lines(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end,
                         const Recognition& recognition);

// True of a block with which a foot begins: Nơi nhận, or lines of a signature.
bool begins_foot(const std::vector<PlacedBlock>& blocks, std::size_t at);

}  // namespace vanban
