// Word files that somebody broke or made to break us: a clear error or plain words, never more
// memory or time than the limits allow.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string told(const std::string& bytes, const ExtractLimits& limits = {}) {
  const ExtractedFile file = extracted_file("tep.docx", bytes, limits);
  if (file.manuscript) return "ok";
  const Diagnostic& first = file.diagnostics.all().front();
  std::string text(text_of(first.message).code);
  for (const std::string& argument : first.arguments) text += " " + argument;
  return text;
}

PackedParts parts() {
  return word_parts(paragraph("Kế hoạch"), {{"styles", ""}, {"numbering", ""}});
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string cell_of(std::string_view properties) {
  return "<w:tc><w:tcPr>" + std::string(properties) +
         "</w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p>"
         "</w:tc>";
}

}  // namespace

TEST_CASE("parts that are missing or broken") {
  PackedParts broken = parts();
  broken.erase("word/document.xml");
  CHECK(told(packed(broken)) == "E0804 part-missing");
  broken = parts();
  broken.erase("word/styles.xml");
  CHECK_MESSAGE(told(packed(broken)) == "E0804 part-missing", "a relationship to nothing");
  broken = parts();
  broken["word/document.xml"] = "<w:document><w:body><w:p></w:body>";
  CHECK(told(packed(broken)) == "E0804 part-broken");
  broken["word/document.xml"] = "<w:document/>";
  CHECK(told(packed(broken)) == "E0804 part-broken");
  broken = parts();
  broken["word/numbering.xml"] = "\xFF\xFE";
  CHECK(told(packed(broken)) == "E0804 part-broken");
  broken = parts();
  broken.erase("_rels/.rels");
  CHECK_MESSAGE(told(packed(broken)) == "ok", "the usual place is tried");
}

TEST_CASE("comments may be missing, and a strict file may name its parts as it likes") {
  PackedParts own = word_parts("", {{"comments", ""}});
  own.erase("word/comments.xml");
  own.erase("word/document.xml");
  own["_rels/.rels"] =
      "<Relationships><Relationship Id='1' Type='http://purl.oclc.org/ooxml/officeDocument/"
      "relationships/officeDocument' Target='/van-ban/chinh.xml'/></Relationships>";
  own["van-ban/chinh.xml"] =
      "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:pPr>"
      "<x:jc x:val='end'/></x:pPr><x:r><x:rPr><x:b x:val='true'/></x:rPr><x:t>Kế hoạch</x:t></x:r>"
      "</x:p></x:body></x:document>";
  const ExtractedFile file = extracted_file("tep.docx", packed(own));
  CHECK(shown_blocks(file) == "[Kế hoạch]");
  CHECK(line_at(file, 0).align == Align::right);
}

TEST_CASE("relationships lead nowhere outside the archive") {
  const auto with_main = [](std::string_view target) {
    PackedParts moved = parts();
    moved["_rels/.rels"] = "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='" +
                           std::string(target) + "'/></Relationships>";
    return told(packed(moved));
  };
  CHECK(with_main("/word/document.xml") == "ok");
  CHECK(with_main("./word/../word/document.xml") == "ok");
  CHECK_MESSAGE(with_main("../../../word/document.xml") == "ok", "no further than the root");
  CHECK(with_main("../../../../etc/passwd") == "E0804 part-missing");
  CHECK(with_main("file:///etc/passwd") == "E0804 part-missing");
  PackedParts outside = parts();
  outside["word/_rels/document.xml.rels"] =
      "<Relationships><Relationship Id='1' Type='x/styles' TargetMode='External' "
      "Target='http://example.com/styles.xml'/></Relationships>";
  CHECK(told(packed(outside)) == "ok");
}

TEST_CASE("entities are not expanded and no file is read") {
  PackedParts hostile = parts();
  hostile["word/document.xml"] =
      "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b "
      "'&#x41;'><!ENTITY c '&b;&b;&b;&b;'>]><w:document><w:body><w:p><w:r><w:t>x&a;&c;</w:t></w:r>"
      "</w:p></w:body></w:document>";
  const ExtractedFile file = extracted_file("tep.docx", packed(hostile));
  if (file.manuscript) {
    CHECK(shown_blocks(file) == "x&a;&c;");
  } else {
    CHECK(codes_of(file.diagnostics) == "E0804");
  }
}

TEST_CASE("bombs are refused") {
  PackedParts bomb = parts();
  bomb["word/document.xml"] = std::string(std::size_t{70} << 20, ' ');
  const std::string bytes = packed_small(bomb);
  REQUIRE(bytes.size() < std::size_t{1} << 20);
  CHECK(told(bytes) == "E0805 size-part 64 MB");
  CHECK(told(word_file(in_paragraph(repeated(run(std::string(1000, 'x')), 1100)))) ==
        "E0805 size-paragraph 1 MB");
  ExtractLimits limits;
  limits.text = 100'000;
  CHECK(told(word_file(repeated(paragraph(std::string(1000, 'x')), 101)), limits) ==
        "E0805 size-text 100000 B");
  limits = {};
  limits.cells = 1000;
  CHECK(told(word_file("<w:tbl><w:tr>" + repeated(cell_of(""), 1001) + "</w:tr></w:tbl>"),
             limits) == "E0805 size-table 1000");
}

