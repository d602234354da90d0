// Numbers as official documents write them.
#pragma once

#include <cstdint>
#include <string>

namespace vanban {

// I, II, III, IV …; beyond highest_roman there are no such figures, and the number is given as
// 4000.
inline constexpr int highest_roman = 3999;
std::string roman(int number);

// a, b, c, d, đ, e, g, h, i, k … y: the 23 letters that count points (điểm); 24 is "aa".
// Nghị định 30/2020, Phụ lục I, II.6đ and the decree's own lists: đ counts, ă â ê ô ơ ư do not.
std::string vietnamese_letter(int number);

// 05, 15, 128: only numbers below ten take a leading zero (Phụ lục I, II.3c).
std::string padded(std::int64_t number);

// 1.500.000 and 12.345,678: dots group thousands, the comma marks decimals. At most three decimals.
std::string grouped(double number);

// 1000005 gives "một triệu không trăm linh năm". Whole numbers below 10^15 either way of zero. Of
// the forms in use it takes: linh (not lẻ), nghìn (not ngàn), tỷ; mốt, tư and lăm after mươi
// (hai mươi mốt, hai mươi tư, hai mươi lăm), but mười một, mười bốn, mười lăm.
inline constexpr std::int64_t in_words_limit = 1'000'000'000'000'000;
std::string in_words(std::int64_t number);

}  // namespace vanban
