#include "read/json_outline.h"

#include "base/bytes.h"
#include "read/json_cursor.h"

namespace vanban {

namespace {

bool is_plain(std::string_view quoted) {
  if (quoted.size() < 2 || quoted.back() != '"') return false;
  const auto is_special = [](unsigned char byte) { return (byte == '\\') | (byte < 0x20); };
  return find_special(quoted, 0, is_special) == quoted.size();
}

}  // namespace

std::string outline_of_json(std::string_view text) {
  std::string outline;
  JsonCursor cursor(text);
  while (!cursor.at_end()) {
    const std::size_t start = cursor.at();
    if (cursor.front() == '"') {
      cursor.pass_string();
      const std::string_view quoted = text.substr(start, cursor.at() - start);
      outline += is_plain(quoted) ? "\"\"" : quoted;
      continue;
    }
    cursor.skip_blank();
    if (cursor.at() != start) {
      outline += ' ';
    } else {
      outline += cursor.front();
      cursor.advance(1);
    }
  }
  return outline;
}

}  // namespace vanban
