// Plan + numbered document → what the document says, piece by piece in reading order, ready to be
// compared with another version: head, căn cứ, items, rows of tables, closing, recipients,
// signature; then appendices, what is attached, its appendices. Words are those of the document;
// the plan tells which of them come from targets.
#pragma once

#include <cstddef>
#include <vector>

#include "model/content.h"
#include "model/numbered_document.h"
#include "model/plan.h"

namespace vanban {

Content content_of(const Plan& plan, const NumberedDocument& document);

// What a piece was taken from, for those who write it again. Nulls: neither item nor row.
struct PieceSource {
  const Item* item = nullptr;
  const Table* table = nullptr;
  std::size_t row = 0;  // header rows first
};

// The same, with the sources of the pieces, which live as long as the document.
Content content_of(const Plan& plan, const NumberedDocument& document,
                   std::vector<PieceSource>& sources);

}  // namespace vanban
