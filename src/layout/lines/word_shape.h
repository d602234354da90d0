// What a word (the characters between two spaces) looks like, as far as line breaking asks.
// No-break spaces are part of a word. All questions take time in proportion to the word.
#pragma once

#include <string_view>

namespace vanban {

// Most words: behind them, or before them, a line may break unless a label or a unit stands there.
// A letter, or , ; : at the end; a letter at the beginning, no v.v. and no hyphen at the end. Quick
// to tell.
bool ends_quietly(std::string_view word);
bool begins_quietly(std::string_view word);

// The word without quotes and brackets that open before it, or without punctuation behind it.
std::string_view without_opening(std::string_view word);
std::string_view without_closing(std::string_view word);

// “ ( and such at the end; , . ” ) % … v.v. at the beginning: no line ends, or begins, so.
bool ends_with_opening(std::string_view word);
bool begins_with_closing(std::string_view word);

// 10, (09/12/2022, 1520/QĐ-TTg, “2021-2030”; ends_with_digit: nothing but a % behind the digits.
bool begins_with_digit(std::string_view word);
bool ends_with_digit(std::string_view word);

// IV, a or đ, also with punctuation: what mục, điểm and Phụ lục are counted by.
bool is_roman(std::string_view word);
bool is_point_letter(std::string_view word);

// One or the other, of a word that begins with a letter; quicker to tell.
bool is_letter_count(std::string_view word);

// Dots, … or no-break spaces only: a gap to be filled in by hand.
bool is_gap(std::string_view word);

// A dash or a sign that joins what stands before and after it, alone between spaces.
bool is_joining_sign(std::string_view word);

// A capital letter at least and no small one.
bool is_in_capitals(std::string_view word);
bool begins_with_capital(std::string_view word);

// Equal but for capitals: Điều, điều, ĐIỀU.
bool equal_ignoring_case(std::string_view a, std::string_view b);

// vi-rút, Lê-nin, xã-hội: every part has two letters or more, capital at most the first of them.
// Not KH-UBND, COVID-19, 21-4.
bool is_hyphenated(std::string_view word);

}  // namespace vanban
