#include "batch/work/table/old_letters.h"

#include <string>

#include "base/syllable.h"
#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban::batch {

namespace {

// ư, ơ, đ, ế …: letters that only Unicode has. Quotes and dashes are in the old fonts, too.
bool has_letters_of_unicode(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if ((c >= 0x100 && c < 0x2000) || (c >= 0x2070 && c != U'€' && c != U'™')) return true;
  }
  return false;
}

bool is_word_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

// "Tên xã", "Mã": a cell that is sound as it stands, as headings often are above such columns.
bool is_sound(std::string_view text) {
  const std::u32string letters = to_utf32(to_lower(text));
  std::u32string word;
  for (std::size_t i = 0; i <= letters.size(); ++i) {
    const char32_t c = i < letters.size() ? letters[i] : U' ';
    if (is_word_letter(c)) {
      word += c;
      continue;
    }
    if (c >= 0x80) return false;
    if (!word.empty() && !is_vietnamese_syllable(word)) return false;
    word.clear();
  }
  return true;
}

// What a column holds, its headings included.
std::string joined(const Sheet& sheet, std::size_t column) {
  std::string text;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const Cell& cell = sheet.at(row, column);
    if (cell.kind != CellKind::text || has_letters_of_unicode(cell.text)) continue;
    text.append(cell.text).append("\n");
  }
  return text;
}

// The rows of data are below what a person wrote in today's letters: once a cell is sound and the
// one below it is not, only the lower one is of the old font.
void convert(Sheet& sheet, std::size_t column, LegacyEncoding encoding) {
  bool has_begun = false;
  for (std::vector<Cell>& row : sheet.rows) {
    if (column >= row.size()) continue;
    Cell& cell = row[column];
    if (cell.kind != CellKind::text || has_letters_of_unicode(cell.text)) continue;
    has_begun = has_begun || !is_sound(cell.text);
    if (has_begun) cell.text = from_legacy(cell.text, encoding);
  }
}

}  // namespace

std::optional<LegacyEncoding> convert_old_letters(Sheet& sheet) {
  std::optional<LegacyEncoding> first;
  for (std::size_t column = 0; column < sheet.columns(); ++column) {
    const auto encoding = detect_legacy(joined(sheet, column));
    if (!encoding) continue;
    convert(sheet, column, *encoding);
    if (!first) first = encoding;
  }
  return first;
}

}  // namespace vanban::batch
