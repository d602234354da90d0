// The colours that a PDF/A file means by red, green and blue: those of screens, sRGB.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "write/pdf/file.h"
#include "write/write_options.h"

namespace vanban::pdf {

// From the bytes of an ICC file. Reports profile_unusable, and gives nothing, for what is no
// version 2 profile of an RGB screen: PDF/A-1 knows no later one. `name` is the file's, for the
// message.
std::optional<ColourProfile> read_colour_profile(std::string_view icc, std::string_view name,
                                                 Diagnostics& diagnostics);

// An entry of the catalog. The bytes of `screen` must stay until the file is finished.
std::string output_intents(File& file, const ColourProfile& screen);

}  // namespace vanban::pdf
