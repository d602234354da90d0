#include "write/pdf/syntax.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

#include "base/utf8.h"

namespace vanban::pdf {

namespace {

// A UTF-16 unit, the high byte first.
char* write_unit(unsigned unit, char* out) {
  out = write_escaped(static_cast<std::uint8_t>(unit >> 8), out);
  return write_escaped(static_cast<std::uint8_t>(unit), out);
}

}  // namespace

Thousandths thousandths(double value) {
  assert(std::isfinite(value) && std::abs(value) < 1e12);
  return std::llround(value * 1000);
}

void append_number(std::string& out, Thousandths value) {
  constexpr std::size_t longest = 24;
  char digits[longest];
  char* end = digits;
  if (value < 0) *end++ = '-';
  const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
  end = std::to_chars(end, digits + longest, size / 1000).ptr;
  const auto rest = static_cast<unsigned>(size % 1000);
  if (rest != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + rest / 100);
    if (rest % 100 != 0) *end++ = static_cast<char>('0' + rest / 10 % 10);
    if (rest % 10 != 0) *end++ = static_cast<char>('0' + rest % 10);
  }
  out.append(digits, end);
}

std::string number(double value) {
  std::string result;
  append_number(result, thousandths(value));
  return result;
}

std::string name(std::string_view text) {
  constexpr std::string_view delimiters = "()<>[]{}/%#";
  std::string result = "/";
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte <= ' ' || byte > '~' || delimiters.find(character) != std::string_view::npos)
      fmt::format_to(std::back_inserter(result), "#{:02X}", byte);
    else
      result += character;
  }
  return result;
}

std::string text_string(std::string_view utf8) {
  const bool ascii =
      std::all_of(utf8.begin(), utf8.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
  std::string result = ascii ? "(" : "(\xFE\xFF";
  const std::size_t start = result.size();
  // A unit for each byte is more than there can be.
  result.resize(start + 2 * longest_escaped * utf8.size());
  char* end = result.data() + start;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto code = static_cast<unsigned>(next_code_point(utf8, at));
    if (ascii) {
      end = write_escaped(static_cast<std::uint8_t>(code), end);
    } else if (code < 0x10000) {
      end = write_unit(code, end);
    } else {
      end = write_unit(0xD800 + ((code - 0x10000) >> 10), end);
      end = write_unit(0xDC00 + (code & 0x3FF), end);
    }
  }
  result.resize(static_cast<std::size_t>(end - result.data()));
  return result + ')';
}

}  // namespace vanban::pdf
