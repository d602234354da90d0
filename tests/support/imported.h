// Files through `vanban import`, for tests of the way there and back.
#pragma once

#include <string>

#include "support/engine.h"

namespace vanban::test {

struct ImportedFile {
  std::string plan;                    // empty: nothing was imported
  std::string report;                  // all messages, as people read them in English
  std::size_t missing = 0, added = 0;  // stretches of words
};

ImportedFile import_bytes(Program& program, const std::string& name, const std::string& bytes);

}  // namespace vanban::test
