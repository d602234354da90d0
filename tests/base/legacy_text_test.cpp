#include "base/legacy_text.h"

#include <cstddef>
#include <doctest/doctest.h>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "support/project_file.h"

namespace vanban {

namespace {

constexpr std::u32string_view small_letters =
    U"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

// The codes of the letters above as Vietnamese sites list them, one a letter.
constexpr std::u32string_view in_tcvn3 =
    U"µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ";

const std::vector<std::string> in_vni = {
    "aø", "aû", "aõ", "aù", "aï", "aê", "aè", "aú", "aü", "aé", "aë", "aâ", "aà", "aå",
    "aã", "aá", "aä", "ñ",  "eø", "eû", "eõ", "eù", "eï", "eâ", "eà", "eå", "eã", "eá",
    "eä", "ì",  "æ",  "ó",  "í",  "ò",  "oø", "oû", "oõ", "où", "oï", "oâ", "oà", "oå",
    "oã", "oá", "oä", "ô",  "ôø", "ôû", "ôõ", "ôù", "ôï", "uø", "uû", "uõ", "uù", "uï",
    "ö",  "öø", "öû", "öõ", "öù", "öï", "yø", "yû", "yõ", "yù", "î"};

std::string letter(std::size_t i) {
  return to_utf8(small_letters.substr(i, 1));
}

std::string encoded(std::string_view text, LegacyEncoding encoding) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = next_code_point(text, at);
    const std::string one = to_utf8(std::u32string(1, code_point));
    const std::size_t i = small_letters.find(to_utf32(to_lower(one)).front());
    if (i == small_letters.npos) {
      result += one;
    } else if (encoding == LegacyEncoding::vni) {
      result += to_lower(one) == one ? in_vni[i] : to_upper(in_vni[i]);
    } else {
      constexpr std::u32string_view capitals = U"ĂÂÊÔƠƯĐ";
      const std::size_t capital = capitals.find(code_point);
      append_utf8(result,
                  capital == capitals.npos ? in_tcvn3[i] : static_cast<char32_t>(0xA1 + capital));
    }
  }
  return result;
}

// The different names of units; their spelling is that of the decrees.
std::vector<std::string> unit_names() {
  std::istringstream lines(read_project_file("data/units/units.csv"));
  std::vector<std::string> names;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begin = line.find(',', line.find(',') + 1) + 1;
    names.push_back(line.substr(begin, line.find(',', begin) - begin));
  }
  return names;
}

}  // namespace

TEST_CASE("every small letter comes out of its code") {
  REQUIRE(small_letters.size() == 67);
  REQUIRE(in_tcvn3.size() == 67);
  REQUIRE(in_vni.size() == 67);
  for (std::size_t i = 0; i < small_letters.size(); ++i) {
    CAPTURE(letter(i));
    CHECK(from_legacy(to_utf8(in_tcvn3.substr(i, 1)), LegacyEncoding::tcvn3) == letter(i));
    CHECK(from_legacy(in_vni[i], LegacyEncoding::vni) == letter(i));
  }
}

TEST_CASE("every capital of VNI comes out of its code, with a mark of either case") {
  for (std::size_t i = 0; i < small_letters.size(); ++i) {
    CAPTURE(letter(i));
    CHECK(from_legacy(to_upper(in_vni[i]), LegacyEncoding::vni) == to_upper(letter(i)));
    if (in_vni[i].size() == 2) continue;
    const std::u32string codes = to_utf32(in_vni[i]);
    const std::string mixed = to_upper(to_utf8(codes.substr(0, 1))) + to_utf8(codes.substr(1));
    CHECK(from_legacy(mixed, LegacyEncoding::vni) == to_upper(letter(i)));
  }
}

TEST_CASE("TCVN3 has seven capitals of its own") {
  CHECK(from_legacy("¡n ¢n £m ¤n ¥n ¦u §i", LegacyEncoding::tcvn3) == "Ăn Ân Êm Ôn Ơn Ưu Đi");
}

