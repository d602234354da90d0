// Words of a Word file that stand in TCVN3 and VNI fonts.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string properties_of(std::string_view font) {
  const std::string name(font);
  return "<w:rFonts w:ascii='" + name + "' w:hAnsi='" + name + "'/>";
}

std::string in_font(std::string_view font, std::string_view words) {
  return in_paragraph(run(words, properties_of(font)));
}

std::string shown(std::string_view font, std::string_view words) {
  return shown_blocks(word(in_font(font, words)));
}

}  // namespace

TEST_CASE("ư of TCVN3 has the code of the soft hyphen") {
  CHECK(shown(".VnTime", "§Þa ph\u00AD¬ng tr\u00ADíc ngµy 15") == "Địa phương trước ngày 15");
  CHECK(shown(".VnTime", "L\u00ADu: VT") == "Lưu: VT");
  CHECK(shown(".VnTimeH", "l\u00ADu tr÷") == "LƯU TRỮ");
  const std::string look = "<w:rPr>" + properties_of(".VnTime") + "</w:rPr>";
  CHECK(shown_blocks(word(in_paragraph("<w:r>" + look +
                                       "<w:t>N¬i nhËn: nh</w:t><w:softHyphen/>"
                                       "<w:t xml:space='preserve'> </w:t><w:softHyphen/>"
                                       "<w:t>u tiªn</w:t></w:r>"))) == "Nơi nhận: như ưu tiên");
  CHECK_MESSAGE(shown(".VnTime", "Quảng\u00AD Nghiệp") == "Quảng Nghiệp", "Unicode in the font");
  CHECK_MESSAGE(shown("Times New Roman", "Quảng\u00AD Nghiệp") == "Quảng Nghiệp", "no old font");
}

TEST_CASE("letters of Unicode among old codes") {
  CHECK(shown(".VnTime", "§iÒu 3: Ch¸nh V¨n phßng Ủy ban nh©n d©n tØnh; c¸c x·, ph\u00ADêng") ==
        "Điều 3: Chánh Văn phòng Ủy ban nhân dân tỉnh; các xã, phường");
  CHECK(shown(".VnTimeH", "Chñ tÞch Ủy ban nh©n d©n") == "CHỦ TỊCH ỦY BAN NHÂN DÂN");
  CHECK(shown(".VnTime", "Nghị quyết số 12 của Hội đồng nhân dân, §iÒu 3, là văn bản cá biệt") ==
        "Nghị quyết số 12 của Hội đồng nhân dân, Điều 3, là văn bản cá biệt");
}

TEST_CASE("words that may be either are read as the file's other words") {
  const std::string cells =
      in_font(".VnTime", "Sè TT") + in_font(".VnTime", "Cã") + in_font(".VnTime", "\u1EE8ng trùc");
  CHECK(shown_blocks(word(in_font(".VnTime", "KÕ ho¹ch phßng, chèng thiªn tai n¨m 2026") +
                          in_font(".VnTime", "§Þa ph\u00AD¬ng tr\u00ADíc ngµy 15/3") + cells)) ==
        "Kế hoạch phòng, chống thiên tai năm 2026\nĐịa phương trước ngày 15/3\nSố TT\nCó\n"
        "Ứng trực");
  CHECK(shown_blocks(word(in_font(".VnTime", "Kế hoạch năm 2026 của tỉnh, các xã") +
                          in_font(".VnTime", "Cá, và là"))) ==
        "Kế hoạch năm 2026 của tỉnh, các xã\nCá, và là");
}

TEST_CASE("small letters of a font are no capitals because a symbol follows") {
  CHECK(shown(".VnTime", "Sè: 87/Q§-UBND") == "Số: 87/QĐ-UBND");
  CHECK(shown(".VnTime", "KÕ HO¹CH PHßNG CHèNG") == "KẾ HOẠCH PHÒNG CHỐNG");
}

TEST_CASE("labels of lists in an old font") {
  const PackedParts numbering = {
      {"numbering",
       "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt "
       "w:val='decimal'/>"
       "<w:lvlText w:val='§iÒu %1.'/><w:rPr>" +
           properties_of(".VnTime") +
           "</w:rPr></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/>"
           "</w:num>"}};
  const std::string list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
  CHECK(shown_blocks(word("<w:p><w:pPr>" + list + "</w:pPr>" +
                              run("Ph¹m vi", properties_of(".VnTime")) + "</w:p>",
                          numbering)) == "Điều 1.| Phạm vi");
}

TEST_CASE("codes that stay are reported") {
  const ExtractedFile file = word(in_font(".VnTime", "Ứng trùc"));
  CHECK(shown_blocks(file) == "Ứng trùc");
  REQUIRE(codes_of(file.diagnostics) == "E0822");
  CHECK(file.diagnostics.all()[0].arguments == std::vector<std::string>{"part-old-font", "trùc"});
  CHECK(codes_of(word(paragraph("TØnh B¾c Ninh, ngµy 15")).diagnostics) == "E0822");
  CHECK(codes_of(word(paragraph("Café São Tomé, 25°C, 5 m², µm")).diagnostics) == "");
}
