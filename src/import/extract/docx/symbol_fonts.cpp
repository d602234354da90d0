#include "import/extract/docx/symbol_fonts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

using Glyph = std::pair<char32_t, char32_t>;

// U+FFFD: nothing known.
constexpr std::u32string_view symbol_low =
    U" !∀#∃%&∋()∗+,-./"
    U"0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u32string_view symbol_high =
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡"
    U"⎞⎟⎠⎤⎥⎦⎫⎬⎭";
static_assert(symbol_low.size() == 0x7F - 0x20);
static_assert(symbol_high.size() == 0xFF - 0xA0);

constexpr std::array<Glyph, 42> wingdings = {
    {{0x20, U' '}, {0x28, U'☎'}, {0x29, U'✆'}, {0x2A, U'✉'}, {0x46, U'☞'}, {0x4A, U'☺'},
     {0x6C, U'●'}, {0x6D, U'❍'}, {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'}, {0x72, U'❒'},
     {0x73, U'⬧'}, {0x74, U'⧫'}, {0x75, U'◆'}, {0x76, U'❖'}, {0x77, U'⬥'}, {0x78, U'⌧'},
     {0x9F, U'•'}, {0xA0, U'▪'}, {0xA1, U'○'}, {0xA7, U'▪'}, {0xA8, U'◻'}, {0xAA, U'✦'},
     {0xAB, U'★'}, {0xB6, U'☆'}, {0xD8, U'➢'}, {0xDC, U'➲'}, {0xE0, U'→'}, {0xE8, U'➔'},
     {0xEF, U'⇦'}, {0xF0, U'⇨'}, {0xF1, U'⇧'}, {0xF2, U'⇩'}, {0xF3, U'⬄'}, {0xFB, U'✗'},
     {0xFC, U'✓'}, {0xFD, U'☒'}, {0xFE, U'☑'}, {0xDF, U'←'}, {0xE1, U'↑'}, {0xE2, U'↓'}}};
constexpr std::array<Glyph, 6> wingdings_2 = {
    {{0x50, U'✓'}, {0x52, U'☑'}, {0x53, U'☒'}, {0x54, U'☒'}, {0xA3, U'☐'}, {0x4F, U'✗'}}};

enum class Kind { none, symbol, wingdings, wingdings_2, other };

Kind kind_of(std::string_view font) {
  const std::string name = to_lower(font);
  if (name == "symbol") return Kind::symbol;
  if (name == "wingdings") return Kind::wingdings;
  if (name == "wingdings 2") return Kind::wingdings_2;
  return name == "wingdings 3" || name == "webdings" ? Kind::other : Kind::none;
}

template <std::size_t count>
char32_t glyph(const std::array<Glyph, count>& table, char32_t code) {
  const auto* found = std::ranges::find(table, code, &Glyph::first);
  return found == table.end() ? 0xFFFD : found->second;
}

char32_t seen(Kind kind, char32_t code) {
  if (kind == Kind::wingdings) return glyph(wingdings, code);
  if (kind == Kind::wingdings_2) return glyph(wingdings_2, code);
  if (kind != Kind::symbol) return 0xFFFD;
  if (code >= 0x20 && code < 0x7F) return symbol_low[code - 0x20];
  return code >= 0xA0 && code < 0xFF ? symbol_high[code - 0xA0] : 0xFFFD;
}

}  // namespace

bool is_symbol_font(std::string_view font) {
  return kind_of(font) != Kind::none;
}

std::string from_symbol_font(std::string_view text, std::string_view font) {
  const Kind kind = kind_of(font);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, at);
    const bool is_private = code >= 0xF020 && code <= 0xF0FF;
    // What has no place in the font is shown in another one.
    const char32_t sign = seen(kind, is_private ? code - 0xF000 : code);
    append_utf8(result, sign == 0xFFFD ? code : sign);
  }
  return result;
}

std::string bullet_sign(std::string_view text, std::string_view font) {
  constexpr std::array<std::string_view, 10> dashes = {"-",      "\u00AD", "\u2010", "\u2011",
                                                       "\u2012", "\u2013", "\u2014", "\u2015",
                                                       "\u2212", "\uFF0D"};
  std::string sign = is_symbol_font(font) ? from_symbol_font(text, font) : std::string(text);
  if (std::ranges::count(dashes, std::string_view(sign)) > 0) return "-";
  if (sign == "\uFF0B" || sign == "\u2795") return "+";
  if (sign == "\u2796") return "-";
  if (sign == "\uF0B7") return "•";
  if (sign == "o" && font.starts_with("Courier")) return "○";
  return sign;
}

}  // namespace vanban
