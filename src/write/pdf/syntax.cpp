#include "write/pdf/syntax.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

#include "base/utf8.h"

namespace vanban::pdf {

namespace {

// Writes one or two bytes; a raw carriage return would be read as a line feed.
std::size_t escape(unsigned byte, char* out) {
  std::size_t size = 0;
  if (byte == '(' || byte == ')' || byte == '\\' || byte == '\r') out[size++] = '\\';
  out[size++] = byte == '\r' ? 'r' : static_cast<char>(byte);
  return size;
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

void append_code(std::string& out, std::uint16_t code) {
  char bytes[4];
  std::size_t size = escape(code >> 8U, bytes);
  size += escape(code & 0xFFU, bytes + size);
  out.append(bytes, size);
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
      result.append(bytes, escape(static_cast<unsigned char>(byte), bytes));
    }
    return result + ')';
  }
  for (std::size_t at = 0; at < utf8.size();) {
    const auto code = static_cast<unsigned>(next_code_point(utf8, at));
    if (code < 0x10000)
      fmt::format_to(std::back_inserter(result), "{:04X}", code);
    else
      fmt::format_to(std::back_inserter(result), "{:04X}{:04X}", 0xD800 + ((code - 0x10000) >> 10),
                     0xDC00 + (code & 0x3FF));
  }
  return result + '>';
}

}  // namespace vanban::pdf
