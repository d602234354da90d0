#include "base/vietnamese.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {

TEST_CASE("composed text passes NFC unchanged") {
  const std::string text = "Độc lập - Tự do - Hạnh phúc “…” – 5 m² Ước Ỹ ỹ";
  CHECK(to_nfc(text) == text);
  CHECK(to_nfc("").empty());
  CHECK(to_nfc("\xF0\x9F\x93\x84 漢字") == "\xF0\x9F\x93\x84 漢字");
}

TEST_CASE("decomposed text is composed, marks in either order") {
  CHECK(to_nfc("Kê\u0301 hoa\u0323ch") == "Kế hoạch");
  CHECK(to_nfc("e\u0323\u0302") == "ệ");
  CHECK(to_nfc("e\u0302\u0323") == "ệ");
  CHECK_MESSAGE(to_nfc("ph\u00FA y\u0301") == "phú ý", "a mark at the very end");
}

TEST_CASE("code points that NFC replaces do not slip through the fast path") {
  CHECK(to_nfc("\u2000\u2001") == "\u2002\u2003");
  CHECK(to_nfc("\u212B") == "\u00C5");
  CHECK(to_nfc("a\u0340") == "à");
}

TEST_CASE("capitals") {
  CHECK(to_upper("ủy ban nhân dân xã đường ưởng ỹ") == "ỦY BAN NHÂN DÂN XÃ ĐƯỜNG ƯỞNG Ỹ");
  CHECK(to_lower("ỦY BAN ĐƯỜNG ƯỞNG Ỹ") == "ủy ban đường ưởng ỹ");
  CHECK_MESSAGE(to_upper("i ß ŉ") == "I SS ʼN", "full mappings of the root locale");
  CHECK(to_upper("số 15/kh-ubnd") == "SỐ 15/KH-UBND");
  CHECK(to_upper("").empty());
}

TEST_CASE("capitalised raises the first letter only") {
  CHECK(capitalised("đường thủy") == "Đường thủy");
  CHECK(capitalised("“ước mong”") == "“Ước mong”");
  CHECK(capitalised("UBND xã") == "UBND xã");
  CHECK_MESSAGE(capitalised("01 mô hình") == "01 mô hình", "a number begins the text");
  CHECK(capitalised("").empty());
  CHECK(capitalised("…") == "…");
}

TEST_CASE("uncapitalised lowers the first letter only, and no abbreviation's") {
  CHECK(uncapitalised("Ủy ban") == "ủy ban");
  CHECK(uncapitalised("“Đẩy mạnh” A") == "“đẩy mạnh” A");
  CHECK(uncapitalised("Ô nhiễm") == "ô nhiễm");
  CHECK(uncapitalised("Á") == "á");
  CHECK(uncapitalised("") == "");
  for (const char* text : {"PCCC năm 2026", "UBND tỉnh", "ĐBSCL", "“ĐỀ án”", "5G tại xã"}) {
    CHECK_MESSAGE(uncapitalised(text) == text, text);
  }
}

TEST_CASE("fold forgives case, tone position, apostrophes, hyphens and spaces") {
  CHECK(fold("Hòa Bình") == fold("HOÀ BÌNH"));
  CHECK(fold("Thủy Nguyên") == fold("Thuỷ Nguyên"));
  CHECK(fold("Xã Khoái Châu") == fold("xã Khóai Châu"));
  CHECK(fold("Ea H’Leo") == fold("ea h'leo"));
  CHECK(fold("Ea HʼLeo") == fold("Ea H`Leo"));
  CHECK(fold("Ia H' Drai") == fold("Ia H’Drai"));
  CHECK(fold("Văn Miếu - Quốc Tử Giám") == fold("văn miếu-quốc tử giám"));
  CHECK(fold("Văn Miếu – Quốc Tử Giám") == fold("Văn Miếu -Quốc Tử Giám"));
  CHECK(fold("  TP.\u00A0 Hồ Chí Minh ") == fold("TP. Hồ Chí Minh"));
  CHECK_MESSAGE(fold("Ðồng Nai") == fold("Đồng Nai"), "eth for Đ");
}

TEST_CASE("fold keeps different names different") {
  CHECK(fold("Hòa") != fold("Hóa"));
  CHECK(fold("Hòa") != fold("Hoa"));
  CHECK(fold("Quảng Nghiệp") != fold("Quang Nghiep"));
  CHECK(fold("Tân An") != fold("Tấn An"));
  CHECK(fold("Đa Mai") != fold("Da Mai"));
  CHECK(fold("Cư Pui") != fold("Cu Pui"));
  CHECK_MESSAGE(fold("Hoà An") != fold("Hoa Àn"), "a tone stays in its syllable");
  CHECK(fold("Tân An") != fold("TânAn"));
  CHECK(fold(" ").empty());
}

TEST_CASE("without_diacritics gives ASCII and keeps case") {
  CHECK(without_diacritics("Quảng Nghiệp") == "Quang Nghiep");
  CHECK(without_diacritics("ĐẮK LẮK, Ỷ La, ưỡng") == "DAK LAK, Y La, uong");
  CHECK(without_diacritics("“Ea H’Leo” – 5\u00A0m²…") == "\"Ea H'Leo\" - 5 m2...");
  CHECK(without_diacritics("a\u0301 ñ ḿ") == "a n m");
  CHECK(without_diacritics("漢\U0001F4C4") == "__");
}

}  // namespace vanban
