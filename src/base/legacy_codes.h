// What the codes of TCVN3 and VNI stand for. Part of legacy_text.cpp and legacy_detection.cpp.
#pragma once

#include <string_view>

namespace vanban {

// The letter of a TCVN3 code; 0 if it is none. The standard has combining tones at 0xB0 to 0xB4;
// no font of the ABC family shows them there, and texts mean ° ± ² ³ ´.
constexpr char32_t tcvn3_letter(char32_t code) {
  constexpr std::u32string_view from_0xA0 =
      U"_ĂÂÊÔƠƯĐăâêôơưđ_"
      U"_____àảãáạ_ằẳẵắ_"
      U"______ặầẩẫấậè_ẻẽ"
      U"éẹềểễếệìỉ___ĩíịò"
      U"_ỏõóọồổỗốộờởỡớợù"
      U"_ủũúụừửữứựỳỷỹýỵ_";
  static_assert(from_0xA0.size() == 0x60);
  if (code < 0xA0 || code > 0xFF || from_0xA0[code - 0xA0] == U'_') return 0;
  return from_0xA0[code - 0xA0];
}

// Ă Â Ê Ô Ơ Ư Đ: the only capitals beside those of ASCII.
constexpr bool is_tcvn3_capital(char32_t code) {
  return code >= 0xA1 && code <= 0xA7;
}

// A code that is a letter in TCVN3 and none in Western languages: ¾ for ắ.
constexpr bool is_sign_in_latin1(char32_t code) {
  return (code > 0xA0 && code < 0xC0) || code == U'×' || code == U'÷';
}

constexpr char32_t lower_latin1(char32_t code) {
  const bool capital =
      (code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != U'×');
  return capital ? code + 0x20 : code;
}

// The letter that a VNI code is by itself; 0 if it is none. In the case of the code.
constexpr char32_t vni_letter(char32_t code) {
  constexpr std::u32string_view codes = U"ôöíìæóòîñÔÖÍÌÆÓÒÎÑ";
  constexpr std::u32string_view letters = U"ơưíìỉĩịỵđƠƯÍÌỈĨỊỴĐ";
  static_assert(codes.size() == letters.size());
  const auto at = codes.find(code);
  return at == codes.npos ? 0 : letters[at];
}

// The combining marks that a VNI code puts on the letter before it; empty if it cannot stand there.
// A small letter has no mark of capitals, but some typed small marks after capitals.
constexpr std::u32string_view vni_marks(char32_t letter_code, char32_t mark_code) {
  const char32_t letter = lower_latin1(letter_code);
  const char32_t code = lower_latin1(mark_code);
  if (letter == letter_code && code != mark_code) return {};
  constexpr std::u32string_view tones = U"øùûõï";        // huyền, sắc, hỏi, ngã, nặng
  constexpr std::u32string_view circumflex = U"âàáåãä";  // without a tone first
  constexpr std::u32string_view breve = U"êèéúüë";
  constexpr std::u32string_view marks = U"\u0300\u0301\u0309\u0303\u0323";
  constexpr std::u32string_view with_circumflex =
      U"\u0302\u0302\u0300\u0302\u0301\u0302\u0309\u0302\u0303\u0302\u0323";
  constexpr std::u32string_view with_breve =
      U"\u0306\u0306\u0300\u0306\u0301\u0306\u0309\u0306\u0303\u0306\u0323";
  if (std::u32string_view(U"aeouyôö").find(letter) == std::u32string_view::npos) return {};
  if (const auto tone = tones.find(code); tone != tones.npos) return marks.substr(tone, 1);
  const auto on_hat = circumflex.find(code);
  const bool bears_hat = letter == U'a' || letter == U'e' || letter == U'o';
  if (bears_hat && on_hat != circumflex.npos) {
    return on_hat == 0 ? with_circumflex.substr(0, 1) : with_circumflex.substr(on_hat * 2 - 1, 2);
  }
  const auto on_breve = breve.find(code);
  if (letter != U'a' || on_breve == breve.npos) return {};
  return on_breve == 0 ? with_breve.substr(0, 1) : with_breve.substr(on_breve * 2 - 1, 2);
}

}  // namespace vanban
