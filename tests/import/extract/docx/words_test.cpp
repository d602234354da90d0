// What the words of a Word file's paragraphs come to.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

TEST_CASE("runs make one line, blanks between them count") {
  CHECK(shown_blocks(word(in_paragraph(run("Kế") + run(" ") + run("hoạch") + run(" năm 2025 ")))) ==
        "Kế hoạch năm 2025");
  CHECK(shown_blocks(word("<w:p><w:r><w:t>\n  Kế hoạch\n  </w:t></w:r></w:p>")) == "Kế hoạch");
  CHECK(shown_blocks(word("<w:p><w:r><w:t>Kế<!-- ? --> hoạch</w:t></w:r></w:p>")) == "Kế hoạch");
  CHECK(shown_blocks(word("<w:p><w:r><w:t><![CDATA[A & B]]></w:t></w:r></w:p>")) == "A & B");
}

TEST_CASE("signs that are elements") {
  const ExtractedFile file = word(in_paragraph(
      "<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/>"
      "<w:t>ND</w:t><w:br/><w:t>m</w:t></w:r>" +
      run("2", "<w:vertAlign w:val='superscript'/>") +
      "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Symbol' "
      "w:char='F0B3'/></w:r>"));
  CHECK(shown_blocks(file) == "Số:    /KH-UBND / m2✓≥");
}

TEST_CASE("emphasis of words, not of the blanks around them") {
  CHECK(shown_blocks(word(in_paragraph(run("Mục tiêu", "<w:b/>") + run(" ", "<w:b w:val='1'/>") +
                                       run("chung: ", "<w:b/>") + run("tới 2030", "<w:i/>") +
                                       run(" nhẹ", "<w:b w:val='false'/>")))) ==
        "[Mục tiêu chung:] /tới 2030/ nhẹ");
  CHECK(shown_blocks(word(in_paragraph(run("a", "<w:b/><w:i/>")))) == "[/a/]");
}

TEST_CASE("emphasis of styles is a toggle") {
  const PackedParts styles = {
      {"styles",
       "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
       "<w:style w:type='paragraph' w:styleId='H'><w:basedOn w:val='G'/></w:style>"
       "<w:style w:type='paragraph' w:styleId='G'><w:rPr><w:b/><w:caps/></w:rPr></w:style>"
       "<w:style w:type='character' w:styleId='S'><w:rPr><w:b/></w:rPr></w:style>"}};
  const auto in_style = [&](std::string_view properties) {
    return shown_blocks(
        word("<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + run("Kế hoạch", properties) + "</w:p>",
             styles));
  };
  CHECK(in_style("") == "[KẾ HOẠCH]");
  CHECK_MESSAGE(in_style("<w:rStyle w:val='S'/>") == "KẾ HOẠCH", "bold in bold is light");
  CHECK_MESSAGE(in_style("<w:rStyle w:val='S'/><w:b/>") == "[KẾ HOẠCH]", "the run decides");
  CHECK(in_style("<w:b w:val='0'/><w:caps w:val='0'/>") == "Kế hoạch");
}

TEST_CASE("letters put together, also over the end of a run") {
  const ExtractedFile file = word(in_paragraph(run("Ke\xCC\x82") + run("\xCC\x81 hoa", "<w:b/>") +
                                               run("\xCC\xA3"
                                                   "ch")));
  CHECK(shown_blocks(file) == "Kế [hoạ]ch");
  CHECK(codes_of(file.diagnostics) == "E0842");
  CHECK(places_are_right(file));
}

TEST_CASE("hidden words and deleted ones are named, inserted ones stay") {
  const ExtractedFile file = word(in_paragraph(
      run("Giữ ") + "<w:del>" + "<w:r><w:delText>xóa này</w:delText></w:r></w:del><w:ins>" +
      run("thêm ") + "</w:ins>" + run("ẩn", "<w:vanish/>") + "<w:moveFrom>" + run("dời") +
      "</w:moveFrom><w:moveTo>" + run("đến") + "</w:moveTo>"));
  CHECK(shown_blocks(file) == "Giữ thêm đến");
  CHECK(shown_left_out(file) == "out-deleted: xóa này dời; out-hidden: ẩn");
  REQUIRE(codes_of(file.diagnostics) == "E0843");
  CHECK(file.diagnostics.all()[0].arguments == std::vector<std::string>{"2", "2"});
  CHECK(places_are_right(file));
}

