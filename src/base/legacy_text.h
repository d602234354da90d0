// Vietnamese in the 8-bit encodings of old fonts, whose bytes came to us as characters of
// Windows-1252: "TØnh B¾c Ninh" is TCVN3 (also called ABC; fonts .VnTime …), "Tænh Baéc Ninh" is
// VNI (fonts VNI-Times …: a letter and a mark). All texts UTF-8. TCVN3 has no codes for capitals
// with a tone: a font whose name ends in H (.VnTimeH) shows the codes of small letters as capitals,
// and who knows the font must call to_upper() on the result. Sources: TCVN 5712:1993 (VN3); the
// table of VNI fonts in xvnkb (vni.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vanban {

enum class LegacyEncoding { tcvn3, vni };

// Which encoding makes Vietnamese syllables of the words that are none as they stand; nothing for
// proper Vietnamese, other languages, codes and numbers. The more text, the surer: a single short
// word may be undecidable ("Caïn" is a name in French and "Cạn" in VNI), so ask about a whole
// column when its cells come from one font.
std::optional<LegacyEncoding> detect_legacy(std::string_view utf8);

// In NFC. What has no meaning in the encoding stays. In TCVN3, words whose other letters are
// capitals
// ("B¾C") come out in capitals, as do words of one capital between such ("KÕ HO¹CH").
std::string from_legacy(std::string_view utf8, LegacyEncoding encoding);

}  // namespace vanban
