#include "units/unit_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

struct TypeWord {
  std::string_view written;
  std::string_view type;
};

constexpr auto type_words = std::to_array<TypeWord>({
    {"tỉnh", "tỉnh"},
    {"t.", "tỉnh"},
    {"thành phố", "thành phố"},
    {"tp.", "thành phố"},
    {"tp", "thành phố"},
    {"t.p.", "thành phố"},
    {"t.p", "thành phố"},
    {"quận", "quận"},
    {"q.", "quận"},
    {"huyện", "huyện"},
    {"h.", "huyện"},
    {"thị xã", "thị xã"},
    {"tx.", "thị xã"},
    {"tx", "thị xã"},
    {"t.x.", "thị xã"},
    {"xã", "xã"},
    {"x.", "xã"},
    {"phường", "phường"},
    {"p.", "phường"},
    {"thị trấn", "thị trấn"},
    {"tt.", "thị trấn"},
    {"tt", "thị trấn"},
    {"t.t.", "thị trấn"},
    {"đặc khu", "đặc khu"},
    {"đk.", "đặc khu"},
});

using KeyWords = std::array<std::string, type_words.size()>;

template <class Key>
KeyWords keys_of_type_words(Key key) {
  KeyWords words;
  for (std::size_t i = 0; i < words.size(); ++i) words.at(i) = key(type_words.at(i).written);
  return words;
}

std::string ascii_key(std::string_view text) {
  return to_lower(without_diacritics(text));
}

struct TypedName {
  std::string_view type;
  std::string_view name;
};

// The type that the key begins with and what follows it. "tp.bac ninh" needs no space, "tp bac
// ninh" does.
std::optional<TypedName> split_type(std::string_view key, const KeyWords& words) {
  std::size_t best = words.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words.at(i);
    if (!key.starts_with(word) || key.size() == word.size()) continue;
    if (word.back() != '.' && key[word.size()] != ' ') continue;
    if (best == words.size() || word.size() > words.at(best).size()) best = i;
  }
  if (best == words.size()) return std::nullopt;
  return TypedName{type_words.at(best).type, trim(key.substr(words.at(best).size()))};
}

// The key of a name: numbers lose their leading zeros.
std::string name_key(std::string_view key) {
  if (key.find_first_not_of("0123456789") == std::string_view::npos) {
    key.remove_prefix(std::min(key.find_first_not_of('0'), key.size()));
  }
  return std::string(key);
}

bool is_consonant(char letter) {
  switch (letter) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
      return false;
    default:
      return letter >= 'a' && letter <= 'z';
  }
}

}  // namespace

UnitName::UnitName(std::string_view text) : code_(trim(text)) {
  static const KeyWords words = keys_of_type_words(fold);
  const std::string key = fold(text);
  if (key.empty()) return;
  readings_.push_back({"", name_key(key), name_signature(key)});
  if (const auto typed = split_type(key, words)) {
    readings_.push_back({typed->type, name_key(typed->name), name_signature(typed->name)});
  }
}

bool UnitName::is_name(const Unit& unit) const {
  return std::ranges::any_of(readings_, [&](const Reading& each) { return each.fits(unit); });
}

bool UnitName::Reading::fits(const Unit& unit) const {
  return (type.empty() || type == unit.type) && signature == name_signature(unit.name) &&
         name == name_key(fold(unit.name));
}

std::uint32_t name_signature(std::string_view name) {
  std::uint32_t hash = 2166136261u;
  for (char letter : name) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (is_consonant(letter)) hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619u;
  }
  return hash;
}

std::string plain_letters(std::string_view name) {
  std::string letters = ascii_key(name);
  std::erase_if(letters, [](char letter) {
    return !((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
  });
  return letters;
}

std::vector<PlainReading> plain_readings(std::string_view text) {
  static const KeyWords words = keys_of_type_words(ascii_key);
  const std::string key = ascii_key(trim(text));
  std::vector<PlainReading> readings = {{"", plain_letters(key)}};
  if (const auto typed = split_type(key, words)) {
    readings.push_back({typed->type, plain_letters(typed->name)});
  }
  return readings;
}

}  // namespace vanban
