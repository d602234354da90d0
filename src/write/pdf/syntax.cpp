#include "write/pdf/syntax.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

#include "base/utf8.h"

namespace vanban::pdf {

namespace {

// The four digits of a UTF-16 unit.
void append_hex(std::string& out, unsigned unit) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[unit >> shift & 0xF];
}

}  // namespace

Thousandths thousandths(double value) {
  assert(std::isfinite(value) && std::abs(value) < 1e12);
  return std::llround(value * 1000);
}

void append_number(std::string& out, Thousandths value) {
  if (value < 0) out += '-';
  const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
  const fmt::format_int whole(size / 1000);
  out.append(whole.data(), whole.size());
  const auto rest = static_cast<unsigned>(size % 1000);
  if (rest == 0) return;
  const char digits[] = {static_cast<char>('0' + rest / 100),
                         static_cast<char>('0' + rest / 10 % 10),
                         static_cast<char>('0' + rest % 10)};
  out += '.';
  out.append(digits, rest % 10 != 0 ? 3 : rest % 100 != 0 ? 2 : 1);
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
  std::string result = ascii ? "(" : "<FEFF";
  if (ascii) {
    for (const char byte : utf8) {
      char bytes[2];
      result.append(bytes, write_escaped(static_cast<unsigned char>(byte), bytes));
    }
    return result + ')';
  }
  for (std::size_t at = 0; at < utf8.size();) {
    const auto code = static_cast<unsigned>(next_code_point(utf8, at));
    if (code < 0x10000)
      append_hex(result, code);
    else {
      append_hex(result, 0xD800 + ((code - 0x10000) >> 10));
      append_hex(result, 0xDC00 + (code & 0x3FF));
    }
  }
  return result + '>';
}

}  // namespace vanban::pdf
