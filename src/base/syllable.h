// Whether letters can be a syllable of Vietnamese: its onset, its rime, and a tone that the rime
// can bear. Words in UTF-32, NFC and lower case, without apostrophes or hyphens. The place of the
// tone mark is free (hòa, hoà). Source: the lists of onsets and rimes of Quyết định 240/QĐ (1984)
// and of the spelling taught in class 1.
#pragma once

#include <string_view>

namespace vanban {

// Names of the Central Highlands ("Krông", "Đắk") are none: they follow other rules.
bool is_vietnamese_syllable(std::u32string_view word);

// Weaker: consonants, one group of vowels with at most one tone, and an ending that such names
// have. A word that begins with a vowel is none.
bool resembles_syllable(std::u32string_view word);

// What stands after the last vowel: "ng" of "đương".
std::u32string_view coda(std::u32string_view word);

}  // namespace vanban
