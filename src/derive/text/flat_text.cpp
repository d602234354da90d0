#include "derive/text/flat_text.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "base/vietnamese.h"

namespace vanban {

namespace {

std::string_view flat(const MarkupPiece& piece) {
  if (const auto* text = std::get_if<Text>(&piece)) return text->text;
  return std::holds_alternative<LineBreak>(piece) ? "\n" : piece_mark;
}

bool begins_a_sentence(std::string_view words) {
  return words.find_first_of("0123456789") != std::string_view::npos ||
         to_upper(words) != to_lower(words);
}

}  // namespace

FlatText::FlatText(const Markup& markup) : markup_(&markup) {
  for (const MarkupPiece& piece : markup.pieces) {
    starts_.push_back(words_.size());
    words_ += flat(piece);
  }
}

std::string_view FlatText::words(Range range) const {
  return std::string_view(words_).substr(range.begin, range.end - range.begin);
}

// The last piece that begins at the place or before it: empty ones take no room.
std::size_t FlatText::piece_at(std::size_t at) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), at);
  return static_cast<std::size_t>(std::distance(starts_.begin(), after)) - 1;
}

// The first piece that begins at the place or behind it.
std::size_t FlatText::first_from(std::size_t at) const {
  const auto first = std::lower_bound(starts_.begin(), starts_.end(), at);
  return static_cast<std::size_t>(std::distance(starts_.begin(), first));
}

const Placeholder* FlatText::placeholder_at(std::size_t at) const {
  if (at >= words_.size() || starts_.at(piece_at(at)) != at) return nullptr;
  return std::get_if<Placeholder>(&markup_->pieces.at(piece_at(at)));
}

const FootnoteId* FlatText::note_at(std::size_t at) const {
  if (at >= words_.size() || starts_.at(piece_at(at)) != at) return nullptr;
  return std::get_if<FootnoteId>(&markup_->pieces.at(piece_at(at)));
}

Emphasis FlatText::emphasis_at(std::size_t at) const {
  if (at >= words_.size()) return {};
  const MarkupPiece& piece = markup_->pieces.at(piece_at(at));
  if (const auto* text = std::get_if<Text>(&piece)) return text->emphasis;
  const auto* placeholder = std::get_if<Placeholder>(&piece);
  return placeholder != nullptr ? placeholder->emphasis : Emphasis{};
}

bool FlatText::is_plain(Range range) const {
  for (std::size_t i = first_from(range.begin); i < starts_.size(); ++i) {
    if (starts_[i] >= range.end) break;
    if (!std::holds_alternative<Text>(markup_->pieces[i])) return false;
  }
  return true;
}

std::vector<MarkupPiece> FlatText::slice(Range range) const {
  std::vector<MarkupPiece> pieces;
  const std::size_t first = first_from(range.begin);
  // Words before the first piece that begins there may reach into the range.
  for (std::size_t i = first > 0 ? first - 1 : 0; i < starts_.size(); ++i) {
    if (starts_[i] >= range.end) break;
    const MarkupPiece& piece = markup_->pieces[i];
    const auto* text = std::get_if<Text>(&piece);
    if (text == nullptr) {
      if (starts_[i] >= range.begin) pieces.push_back(piece);
      continue;
    }
    const std::size_t begin = std::max(range.begin, starts_[i]);
    const std::size_t end = std::min(range.end, starts_[i] + text->text.size());
    if (begin >= end) continue;
    pieces.emplace_back(Text{text->text.substr(begin - starts_[i], end - begin), text->emphasis});
  }
  return pieces;
}

void append(std::vector<MarkupPiece>& pieces, std::vector<MarkupPiece> more) {
  for (MarkupPiece& piece : more) {
    auto* text = std::get_if<Text>(&piece);
    auto* last = pieces.empty() ? nullptr : std::get_if<Text>(&pieces.back());
    if (text != nullptr && last != nullptr && text->emphasis == last->emphasis) {
      last->text += text->text;
    } else {
      pieces.push_back(std::move(piece));
    }
  }
}

Markup edited(const Markup& text, const std::vector<Edit>& edits) {
  const FlatText flat_text(text);
  Markup result;
  result.where = text.where;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    append(result.pieces, flat_text.slice({at, edit.range.begin}));
    append(result.pieces, edit.pieces);
    at = edit.range.end;
  }
  append(result.pieces, flat_text.slice({at, flat_text.words().size()}));
  return result;
}

void capitalise(std::vector<MarkupPiece>& pieces) {
  for (MarkupPiece& piece : pieces) {
    if (auto* placeholder = std::get_if<Placeholder>(&piece)) {
      if (placeholder->format.empty()) placeholder->format = "capital";
      return;
    }
    auto* text = std::get_if<Text>(&piece);
    if (text == nullptr) continue;
    text->text = capitalised(text->text);
    if (begins_a_sentence(text->text)) return;
  }
}

}  // namespace vanban
