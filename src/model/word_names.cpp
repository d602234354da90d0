#include "model/word_names.h"

#include <array>
#include <cstddef>
#include <utility>

namespace vanban {

namespace {

constexpr std::string_view style_prefix = "vb-";
constexpr std::string_view bookmark_prefix = "_vb_";
constexpr std::size_t longest_bookmark = 40;

constexpr std::array<std::pair<std::string_view, Marker>, 8> items = {
    {{"vb-article-text", Marker::article},
     {"vb-section-text", Marker::section},
     {"vb-number-text", Marker::number},
     {"vb-decimal-text", Marker::decimal},
     {"vb-letter-text", Marker::letter},
     {"vb-dash-text", Marker::dash},
     {"vb-plus-text", Marker::plus},
     {"vb-item-text", Marker::none}}};

std::string decoded(std::string_view name) {
  std::string id;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] != '_') {
      id += name[i];
      continue;
    }
    const bool is_doubled = i + 1 < name.size() && name[i + 1] == '_';
    id += is_doubled ? '_' : '-';
    if (is_doubled) ++i;
  }
  return id;
}

}  // namespace

std::string word_style(Element element) {
  return std::string(style_prefix).append(name_of(element));
}

std::optional<Element> element_of_word_style(std::string_view style) {
  if (!style.starts_with(style_prefix)) return std::nullopt;
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    if (style.substr(style_prefix.size()) == name_of(element)) return element;
  }
  return std::nullopt;
}

std::string word_style_of_item(Marker marker) {
  for (const auto& [style, known] : items) {
    if (known == marker) return std::string(style);
  }
  return {};
}

std::optional<Marker> marker_of_word_style(std::string_view style) {
  for (const auto& [known, marker] : items) {
    if (known == style) return marker;
  }
  return std::nullopt;
}

std::string bookmark_of(std::string_view id) {
  std::string name(bookmark_prefix);
  for (const char letter : id) {
    if (letter == '_') name += '_';
    name += letter == '-' ? '_' : letter;
  }
  const bool fits = !id.empty() && name.size() <= longest_bookmark;
  return fits && id_of_bookmark(name) == id ? name : std::string{};
}

std::optional<std::string> id_of_bookmark(std::string_view bookmark) {
  if (!bookmark.starts_with(bookmark_prefix)) return std::nullopt;
  return decoded(bookmark.substr(bookmark_prefix.size()));
}

}  // namespace vanban
