#include "read/sheet/csv.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "read/sheet/csv_records.h"
#include "read/sheet/csv_text.h"
#include "read/sheet/sheet_builder.h"

namespace vanban {

namespace {

using Kind = SheetFault::Kind;

// Takes the line "sep=;" that Excel obeys and does not show.
std::optional<char> take_named_separator(std::string_view& text) {
  constexpr std::string_view key = "sep=";
  if (text.substr(0, key.size()) != key || text.size() <= key.size()) return std::nullopt;
  const char separator = text[key.size()];
  const std::string_view rest = text.substr(key.size() + 1);
  if (separator == '"' || separator == '\r' || separator == '\n' || rest.empty())
    return std::nullopt;
  if (rest.front() != '\r' && rest.front() != '\n') return std::nullopt;
  text = rest.substr(rest.substr(0, 2) == "\r\n" ? 2 : 1);
  return separator;
}

std::string with_plain_line_ends(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      result += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      result += '\n';
    }
  }
  return result;
}

// The place of what follows the text.
SheetFault fault_after(Kind kind, std::string_view before) {
  const char separator = take_named_separator(before).value_or(find_separator(before));
  SheetFault fault{kind, 1, 1};
  const bool new_row = before.empty() || before.back() == '\n' || before.back() == '\r';
  CsvRecords records(before, separator);
  for (std::vector<std::string> fields; records.next(fields); ++fault.row) {
    fault.column = fields.size();
  }
  if (new_row && !records.open_quote()) {
    fault.column = 1;
  } else {
    --fault.row;
  }
  return fault;
}

// Lines with letters beyond ASCII, enough of them to know their encoding by.
std::string telling_lines(std::string_view text) {
  constexpr std::size_t enough = std::size_t{1} << 18;
  std::string lines;
  while (!text.empty() && lines.size() < enough) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size() - 1);
    const std::string_view line = text.substr(0, end + 1);
    const bool ascii = std::all_of(line.begin(), line.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) lines += line;
    text.remove_prefix(line.size());
  }
  return lines;
}

std::string cell_text(std::string_view field, std::optional<LegacyEncoding> encoding) {
  const std::string text = with_plain_line_ends(field);
  return encoding ? from_legacy(text, *encoding) : to_nfc(text);
}

SheetResult read_records(std::string_view text, std::optional<LegacyEncoding> encoding,
                         const SheetLimits& limits) {
  const std::optional<char> named = take_named_separator(text);
  CsvRecords records(text, named ? *named : find_separator(text));
  SheetBuilder builder(limits);
  std::vector<std::string> fields;
  for (std::size_t row = 0; records.next(fields); ++row) {
    if (records.open_quote()) return SheetFault{Kind::unclosed_quote, row + 1, fields.size()};
    for (std::size_t column = 0; column < fields.size(); ++column) {
      const auto fault = builder.put(row, column, Cell{cell_text(fields[column], encoding)});
      if (fault) return *fault;
    }
  }
  Sheet sheet = builder.finish();
  sheet.was = encoding;
  return sheet;
}

}  // namespace

SheetResult read_csv(std::string_view bytes, const SheetLimits& limits) {
  if (bytes.size() > limits.bytes) return SheetFault{Kind::too_large};
  const auto decoded = decode_csv(bytes);
  if (const auto* broken = std::get_if<BrokenText>(&decoded)) {
    return fault_after(broken->has_nul ? Kind::not_text : Kind::bad_encoding, broken->before);
  }
  const auto& text = std::get<CsvText>(decoded);
  std::optional<LegacyEncoding> encoding;
  if (text.was_windows_1252) {
    encoding = detect_legacy(telling_lines(text.utf8));
    const std::size_t first = find_invalid_utf8(bytes).value_or(0);
    if (!encoding) return fault_after(Kind::bad_encoding, bytes.substr(0, first));
  }
  return read_records(text.utf8, encoding, limits);
}

}  // namespace vanban