TEST_CASE("words of both encodings") {
  CHECK(from_legacy("TØnh B¾c Ninh", LegacyEncoding::tcvn3) == "Tỉnh Bắc Ninh");
  CHECK(from_legacy("Uû ban nh©n d©n ph\u00ADêng", LegacyEncoding::tcvn3) ==
        "Uỷ ban nhân dân phường");
  CHECK(from_legacy("Céng hoµ x· héi chñ nghÜa ViÖt Nam", LegacyEncoding::tcvn3) ==
        "Cộng hoà xã hội chủ nghĩa Việt Nam");
  CHECK(from_legacy("Tænh Baéc Ninh", LegacyEncoding::vni) == "Tỉnh Bắc Ninh");
  CHECK(from_legacy("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", LegacyEncoding::vni) ==
        "Cộng hòa xã hội chủ nghĩa Việt Nam");
  CHECK(from_legacy("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", LegacyEncoding::vni) ==
        "ĐỘC LẬP - TỰ DO - HẠNH PHÚC");
}

TEST_CASE("codes of small letters in words of capitals") {
  CHECK(from_legacy("TØNH B¾C NINH", LegacyEncoding::tcvn3) == "TỈNH BẮC NINH");
  CHECK(from_legacy("§¹I HäC", LegacyEncoding::tcvn3) == "ĐẠI HỌC");
  CHECK_MESSAGE(from_legacy("KÕ HO¹CH", LegacyEncoding::tcvn3) == "KẾ HOẠCH", "by its neighbour");
  CHECK_MESSAGE(from_legacy("UBND tØnh Hµ Nam", LegacyEncoding::tcvn3) == "UBND tỉnh Hà Nam",
                "a name is no word of capitals");
  CHECK_MESSAGE(from_legacy("Hµ", LegacyEncoding::tcvn3) == "Hà", "nothing beside it");
  CHECK(from_legacy("UBND x· §«ng B×nh", LegacyEncoding::tcvn3) == "UBND xã Đông Bình");
}

TEST_CASE("what is no letter stays, bytes of punctuation become what Windows shows") {
  CHECK(from_legacy("25°C, 30 m², 15/KH-UBND", LegacyEncoding::tcvn3) == "25°C, 30 m², 15/KH-UBND");
  CHECK(from_legacy("\u0093®\u0094 \u0096 \u0085", LegacyEncoding::tcvn3) == "“đ” – …");
  CHECK(from_legacy("\u0093ñ\u0094", LegacyEncoding::vni) == "“đ”");
  CHECK_MESSAGE(from_legacy("uâ oê ç", LegacyEncoding::vni) == "uâ oê ç", "no such pairs");
  CHECK(from_legacy("", LegacyEncoding::tcvn3).empty());
  CHECK(from_legacy("", LegacyEncoding::vni).empty());
}

TEST_CASE("single names are recognised") {
  for (const char* text :
       {"TØnh B¾c Ninh", "Hµ Néi", "H¶i Phßng", "Thanh Ho¸", "CÇn Th¬", "§¾k L¾k", "X· Kr«ng N«",
        "H¹ Long", "Néi", "TØNH B¾C NINH", "Vâ ThÞ S¸u (1933)", "24 - Ph\u00ADêng §«ng Ng¹c",
        "“Nhµ v¨n ho¸” 30 m²"}) {
    CHECK_MESSAGE(detect_legacy(text) == LegacyEncoding::tcvn3, text);
  }
  for (const char* text :
       {"Tænh Baéc Ninh", "Haø Noäi", "Haûi Phoøng", "Hueá", "Laïng Sôn", "Ñoàng Nai", "Thaùi Bình",
        "TÆNH BAÉC NINH", "Bình Döông", "Höng Yeân", "Voõ Thò Saùu", "xaõ Ña Toân"}) {
    CHECK_MESSAGE(detect_legacy(text) == LegacyEncoding::vni, text);
  }
}

