#include "check/form/typed_text.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace vanban {

Passage typed_text(std::string words, const Location& where) {
  Passage passage;
  passage.words = std::move(words);
  passage.tokens = folded_words(passage.words);
  passage.where = where;
  return passage;
}

Passage typed_text(const Markup& text) {
  return typed_text(FlatText(text).words(), text.where);
}

Passage typed_text(const Value* value) {
  const std::string* text = value == nullptr ? nullptr : value->text();
  if (text == nullptr) return {};
  return typed_text(*text, value->where);
}

const Value* value_at(const Value& data, std::initializer_list<std::string_view> keys) {
  const Value* value = &data;
  for (const std::string_view key : keys) {
    if (value == nullptr) return nullptr;
    value = value->find(key);
  }
  return value;
}

bool begins_with(const std::vector<FoldedWord>& tokens, std::size_t from, std::string_view words) {
  const auto wanted = folded_words(words);
  if (from > tokens.size() || wanted.size() > tokens.size() - from) return false;
  return std::equal(wanted.begin(), wanted.end(),
                    tokens.begin() + static_cast<std::ptrdiff_t>(from),
                    [](const FoldedWord& a, const FoldedWord& b) { return a.key == b.key; });
}

bool begins_with(const Passage& passage, std::string_view words) {
  return begins_with(passage.tokens, 0, words);
}

bool same_words(std::string_view text, std::string_view other) {
  const auto first = folded_words(text), second = folded_words(other);
  return std::ranges::equal(first, second, {}, &FoldedWord::key, &FoldedWord::key);
}

std::string_view without_end_marks(std::string_view text) {
  constexpr std::string_view marks = ".;:,";
  text = trim(text);
  while (!text.empty() && marks.find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
    text = trim(text);
  }
  return text;
}

}  // namespace vanban
