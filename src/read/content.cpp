#include "read/content.h"

#include <cmath>
#include <string_view>

#include "read/content_words.h"
#include "read/json.h"

namespace vanban {

namespace {

class ContentReader {
 public:
  std::optional<Content> read(const Value& value) {
    if (value.object() == nullptr) return std::nullopt;
    Content content;
    content.kind = text(value, "kind");
    content.name = text(value, "name");
    content.unit = text(value, "unit");
    content.subject = text(value, "subject");
    content.attachment = text(value, "attachment");
    for (const Value& target : list(value, "targets"))
      content.targets.push_back(read_target(target));
    for (const Value& piece : list(value, "pieces")) {
      content.pieces.push_back(read_piece(piece, content.pieces.size()));
    }
    if (is_damaged_) return std::nullopt;
    return content;
  }

 private:
  ContentTarget read_target(const Value& value) {
    ContentTarget target{text(value, "id"), text(value, "text"), text(value, "unit"), {}};
    const Value* values = value.find("values");
    if (values == nullptr || values->object() == nullptr) return damaged(target);
    for (const Member& member : *values->object()) {
      if (member.value.text() == nullptr) return damaged(target);
      target.values.emplace(member.key, *member.value.text());
    }
    return target;
  }

  ContentPiece read_piece(const Value& value, std::size_t place) {
    ContentPiece piece;
    piece.kind = kind(text(value, "kind"));
    piece.attached = value.find("attached") != nullptr;
    if (const Value* parent = value.find("parent")) piece.parent = index_before(*parent, place);
    piece.id = text(value, "id");
    piece.place = text(value, "place");
    piece.label = text(value, "label");
    piece.text = text(value, "text");
    piece.targets = texts(value, "targets");
    piece.references = texts(value, "references");
    piece.citations = texts(value, "citations");
    if (piece.citations.size() % 2 != 0) is_damaged_ = true;
    return piece;
  }

  ContentPiece::Kind kind(std::string_view name) {
    for (const auto& word : content_kind_words) {
      if (word.word == name) return word.meaning;
    }
    return damaged(ContentPiece::Kind::item);
  }

  // What a piece stands in comes before it.
  int index_before(const Value& value, std::size_t place) {
    const double* number = value.number();
    const bool is_index = number != nullptr && *number >= 0 &&
                          *number < static_cast<double>(place) && std::floor(*number) == *number;
    return is_index ? static_cast<int>(*number) : damaged(-1);
  }

  std::string text(const Value& value, std::string_view key) {
    const Value* found = value.find(key);
    if (found == nullptr) return "";
    return found->text() != nullptr ? *found->text() : damaged(std::string());
  }

  std::vector<std::string> texts(const Value& value, std::string_view key) {
    std::vector<std::string> words;
    if (value.find(key) == nullptr) return words;
    for (const Value& entry : list(value, key)) {
      if (entry.text() == nullptr) return damaged(words);
      words.push_back(*entry.text());
    }
    return words;
  }

  const Value::List& list(const Value& value, std::string_view key) {
    static const Value::List none;
    const Value* found = value.find(key);
    if (found != nullptr && found->list() != nullptr) return *found->list();
    is_damaged_ = true;
    return none;
  }

  template <class Part>
  Part damaged(Part part) {
    is_damaged_ = true;
    return part;
  }

  bool is_damaged_ = false;
};

}  // namespace

std::optional<Content> read_content(const std::string& text) {
  Sources sources;
  Diagnostics unheard;
  const auto value = read_json(sources.add("", text), unheard);
  if (!value) return std::nullopt;
  return ContentReader().read(*value);
}

}  // namespace vanban
