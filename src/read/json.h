// JSON text → Value. The only files that see the JSON library are json.cpp and json_*.cpp.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/value.h"

namespace vanban {

// Comments allowed; texts come out in NFC. Reports broken UTF-8, bad syntax, doubled keys, nesting
// deeper than 64 and files over 32 MB, and then gives nothing; all doubled keys in one report.
std::optional<Value> read_json(Source source, Diagnostics& diagnostics);

}  // namespace vanban
