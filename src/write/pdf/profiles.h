// The names of PDF profiles, as in --pdf-profile and in jobs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "write/write_options.h"

namespace vanban {

std::optional<PdfProfile> find_pdf_profile(std::string_view name);
// The first is the default.
std::vector<std::string> pdf_profile_names();

}  // namespace vanban
