// Template nodes and what the plan says → the blocks of a document. One function a kind of block.
#pragma once

#include <vector>

#include "merge/fill.h"
#include "model/document.h"
#include "model/template.h"

namespace vanban {

Letterhead merge_letterhead(const LetterheadNode& node, const Scope& scope, Filler& filler);

// Paragraphs of căn cứ and the lead, in the shape the plan asks for.
std::vector<Block> merge_bases(const LegalBases& bases, const Scope& scope, Filler& filler);

Item merge_item(const PlanItem& item, const Scope& scope, Filler& filler);
Table merge_table(const PlanTable& table, const Scope& scope, Filler& filler);

Signing merge_signing(const SigningNode& node, const Scope& scope, Filler& filler);

}  // namespace vanban
