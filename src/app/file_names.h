// What the files of one plan are called after its own name: nothing for the main document,
// ".dinh-kem" for what is attached, ".phu-luc" or ".phu-luc-2" for an appendix, behind the name of
// the document that it belongs to: ".dinh-kem.phu-luc". ASCII, and no two alike.
#pragma once

#include <string>
#include <vector>

#include "model/numbered_document.h"

namespace vanban {

// In the order of the documents, each named by its first part.
std::vector<std::string> name_files(const std::vector<NumberedDocument>& documents);

}  // namespace vanban
