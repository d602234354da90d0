// The colour profile that the program of this build tree uses.
#pragma once

#include <string>

#include "write/write_options.h"

namespace vanban::test {

std::string screen_icc();  // the bytes of the file
const ColourProfile& screen_profile();

}  // namespace vanban::test