TEST_CASE("a paragraph whose mark was deleted goes on in the next") {
  CHECK(shown_blocks(word("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Điều 1. ") +
                          "</w:p>" + paragraph("Phạm vi"))) == "Điều 1. Phạm vi");
}

TEST_CASE("a large first letter belongs to the next paragraph") {
  CHECK(shown_blocks(word(paragraph("Đ", "<w:framePr w:dropCap='drop' w:lines='3'/>") +
                          paragraph("oạn văn này"))) == "Đoạn văn này");
}

TEST_CASE("words above others are named") {
  const ExtractedFile file =
      word(in_paragraph("<w:r><w:ruby><w:rt>" + run("nhỏ") + "</w:rt><w:rubyBase>" + run("chữ") +
                        "</w:rubyBase></w:ruby></w:r>"));
  CHECK(shown_blocks(file) == "chữ");
  CHECK(shown_left_out(file) == "out-hidden: nhỏ");
}

TEST_CASE("fields show their result") {
  const auto field = [](std::string_view instruction, std::string_view result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> " +
           std::string(instruction) +
           " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run(result) +
           "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  };
  CHECK(shown_blocks(word(in_paragraph(run("tại ") + field("REF a \\h", "mục II") + run(".")))) ==
        "tại mục II.");
  CHECK(shown_blocks(word(in_paragraph("<w:fldSimple w:instr='DATE'>" + run("01/6/2025") +
                                       "</w:fldSimple>"))) == "01/6/2025");
  CHECK(shown_blocks(word(in_paragraph("<w:hyperlink>" + run("xem") + "</w:hyperlink>" +
                                       "<w:smartTag>" + run(" Hà Nội") + "</w:smartTag>"))) ==
        "xem Hà Nội");
  CHECK(
      shown_blocks(word(in_paragraph(
          "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='1'/>"
          "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>" +
          run(" Có")))) == "☒ Có");
}

TEST_CASE("a field without an end swallows nothing") {
  const ExtractedFile file =
      word(in_paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + run("mất")) +
           paragraph("Mục tiêu"));
  CHECK(shown_blocks(file) == "Mục tiêu");
  CHECK(shown_left_out(file) == "out-hidden: mất");
}

TEST_CASE("tables of contents are left out") {
  const ExtractedFile file = word(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
      "</w:sdtPr><w:sdtContent>" +
      paragraph("Mục lục") + paragraph("I. Mục tiêu 2") + "</w:sdtContent></w:sdt>" +
      in_paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC \\o"
                   "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" +
                   run("II. Nhiệm vụ 3")) +
      in_paragraph(run("III. Giải pháp 4") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>") +
      paragraph("I. Mục tiêu"));
  CHECK(shown_blocks(file) == "I. Mục tiêu");
  CHECK(
      shown_left_out(file) ==
      "out-toc: Mục lục; out-toc: I. Mục tiêu 2; out-toc: II. Nhiệm vụ 3; out-toc: III. Giải pháp "
      "4");
}

TEST_CASE("words in text boxes come once, behind their paragraph") {
  const std::string box =
      "<w:txbxContent>" + paragraph("HỎA TỐC", "<w:jc w:val='center'/>") + "</w:txbxContent>";
  const ExtractedFile file = word(
      in_paragraph(run("Số: ") +
                   "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='wps'>"
                   "<w:drawing><wp:anchor xmlns:wp='p'><wps:txbx xmlns:wps='s'>" +
                   box + "</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>" +
                   box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("12/KH")) +
      in_paragraph("<w:r><w:pict><v:shape xmlns:v='v'><v:textbox>" + box +
                   "</v:textbox><v:textpath string='MẬT'/></v:shape></w:pict></w:r>"));
  CHECK(shown_blocks(file) == "Số: 12/KH\nHỎA TỐC\nMẬT\nHỎA TỐC");
  CHECK(line_at(file, 1).align == Align::center);
  CHECK(places_are_right(file));
}

TEST_CASE("equations are a line of text") {
  CHECK(shown_blocks(word(in_paragraph(
            run("Tỷ lệ = ") +
            "<m:oMath xmlns:m='m'><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+c"
            "</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r>"
            "<m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"))) == "Tỷ lệ = a/(b+c)x^2");
}

