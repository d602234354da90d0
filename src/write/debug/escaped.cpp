#include "write/debug/escaped.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace vanban {

namespace {

bool is_invisible(char32_t character) {
  return character < U' ' || (character >= 0x7F && character < 0xA0) || character == 0xAD ||
         (character >= 0x2000 && character <= 0x200F) ||
         (character >= 0x2028 && character <= 0x202F) ||
         (character >= 0x205F && character <= 0x206F) || character == 0x3000 ||
         (character >= 0x300 && character < 0x370) || character == 0xFEFF;
}

}  // namespace

std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t character = next_code_point(text, at);
    if (character == no_break_space) {
      out += "\\_";
    } else if (is_invisible(character)) {
      out += fmt::format("\\u{{{:04X}}}", static_cast<unsigned>(character));
    } else {
      const char first = text.at(start);
      if (first == '\\' || special.find(first) != std::string_view::npos) out += '\\';
      out += text.substr(start, at - start);
    }
  }
  return out;
}

}  // namespace vanban
