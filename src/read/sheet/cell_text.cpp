#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <system_error>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "read/sheet/workbook.h"

namespace vanban {

namespace {

// The code unit of an escape "_x000D_" at the front of the text; 0 if there is none.
unsigned escape_at(std::string_view text) {
  constexpr std::size_t length = 7;
  if (text.size() < length || text.substr(0, 2) != "_x" || text[length - 1] != '_') return 0;
  unsigned unit = 0;
  const char* const begin = text.data() + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
  const bool surrogate = unit >= 0xD800 && unit <= 0xDFFF;
  return error == std::errc() && end == begin + 4 && !surrogate ? unit : 0;
}

}  // namespace

std::string unescaped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find("_x"), text.size());
    result += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const unsigned unit = escape_at(text);
    if (unit != 0) {
      append_utf8(result, unit);
      text.remove_prefix(7);
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  std::string lines;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const bool windows = result[i] == '\r' && i + 1 < result.size() && result[i + 1] == '\n';
    if (!windows) lines += result[i] == '\r' ? '\n' : result[i];
  }
  return to_nfc(std::move(lines));
}

std::string string_item(XmlElement item) {
  std::string text;
  for (const XmlElement part : item) {
    if (part.name() == "t") text += part.text();
    if (part.name() == "r") text += part.child("t").text();
  }
  return unescaped(text);
}

}  // namespace vanban
