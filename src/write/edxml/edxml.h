// What is known of an outgoing document, for the systems that register and send it: the message
// header of edXML in the names and order of QCVN 102:2016/BTTTT, without attachments and trace,
// which are the sender's. Names, order, date form (2026/05/31), codes of Priority and the namespace
// were taken from implementations of the standard (tungsfer512/edxml-convert, the SDKs of VNPT and
// Bkav), not from its text. Recipients with an identifier are addressees (To), all others are
// places that the document goes to (ToPlaces). What is not known is left out; so is the code of
// the document type, whose list the sender keeps.
#pragma once

#include <cstddef>
#include <string>

#include "diag/diagnostic.h"
#include "layout/paged_document.h"
#include "write/write_options.h"

namespace vanban {

std::string edxml_header(const Metadata& metadata, std::size_t pages);

// The same as a page writer: the number of pages is one of the fields.
std::string write_edxml_meta(const PagedDocument& document, const PageResources& resources,
                             const WriteOptions& options, Diagnostics& diagnostics);

}  // namespace vanban