TEST_CASE("rows of ever other widths make no endless grid") {
  std::string rows;
  for (int i = 1; i <= 600; ++i) {
    rows += "<w:tr>" + cell_of("<w:gridSpan w:val='" + std::to_string(i) + "'/>") + cell_of("") +
            "</w:tr>";
  }
  CHECK(told(word_file("<w:tbl>" + rows + "</w:tbl>")) == "E0805 size-table 200000");
}

TEST_CASE("spans that cannot be") {
  for (const char* properties :
       {"<w:gridSpan w:val='1000000000'/>", "<w:gridSpan w:val='-5'/>", "<w:gridSpan w:val='x'/>",
        "<w:gridSpan w:val='99999999999999999999'/>", "<w:vMerge/>", "<w:hMerge/>"}) {
    const ExtractedFile file =
        word("<w:tbl><w:tr>" + cell_of(properties) + cell_of("") + "</w:tr></w:tbl>");
    REQUIRE_MESSAGE(file.manuscript.has_value(), properties);
    CHECK_MESSAGE(shown_blocks(file) == "a; a", properties);
  }
  CHECK(shown_blocks(word("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1000000000'/></w:trPr>" +
                          cell_of("") + "</w:tr></w:tbl>")) == "; a");
  CHECK(told(word_file("<w:tbl><w:tr/></w:tbl><w:tbl/>" + paragraph("a"))) == "ok");
}

TEST_CASE("styles and lists in circles") {
  const ExtractedFile file =
      word(paragraph("a",
                     "<w:pStyle w:val='A'/><w:numPr><w:ilvl w:val='77'/><w:numId w:val='1'/>"
                     "</w:numPr>"),
           {{"styles",
             "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style "
             "w:styleId='B'><w:basedOn w:val='A'/><w:rPr><w:b/></w:rPr></w:style>"},
            {"numbering",
             "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='99'/><w:lvl "
             "w:ilvl='8'><w:start w:val='2147483648'/><w:lvlText w:val='%9%0%'/>"
             "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
             "</w:num>"}});
  CHECK(shown_blocks(file) == "[0%0%| a]");
}

TEST_CASE("nesting without end") {
  const auto nested = [](std::string_view open, std::string_view close, std::size_t depth) {
    return repeated(open, depth) + paragraph("a") + repeated(close, depth);
  };
  CHECK(told(word_file(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 70))) == "ok");
  CHECK(told(word_file(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100'000))) ==
        "E0804 part-broken");
  CHECK(told(word_file(nested("<w:p><w:r><w:pict><w:txbxContent>",
                              "</w:txbxContent></w:pict></w:r></w:p>", 60))) == "ok");
  CHECK(told(word_file(in_paragraph(
            repeated("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", 100'000) + run("a") +
            repeated("<w:r><w:fldChar w:fldCharType='end'/></w:r>", 100'000) + run("b")))) == "ok");
}

TEST_CASE("large files are read to their end") {
  CHECK(told(word_file(repeated(paragraph("Kế hoạch năm 2025"), 10'000))) == "ok");
  CHECK(
      told(word_file("<w:tbl>" +
                     repeated("<w:tr>" + repeated(cell_of("<w:vMerge/>"), 10) + "</w:tr>", 1'000) +
                     "</w:tbl>")) == "ok");
  CHECK(told(word_file(in_paragraph(
            repeated("<w:r><w:t>ế</w:t><w:br w:type='page'/></w:r>", 10'000)))) == "ok");
}

TEST_CASE("every cut of a file and every byte of it changed ends in a value") {
  const std::string bytes =
      word_file(paragraph("Kế hoạch", "<w:numPr><w:numId w:val='1'/></w:numPr>") + "<w:tbl><w:tr>" +
                    cell_of("<w:vMerge/>") + "</w:tr></w:tbl>",
                {{"numbering",
                  "<w:abstractNum w:abstractNumId='0'/><w:num w:numId='1'><w:abstractNumId "
                  "w:val='0'/></w:num>"}});
  for (std::size_t length = 0; length < bytes.size(); length += 7) {
    const ExtractedFile cut = extracted_file("tep.docx", bytes.substr(0, length));
    CHECK_MESSAGE(!cut.manuscript.has_value(), length);
    CHECK_MESSAGE(cut.diagnostics.has_errors(), length);
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const ExtractedFile file = extracted_file("tep.docx", changed);
    const bool is_told = file.manuscript.has_value() || file.diagnostics.has_errors();
    CHECK_MESSAGE(is_told, at);
  }
}
