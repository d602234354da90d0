// The twelve Vietnamese vowels and their tones, in lower case. Part of vietnamese.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vanban {

struct VietnameseVowel {
  char32_t without_tone;
  char ascii;
  std::size_t tone;  // 0 none, huyền, sắc, hỏi, ngã, nặng
};

namespace vowel_table {

constexpr std::array<std::u32string_view, 12> vowels = {U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ",
                                                        U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
                                                        U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ"};
constexpr std::string_view ascii = "aaaeeiooouuy";
constexpr std::size_t tones = 6;

// The letters stand in two blocks: below U+0200 and from U+1E80 to U+1EFF.
constexpr std::size_t slots = 0x200 + 0x80;
constexpr std::size_t slot_of(char32_t letter) {
  if (letter < 0x200) return letter;
  if (letter >= 0x1E80 && letter <= 0x1EFF) return letter - 0x1E80 + 0x200;
  return slots;
}

constexpr auto index = [] {
  std::array<std::uint8_t, slots> table{};  // 1 + vowel * tones + tone
  for (std::size_t vowel = 0; vowel < vowels.size(); ++vowel) {
    for (std::size_t tone = 0; tone < tones; ++tone) {
      table.at(slot_of(vowels.at(vowel).at(tone))) =
          static_cast<std::uint8_t>(1 + vowel * tones + tone);
    }
  }
  return table;
}();

}  // namespace vowel_table

// The vowel that a lower-case letter is; without_tone is 0 if it is none.
constexpr VietnameseVowel vietnamese_vowel(char32_t letter) {
  const std::size_t slot = vowel_table::slot_of(letter);
  if (slot >= vowel_table::slots || vowel_table::index.at(slot) == 0) return {};
  const std::size_t place = vowel_table::index.at(slot) - 1u;
  const std::size_t vowel = place / vowel_table::tones;
  return {vowel_table::vowels.at(vowel).front(), vowel_table::ascii.at(vowel),
          place % vowel_table::tones};
}

}  // namespace vanban
