// Which blocks of a file are head, bases, body, closing, foot; and where other documents and
// appendices begin.
#pragma once

#include <cstddef>
#include <vector>

#include "import/recognise/placed_lines.h"
#include "import/recognise/title.h"

namespace vanban {

struct DocumentZones {
  std::size_t head_end = 0;  // the block of the type
  ReadTitle title;
  std::size_t late_head_end = 0;  // of lines of the head that stand behind the title
  std::size_t bases_begin = 0, bases_end = 0;
  std::size_t authority = 0;  // blocks of it stand between title.end and bases_begin
  std::size_t body_begin = 0, closing_begin = 0, body_end = 0;
  bool is_decision = false;
};

// Of the document that begins with that block and may go on up to `end`.
DocumentZones find_zones_of_document(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                                     std::size_t end);

bool begins_appendix(const PlacedBlock& block);

// The first block of the next appendix or document behind that place: its letterhead, where it has
// one. Inside an appendix only a letterhead says that another document begins: titles in capitals
// are its own.
std::size_t next_document(const std::vector<PlacedBlock>& blocks, std::size_t from,
                          bool in_appendix = false);

}  // namespace vanban
