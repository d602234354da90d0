// The zones of one document → the parts of a plan: bases, sections or articles, closing, recipients
// and signature, appendices. Head and issuer are set by whoever knows the whole file.
#pragma once

#include <cstddef>
#include <vector>

#include "import/recognise/document_zones.h"
#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

struct ReadDocument {
  Plan plan;
  DocumentZones zones;
  ReadTitle title;
  std::vector<ManuscriptLine> authority;  // who decides
  std::size_t end = 0;                    // the first block behind it
};

// `has_foot`: it may have recipients and a signature, which attached plans have not.
ReadDocument read_document(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                           std::size_t end, bool has_foot, const Recognition& recognition);

struct ReadAppendix {
  PlanAppendix appendix;
  ManuscriptLine name;  // "PHỤ LỤC 01"
  std::optional<ManuscriptLine> reference;
};

ReadAppendix read_appendix_part(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                                std::size_t end, const Recognition& recognition);

// Paragraphs that have no other place: behind everything else the document says.
void add_stray(const std::vector<ManuscriptLine>& lines, Plan& plan);

// Sets `key` of the fields that are kept as data.
void set_field(Plan& plan, std::string_view key, Value value);
void set_text_field(Plan& plan, std::string_view key, std::string text);

}  // namespace vanban
