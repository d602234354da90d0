// The numbered document as an indented listing: every part, block and text, empty ones left out.
// The golden file of tests and the first thing to look at in a bug report; places in the user's
// files are not shown, so that a comment added there changes nothing here.
#pragma once

#include <string>

#include "model/document.h"
#include "model/numbered_document.h"
#include "write/write_options.h"

namespace vanban {

std::string dump_document(const Document& document);
std::string write_document_dump(const NumberedDocument& document, const WriteOptions& options);

}  // namespace vanban
