#include "import/extract/docx/line_draft.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/words.h"
#include "diag/messages.h"
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

void report_unread(std::string words, WordFile& file) {
  if (words.empty()) return;
  file.ledger.note(Message::import_part_doubtful, {"part-old-font", std::move(words)},
                   file.ledger.next_place());
}

// Of fonts with old codes, in the whole paragraph.
std::string words_in(const std::vector<DraftPiece>& pieces, LegacyEncoding encoding) {
  std::string words;
  for (const DraftPiece& piece : pieces) {
    if (encoding_of_font(piece.look.font) == encoding) words += piece.text;
  }
  return words;
}

void convert_old_fonts(std::vector<DraftPiece>& pieces, LegacyEncoding encoding, WordFile& file) {
  const std::string words = words_in(pieces, encoding);
  if (words.empty()) return;
  const OldCodes which = old_codes_in(words, encoding, file.prevailing_codes);
  CleanText& repairs = file.ledger.repairs;
  std::size_t& count = encoding == LegacyEncoding::tcvn3 ? repairs.from_tcvn3 : repairs.from_vni;
  std::string unread;
  for (DraftPiece& piece : pieces) {
    if (encoding_of_font(piece.look.font) != encoding) continue;
    std::string converted = without_old_codes(piece.text, encoding, which);
    count += count_changed(piece.text, converted);
    piece.text = visible(converted);
    if (which != OldCodes::all) unread += piece.text;
    if (which == OldCodes::all && draws_capitals(piece.look.font)) piece.look.capitals = true;
  }
  report_unread(unread_codes(unread, encoding), file);
}

// Fonts may be lost on the way, and the codes stay.
void report_codes_without_font(const std::vector<DraftPiece>& pieces, WordFile& file) {
  std::string words;
  for (const DraftPiece& piece : pieces) {
    if (!encoding_of_font(piece.look.font)) words += piece.text;
  }
  if (const auto encoding = detect_legacy(words)) {
    report_unread(unread_codes(words, *encoding), file);
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

}  // namespace

void LineDraft::add(std::string_view words, const SeenLook& look) {
  // A soft hyphen is a letter of TCVN3.
  const bool may_be_codes = encoding_of_font(look.font).has_value();
  const std::string shown =
      is_symbol_font(look.font) ? from_symbol_font(words, look.font) : std::string(words);
  const std::string text = may_be_codes ? shown : visible(shown);
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

ManuscriptLine LineDraft::finish(const CountedLabel& label, WordFile& file) {
  pieces_.insert(pieces_.begin(), {label.text, label.look, {}});
  convert_old_fonts(pieces_, LegacyEncoding::tcvn3, file);
  convert_old_fonts(pieces_, LegacyEncoding::vni, file);
  report_codes_without_font(pieces_, file);
  const DraftPiece counted = std::move(pieces_.front());
  pieces_.erase(pieces_.begin());
  compose(pieces_, file.ledger.repairs);
  LettersLine letters;
  if (!counted.text.empty()) {
    letters.add(counted.look.capitals ? to_upper(counted.text) : counted.text,
                counted.look.emphasis);
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
