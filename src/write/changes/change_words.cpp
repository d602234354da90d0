#include "write/changes/change_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace vanban {

namespace {

std::string kind_words(ContentPiece::Kind kind, Language language) {
  switch (kind) {
    case ContentPiece::Kind::head:
      return say(language, "phần đầu", "the head");
    case ContentPiece::Kind::basis:
      return say(language, "căn cứ", "căn cứ");
    case ContentPiece::Kind::item:
      return say(language, "mục", "an item");
    case ContentPiece::Kind::row:
      return say(language, "dòng của bảng", "a row");
    case ContentPiece::Kind::note:
      return say(language, "chú thích", "a note");
    case ContentPiece::Kind::closing:
      return say(language, "đoạn kết", "the closing");
    case ContentPiece::Kind::recipient:
      return say(language, "nơi nhận", "nơi nhận");
    case ContentPiece::Kind::signature:
      return say(language, "chữ ký", "the signature");
  }
  return "";
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

enum class Move { order, elsewhere, somewhere };

// Somewhere: among several documents the places differ.
Move move_of(const PieceChange& change) {
  const ContentPiece &before = *change.before, &now = *change.now;
  const bool has_places = now.kind == ContentPiece::Kind::item ||
                          now.kind == ContentPiece::Kind::row ||
                          now.kind == ContentPiece::Kind::note;
  if (has_places && (before.place.empty() || now.place.empty())) return Move::somewhere;
  const bool is_same = before.place == now.place && before.attached == now.attached;
  return is_same ? Move::order : Move::elsewhere;
}

// Both versions number their items: which of them means the place must be told.
std::string new_place(const PieceChange& change, Language language) {
  return place_words(*change.now, language) + say(language, " (bản mới)", " (new version)");
}

std::string moved_words(const PieceChange& change, Language language) {
  const std::string before = place_words(*change.before, language);
  switch (move_of(change)) {
    case Move::order:
      return say(language, "Đổi thứ tự ", "In another order: ") + before;
    case Move::somewhere:
      return say(language, "Chuyển ", "Moved: ") + before +
             say(language, " sang chỗ khác", " elsewhere");
    case Move::elsewhere:
      break;
  }
  return say(language, "Chuyển ", "Moved: ") + before + say(language, " sang ", " to ") +
         new_place(change, language);
}

}  // namespace

std::string say(Language language, const char* vietnamese, const char* english) {
  return language == Language::english ? english : vietnamese;
}

std::string place_words(const ContentPiece& piece, Language language) {
  std::string words = piece.place.empty() ? kind_words(piece.kind, language) : piece.place;
  if (piece.attached) words += say(language, " (kèm theo)", " (attached)");
  return words;
}

std::string move_words(const PieceChange& change, Language language) {
  switch (move_of(change)) {
    case Move::order:
      return say(language, "đổi thứ tự", "in another order");
    case Move::somewhere:
      return say(language, "chuyển sang chỗ khác", "moved elsewhere");
    case Move::elsewhere:
      break;
  }
  return say(language, "chuyển sang ", "moved to ") + new_place(change, language);
}

std::string change_words(const PieceChange& change, Language language) {
  const auto before = [&] { return place_words(*change.before, language); };
  switch (change.kind) {
    case PieceChange::Kind::added:
      return say(language, "Bổ sung ", "Added: ") + place_words(*change.now, language);
    case PieceChange::Kind::removed:
      return say(language, "Bãi bỏ ", "Removed: ") + before();
    case PieceChange::Kind::moved:
      return moved_words(change, language);
    case PieceChange::Kind::reworded:
      break;
  }
  std::string words = change.targets.empty() ? say(language, "Sửa đổi ", "Reworded: ") + before()
                                             : say(language, "Theo chỉ tiêu ", "By target ") +
                                                   joined(change.targets) + ": " + before();
  if (change.moved) words += ", " + move_words(change, language);
  return words;
}

std::string unit_words(const std::vector<std::string>& units, std::size_t compared,
                       Language language) {
  const std::string count = std::to_string(units.size());
  if (units.size() == compared && compared > 1) {
    return say(language, "cả ", "all ") + count + say(language, " đơn vị", " units");
  }
  return count + say(language, " đơn vị: ", units.size() == 1 ? " unit: " : " units: ") +
         joined(units);
}

}  // namespace vanban
