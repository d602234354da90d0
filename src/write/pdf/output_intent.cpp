#include "write/pdf/output_intent.h"

#include <fmt/format.h>

#include "base/deflate.h"
#include "diag/messages.h"

namespace vanban::pdf {

namespace {

// The header of a profile is 128 bytes (ICC.1:1998-09, 6.1).
bool is_rgb_screen_of_version_2(std::string_view icc) {
  return icc.size() > 128 && icc[8] == 2 && icc.substr(12, 4) == "mntr" &&
         icc.substr(16, 4) == "RGB " && icc.substr(36, 4) == "acsp";
}

}  // namespace

std::optional<ColourProfile> read_colour_profile(std::string_view icc, std::string_view name,
                                                 Diagnostics& diagnostics) {
  if (!is_rgb_screen_of_version_2(icc)) {
    diagnostics.report(Message::profile_unusable, {}, {std::string(name)});
    return {};
  }
  return ColourProfile{Deflater(Deflation::quick).zlib(icc)};
}

std::string output_intents(File& file, const ColourProfile& screen) {
  const ObjectId profile = file.add_stream("/N 3", screen.deflated);
  return fmt::format(
      "/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
      "/RegistryName (http://www.color.org) /Info (sRGB) /DestOutputProfile {}>>]",
      reference(profile));
}

}  // namespace vanban::pdf