TEST_CASE("what reads well in both encodings is left undecided") {
  CHECK(detect_legacy("Thuû") == std::nullopt);
  CHECK(detect_legacy("Hoàng Phong") == std::nullopt);
  CHECK_MESSAGE(detect_legacy("X· Thanh Thuû, x· Nghi Thuû") == LegacyEncoding::tcvn3, "more text");
  CHECK_MESSAGE(detect_legacy("Xaõ Hoàng Phong") == LegacyEncoding::vni, "more text");
}

TEST_CASE("other languages, codes and numbers raise no alarm") {
  for (const char* text : {"",
                           "Bac Ninh",
                           "H14.25",
                           "00123",
                           "15/KH-UBND",
                           "70%",
                           "10 - 15%",
                           "Müller",
                           "Köln",
                           "Groß",
                           "Düsseldorf",
                           "Jürgen Böhm",
                           "für die Menschen",
                           "Hélène Noël",
                           "Loïc",
                           "Caïn",
                           "Thaï",
                           "Où est né Loïc ?",
                           "où est la gare",
                           "une fête à Thérèse",
                           "« Le Monde »",
                           "«an»",
                           "maïs",
                           "Citroën",
                           "François",
                           "goût",
                           "naïve café",
                           "résumé",
                           "El Niño",
                           "Peña",
                           "José Muñoz",
                           "São Tomé",
                           "não",
                           "Tromsø",
                           "Bø",
                           "Ærø",
                           "Microsoft®",
                           "Sun® Java™",
                           "© 2024 Google",
                           "§ 15",
                           "10 µm",
                           "5µg",
                           "½ kg",
                           "£20",
                           "¥500",
                           "25 °C",
                           "30 m²",
                           "a·b",
                           "3 × 4",
                           "6 ÷ 2",
                           "Göttingen",
                           "Öl",
                           "Tür",
                           "größe",
                           "Zürich Höngg",
                           "più città",
                           "perché"}) {
    CHECK_MESSAGE(detect_legacy(text) == std::nullopt, text);
  }
}

TEST_CASE("proper Vietnamese raises no alarm") {
  for (const char* text : {"Tỉnh Bắc Ninh", "Hà Nam",
                           "Phú Yên",       "Cà Mau",
                           "Tân Yên",       "Krông Nô",
                           "Kon Plông",     "Mô Rai",
                           "Pác Bó",        "Sìn Hồ",
                           "Kông Chro",     "H’Mông",
                           "Ý Yên",         "Y Tý",
                           "Lâm Hà",        "Pô Kô",
                           "thôn 3",        "Bùi Công Tý",
                           "Lê Hà Thu",     "TÂN LONG",
                           "Trân Châu",     "Ke\u0302\u0301 hoa\u0323ch"}) {
    CHECK_MESSAGE(detect_legacy(text) == std::nullopt, text);
  }
}

TEST_CASE("no name of a Vietnamese unit raises an alarm") {
  const std::vector<std::string> names = unit_names();
  REQUIRE(names.size() > 10'000);
  for (const std::string& name : names) {
    const bool alarm = detect_legacy(name).has_value();
    CHECK_MESSAGE(!alarm, name);
  }
}

TEST_CASE("names of units are recognised in both encodings and come back whole") {
  std::size_t telling = 0;
  std::size_t found = 0;
  for (const std::string& name : unit_names()) {
    for (const LegacyEncoding encoding : {LegacyEncoding::tcvn3, LegacyEncoding::vni}) {
      const std::string codes = encoded(name, encoding);
      const bool capital_lost =
          encoding == LegacyEncoding::tcvn3 && from_legacy(codes, encoding) != name;
      if (codes == name || capital_lost) continue;
      CHECK(from_legacy(codes, encoding) == name);
      const std::optional<LegacyEncoding> detected = detect_legacy(codes);
      const bool wrong = detected.has_value() && detected != encoding;
      CHECK_MESSAGE(!wrong, codes);
      ++telling;
      if (detected == encoding) ++found;
    }
  }
  CHECK_MESSAGE(found * 100 >= telling * 85, "of ", telling, " names ", found, " were recognised");
}

}  // namespace vanban
