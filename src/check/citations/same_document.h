// When two citations surely mean one document. Numbers begin anew every year, and every Ủy ban nhân
// dân has a "15/KH-UBND": where it is not sure, they do not.
#pragma once

#include <vector>

#include "check/citations/citation.h"

namespace vanban {

bool is_same_document(const DocumentCitation& one, const DocumentCitation& other);

using CitationGroup = std::vector<const DocumentCitation*>;

// Each group cites one document; groups and their members in reading order.
std::vector<CitationGroup> by_document(const std::vector<DocumentCitation>& citations);

// The date that most of them give, of several the first; a record counts once. Null: none is dated.
const DocumentCitation* most_agreed(const CitationGroup& group);

}  // namespace vanban