TEST_CASE("pictures, objects and comments are counted") {
  const ExtractedFile file = word(
      in_paragraph(run("Ảnh") +
                   "<w:r><w:drawing><pic:pic xmlns:pic='p'/></w:drawing></w:r><w:r><w:object>"
                   "<v:imagedata xmlns:v='v'/></w:object></w:r><w:r><w:commentReference/></w:r>"),
      {{"comments", "<w:comment w:id='1'>" + paragraph("sửa lại") + "</w:comment>"}});
  CHECK(shown_blocks(file) == "Ảnh");
  CHECK(codes_of(file.diagnostics) == "E0841 E0841 E0841");
  CHECK(shown_left_out(file) == "object-comment: sửa lại");
}

TEST_CASE("old fonts are read by their names") {
  const auto in_font = [](std::string_view font, std::string_view words) {
    return shown_blocks(
        word(in_paragraph(run(words, "<w:rFonts w:ascii='" + std::string(font) + "' w:hAnsi='" +
                                         std::string(font) + "'/>"))));
  };
  CHECK(in_font(".VnTime", "TØnh B¾c Ninh") == "Tỉnh Bắc Ninh");
  CHECK(in_font(".VnTimeH", "kÕ ho¹ch") == "KẾ HOẠCH");
  CHECK(in_font("VNI-Times", "Tænh Baéc Ninh") == "Tỉnh Bắc Ninh");
  CHECK_MESSAGE(in_font(".VnTime", "Tỉnh Bắc Ninh là") == "Tỉnh Bắc Ninh là", "Unicode in it");
  CHECK(in_font("Symbol", "\xEF\x82\xB7 a") == "• α");
}

TEST_CASE("what hangs on a paragraph") {
  const ExtractedFile file = word(
      paragraph("Một", "<w:pStyle w:val='tieude'/><w:jc w:val='both'/><w:outlineLvl w:val='0'/>") +
          in_paragraph("<w:bookmarkStart w:name='_GoBack'/><w:bookmarkStart w:name='_Toc1'/>"
                       "<w:bookmarkStart w:name='_vb_muc_tieu'/>" +
                       run("Hai")) +
          paragraph("", "<w:pageBreakBefore/>") + paragraph("Ba") +
          in_paragraph("<w:r><w:t>Bốn</w:t><w:br w:type='page'/><w:t>Năm</w:t></w:r>") +
          paragraph("Sáu", "<w:jc w:val='end'/>"),
      {{"styles",
        "<w:style w:type='paragraph' w:styleId='tieude'><w:name w:val='vb-title'/>"
        "</w:style>"}});
  CHECK(shown_blocks(file) == "Một\nHai\nBa\nBốn\nNăm\nSáu");
  CHECK(line_at(file, 0).style == "vb-title");
  CHECK(line_at(file, 0).align == Align::justify);
  CHECK(line_at(file, 0).outline == 1);
  CHECK(line_at(file, 1).bookmark == "_vb_muc_tieu");
  CHECK(line_at(file, 1).align == Align::left);
  CHECK(line_at(file, 2).starts_page);
  CHECK_FALSE(line_at(file, 3).starts_page);
  CHECK(line_at(file, 4).starts_page);
  CHECK(line_at(file, 5).align == Align::right);
  CHECK(line_at(file, 5).is_paragraph);
}

TEST_CASE("sections: landscape pages and page breaks") {
  const std::string wide = "<w:sectPr><w:pgSz w:w='16838' w:h='11906'/></w:sectPr>";
  const ExtractedFile file =
      word(paragraph("Một") +
           paragraph("Hai", "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>") +
           paragraph("Ba", wide) + paragraph("Bốn") +
           "<w:sectPr><w:type w:val='continuous'/></w:sectPr>");
  CHECK_FALSE(line_at(file, 1).landscape);
  CHECK(line_at(file, 2).landscape);
  CHECK(line_at(file, 2).starts_page);
  CHECK_FALSE(line_at(file, 3).landscape);
  CHECK_FALSE(line_at(file, 3).starts_page);
}

TEST_CASE("no-break spaces stay only where they keep words together") {
  const ExtractedFile file = word(paragraph("1.\u00A0Mục\u00A0 tiêu số\u00A05\u00A0"));
  CHECK(shown_blocks(file) == "1. Mục  tiêu số\u00A05");
}
