// Why a text is no JSON, in words for people: found by looking at the place behind the last token
// that the parser accepted.
#pragma once

#include <vector>

#include "diag/diagnostic.h"
#include "read/json_cursor.h"

namespace vanban {

// Behind which token the cursor stands.
enum class JsonToken { none, opening, key, value };

struct JsonState {
  JsonToken last = JsonToken::none;
  std::vector<bool> open;  // the brackets around the place: true for {
};

// Reports exactly one mistake.
void report_json_trouble(JsonCursor cursor, const JsonState& state, Source source,
                         Diagnostics& diagnostics);

}  // namespace vanban
