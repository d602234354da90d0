#include "import/extract/docx/line_draft.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/words.h"
#include "import/extract/docx/old_fonts.h"
#include "import/extract/docx/symbol_fonts.h"
#include "import/extract/letters_line.h"

namespace vanban {

namespace {

bool is_blank_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_blank_letter(next_code_point(text, at))) return false;
  }
  return true;
}

bool look_alike(const SeenLook& one, const SeenLook& other) {
  return one.emphasis == other.emphasis && one.capitals == other.capitals && one.font == other.font;
}

std::size_t count_changed(std::string_view before, std::string_view after) {
  if (before == after) return 0;
  return static_cast<std::size_t>(std::ranges::count(trim(after), ' ')) + 1;
}

// Of a font with old codes, in the whole paragraph.
std::string words_in(const std::vector<DraftPiece>& pieces, LegacyEncoding encoding) {
  std::string words;
  for (const DraftPiece& piece : pieces) {
    if (encoding_of_font(piece.look.font) == encoding) words += as_old_codes(piece.text);
  }
  return words;
}

void convert_old_fonts(std::vector<DraftPiece>& pieces, LegacyEncoding encoding,
                       std::size_t& repairs) {
  const std::string words = words_in(pieces, encoding);
  if (words.empty() || !are_old_codes(words, encoding)) return;
  for (DraftPiece& piece : pieces) {
    if (encoding_of_font(piece.look.font) != encoding) continue;
    std::string converted = from_legacy(as_old_codes(piece.text), encoding);
    repairs += count_changed(piece.text, converted);
    piece.text = std::move(converted);
    if (draws_capitals(piece.look.font)) piece.look.capitals = true;
  }
}

// Marks that stand in a run of their own belong to the letter before it.
void join_marks(std::vector<DraftPiece>& pieces) {
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    std::string& text = pieces[i].text;
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); end = at) {
      const char32_t code = next_code_point(text, at);
      if (code < 0x300 || code > 0x36F) break;
    }
    pieces[i - 1].text += text.substr(0, end);
    text.erase(0, end);
  }
}

void compose(std::vector<DraftPiece>& pieces, CleanText& repairs) {
  join_marks(pieces);
  for (DraftPiece& piece : pieces) {
    std::string composed = to_nfc(piece.text);
    repairs.composed += count_changed(piece.text, composed);
    piece.text = piece.look.capitals ? to_upper(composed) : std::move(composed);
  }
}

bool opens_with_word(const std::vector<DraftPiece>& pieces) {
  if (pieces.empty() || pieces.front().text.empty()) return false;
  std::size_t at = 0;
  const char32_t letter = next_code_point(pieces.front().text, at);
  return is_letter(letter) || (letter >= '0' && letter <= '9');
}

// Control characters and what has no width are dropped; line breaks stay.
std::string visible(std::string_view words) {
  std::string result;
  for (std::size_t from = 0; from <= words.size();) {
    const std::size_t end = std::min(words.find('\n', from), words.size());
    if (from > 0) result += '\n';
    result += clean_line(words.substr(from, end - from));
    from = end + 1;
  }
  return result;
}

}  // namespace

void LineDraft::add(std::string_view words, const SeenLook& look) {
  const bool has_signs = is_symbol_font(look.font);
  const std::string text =
      visible(has_signs ? from_symbol_font(words, look.font) : std::string(words));
  if (text.empty()) return;
  size_ += text.size();
  has_words_ = has_words_ || !is_blank_text(text);
  const bool goes_on =
      !pieces_.empty() && pieces_.back().notes.empty() && look_alike(pieces_.back().look, look);
  if (!goes_on) pieces_.push_back({{}, look, {}});
  pieces_.back().text += text;
}

void LineDraft::add_note(const std::string& id) {
  if (pieces_.empty()) pieces_.emplace_back();
  pieces_.back().notes.push_back(id);
  has_notes_ = true;
}

ManuscriptLine LineDraft::finish(const CountedLabel& label, CleanText& repairs) {
  convert_old_fonts(pieces_, LegacyEncoding::tcvn3, repairs.from_tcvn3);
  convert_old_fonts(pieces_, LegacyEncoding::vni, repairs.from_vni);
  compose(pieces_, repairs);
  LettersLine letters;
  if (!label.text.empty()) {
    letters.add(label.look.capitals ? to_upper(label.text) : label.text, label.look.emphasis);
    letters.end_label();
    // Words are parted from their label even where nothing was asked for; marks go on with it.
    if (label.space_behind || opens_with_word(pieces_)) letters.add(" ", label.look.emphasis);
  }
  for (const DraftPiece& piece : pieces_) {
    letters.add(piece.text, piece.look.emphasis);
    for (const std::string& id : piece.notes) letters.add_note(id);
  }
  *this = LineDraft();
  ManuscriptLine line = letters.line();
  line.is_paragraph = true;
  return line;
}

}  // namespace vanban
