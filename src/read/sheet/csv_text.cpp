#include "read/sheet/csv_text.h"

#include <optional>
#include <utility>

#include "base/utf8.h"
#include "base/windows_1252.h"

namespace vanban {

namespace {

using Decoded = std::variant<CsvText, BrokenText>;

class Utf16 {
 public:
  Utf16(std::string_view bytes, bool big_endian) : bytes_(bytes), big_endian_(big_endian) {}

  Decoded decode() const {
    CsvText text;
    for (std::size_t at = 0; at < bytes_.size();) {
      const std::optional<char32_t> code_point = take(at);
      if (!code_point) return BrokenText{std::move(text.utf8)};
      append_utf8(text.utf8, *code_point);
    }
    return text;
  }

 private:
  std::optional<char32_t> unit(std::size_t at) const {
    if (at + 1 >= bytes_.size()) return std::nullopt;
    const auto first = static_cast<unsigned char>(bytes_[at]);
    const auto second = static_cast<unsigned char>(bytes_[at + 1]);
    return static_cast<char32_t>(big_endian_ ? first << 8 | second : second << 8 | first);
  }

  // Nothing for a surrogate without its other half and for half a unit.
  std::optional<char32_t> take(std::size_t& at) const {
    const std::optional<char32_t> first = unit(at);
    at += 2;
    if (!first || *first < 0xD800 || *first > 0xDFFF) return first;
    const std::optional<char32_t> second = unit(at);
    at += 2;
    const bool pair = *first < 0xDC00 && second && *second >= 0xDC00 && *second <= 0xDFFF;
    if (!pair) return std::nullopt;
    return 0x10000 + ((*first - 0xD800) << 10 | (*second - 0xDC00));
  }

  std::string_view bytes_;
  bool big_endian_;
};

Decoded from_windows_1252(std::string_view bytes, std::size_t first_high) {
  CsvText text;
  text.was_windows_1252 = true;
  for (const char byte : bytes) {
    const char32_t character = windows_1252(static_cast<unsigned char>(byte));
    if (character == 0) return BrokenText{std::string(bytes.substr(0, first_high))};
    append_utf8(text.utf8, character);
  }
  return text;
}

Decoded decode(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") return Utf16(bytes.substr(2), false).decode();
  if (bytes.substr(0, 2) == "\xFE\xFF") return Utf16(bytes.substr(2), true).decode();
  const bool marked = bytes.substr(0, 3) == "\xEF\xBB\xBF";
  if (marked) bytes.remove_prefix(3);
  if (const auto nul = bytes.find('\0'); nul != bytes.npos) {
    return BrokenText{
        std::string(bytes.substr(0, find_invalid_utf8(bytes.substr(0, nul)).value_or(nul))), true};
  }
  const std::optional<std::size_t> invalid = find_invalid_utf8(bytes);
  if (!invalid) return CsvText{std::string(bytes)};
  if (marked) return BrokenText{std::string(bytes.substr(0, *invalid))};
  return from_windows_1252(bytes, *invalid);
}

}  // namespace

Decoded decode_csv(std::string_view bytes) {
  Decoded result = decode(bytes);
  const auto* text = std::get_if<CsvText>(&result);
  if (text == nullptr) return result;
  const std::size_t nul = text->utf8.find('\0');
  if (nul == std::string::npos) return result;
  return BrokenText{text->utf8.substr(0, nul), true};
}

}  // namespace vanban
