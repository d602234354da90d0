// Parts of a Word file that say something about the document or how programs are to treat it.
#pragma once

#include <string>

#include "model/metadata.h"

namespace vanban {

std::string docx_core_properties(const Metadata& metadata);
std::string docx_app_properties(const Metadata& metadata);
// `first_note`: the number of the first footnote.
std::string docx_settings(bool has_notes, int first_note);
std::string docx_fonts();

}  // namespace vanban
