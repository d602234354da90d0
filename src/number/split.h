// NumberedDocument → one document for each file: every part that is to stand in a file of its own
// is cut off, with the footnotes that it calls and a title of its own. What has been numbered stays
// as it is: labels, references, citations and footnote numbers are those of the whole.
// Nghị định 30/2020, Phụ lục I, II.8b and III.1d; Phụ lục III, samples 1.3 and 2.2.
#pragma once

#include <vector>

#include "model/numbered_document.h"

namespace vanban {

// First what is not cut off, then the rest in order.
std::vector<NumberedDocument> split(NumberedDocument document);

}  // namespace vanban
