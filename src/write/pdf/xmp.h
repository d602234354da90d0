// The XMP packet of a PDF: what its Info dictionary says, in the same words, which PDF profile it
// keeps to, and the fields of an outgoing document (Nghị định 30/2020, Phụ lục VI, phần II.I; place
// and competence from QCVN 102:2016) in a namespace of the program's own. Whatever is not
// predefined is described for validators in the file itself (ISO 19005-1, 6.7.8; ISO 19005-2,
// 6.6.2.3). To be embedded as it is, not compressed (ISO 19005-1, 6.7.2).
#pragma once

#include <cstddef>
#include <string>

#include "model/metadata.h"
#include "write/write_options.h"

namespace vanban::pdf {

// `pages`: of the whole file. A plain PDF's packet claims no profile.
std::string xmp_packet(const Metadata& metadata, std::size_t pages, PdfProfile profile);

}  // namespace vanban::pdf
