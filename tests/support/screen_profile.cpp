#include "support/screen_profile.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <optional>

#include "write/pdf/output_intent.h"

namespace vanban::test {

std::string screen_icc() {
  std::ifstream in(VANBAN_BINARY_DIR "/share/vanban/colour/screen.icc", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const ColourProfile& screen_profile() {
  static const std::optional<ColourProfile> screen = [] {
    Diagnostics diagnostics;
    return pdf::read_colour_profile(screen_icc(), "screen.icc", diagnostics);
  }();
  REQUIRE(screen.has_value());
  return *screen;
}

}  // namespace vanban::test
