#include "write/changes/change_words.h"

namespace vanban {

namespace {

std::string say(Language language, const char* vietnamese, const char* english) {
  return language == Language::english ? english : vietnamese;
}

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
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

std::string place_words(const ContentPiece& piece, Language language) {
  std::string words = piece.place.empty() ? kind_words(piece.kind, language) : piece.place;
  if (piece.attached) words += say(language, " (kèm theo)", " (attached)");
  return words;
}

std::string change_words(const PieceChange& change, Language language) {
  const auto before = [&] { return place_words(*change.before, language); };
  const auto now = [&] { return place_words(*change.now, language); };
  switch (change.kind) {
    case PieceChange::Kind::added:
      return say(language, "Bổ sung ", "Added: ") + now();
    case PieceChange::Kind::removed:
      return say(language, "Bãi bỏ ", "Removed: ") + before();
    case PieceChange::Kind::moved:
      return say(language, "Chuyển ", "Moved: ") + before() + say(language, " sang ", " to ") +
             now();
    case PieceChange::Kind::reworded:
      break;
  }
  std::string words = change.targets.empty() ? say(language, "Sửa đổi ", "Reworded: ") + before()
                                             : say(language, "Theo chỉ tiêu ", "By target ") +
                                                   joined(change.targets) + ": " + before();
  if (change.moved) words += say(language, ", chuyển sang ", ", moved to ") + now();
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
