#include "support/pdf_unicode_map.h"

#include <sstream>
#include <vector>

#include "base/utf8.h"

namespace vanban::test {

namespace {

unsigned code_of(const std::string& digits) {
  return static_cast<unsigned>(std::stoul(digits, nullptr, 16));
}

// "<1EE7>" → "ủ", with `step` added to the last character; pairs of surrogates become one.
std::string text_of_digits(const std::string& digits, unsigned step) {
  std::string text;
  for (std::size_t i = 0; i + 4 <= digits.size(); i += 4) {
    char32_t character = code_of(digits.substr(i, 4));
    const bool is_pair = character >= 0xD800 && character < 0xDC00 && i + 8 <= digits.size();
    if (is_pair) {
      i += 4;
      character = 0x10000 + ((character - 0xD800) << 10) + code_of(digits.substr(i, 4)) - 0xDC00;
    }
    if (i + 8 > digits.size()) character += step;
    append_utf8(text, character);
  }
  return text;
}

// The words of the map, with strings as their digits in < >, brackets on their own.
std::vector<std::string> words_of_map(std::string_view stream) {
  std::string spaced;
  for (const char byte : stream) {
    if (byte == '<' || byte == '[' || byte == ']') spaced += ' ';
    spaced += byte;
    if (byte == '>' || byte == '[' || byte == ']') spaced += ' ';
  }
  std::istringstream input(spaced);
  std::vector<std::string> words;
  for (std::string word; input >> word;) words.push_back(word);
  return words;
}

std::string digits_of(const std::string& word) {
  return word.size() >= 2 && word.front() == '<' ? word.substr(1, word.size() - 2) : "";
}

}  // namespace

std::map<unsigned, std::string> read_unicode_map(std::string_view stream) {
  const auto words = words_of_map(stream);
  std::map<unsigned, std::string> map;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "beginbfchar") {
      for (++i; i + 1 < words.size() && words[i].front() == '<'; i += 2)
        map[code_of(digits_of(words[i]))] = text_of_digits(digits_of(words[i + 1]), 0);
    } else if (words[i] == "beginbfrange") {
      for (++i; i + 2 < words.size() && words[i].front() == '<'; ++i) {
        const unsigned first = code_of(digits_of(words[i]));
        const unsigned last = code_of(digits_of(words[i + 1]));
        i += 2;
        const bool is_list = words[i] == "[";
        for (unsigned code = first; code <= last; ++code) {
          if (is_list) ++i;
          map[code] = text_of_digits(digits_of(words.at(i)), is_list ? 0 : code - first);
        }
        if (is_list) ++i;
      }
    }
  }
  return map;
}

}  // namespace vanban::test
