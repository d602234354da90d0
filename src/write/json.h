// Value → JSON text as people write it: two spaces a level, an object or list on one line where it
// fits, keys in the order given, letters as they are. Characters that cannot be seen (controls,
// no-break spaces, marks of direction) are spelled out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/value.h"

namespace vanban {

std::string json_quoted(std::string_view text);

// `indent`: spaces before the lines after the first; `used`: columns of the first line taken
// already, by a key for one. Ends without a line end.
std::string json_text(const Value& value, std::size_t indent = 0, std::size_t used = 0);

// The members of an object one below the other, however short.
std::string json_open_object(const Value::Object& members, std::size_t indent = 0);

}  // namespace vanban
