// Vietnamese letters: composition, case and the key under which differently typed names are equal.
// The only file that sees ICU.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

std::string to_nfc(std::string text);
std::string to_upper(std::string_view text);
std::string to_lower(std::string_view text);

// The text with its first letter in upper case, whatever punctuation stands before it. A text that
// begins with a number stays as it is.
std::string capitalised(std::string_view text);
// The same with that letter in lower case; "PCCC", "UBND" stay: two capitals begin no common word.
std::string uncapitalised(std::string_view text);

// A key, not a text: equal for names that differ only in case, place of the tone mark (hòa, hoà),
// kind of apostrophe or hyphen, spaces beside these or the number and kind of other spaces:
// "Ea H’Leo" and "ea h'leo". Different tones stay different.
std::string fold(std::string_view text);

// The text in ASCII, for file names and for "did you mean": "Quảng Nghiệp" gives "Quang Nghiep".
// Letters that ASCII has nothing like become "_".
std::string without_diacritics(std::string_view text);

}  // namespace vanban
