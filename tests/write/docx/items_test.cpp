#include <doctest/doctest.h>

#include "write/docx/docx_of.h"

using namespace vanban;
using namespace vanban::test;

namespace {

constexpr auto native = DocxNumbering::native;

Item with_id(Item item, const std::string& id) {
  item.id = id;
  return item;
}

// The list and level of each paragraph that Word counts, in order: "1.0 1.1".
std::string places_of(const std::string& body) {
  std::string places;
  for (std::size_t at = body.find("<w:numPr>"); at != std::string::npos;
       at = body.find("<w:numPr>", at + 1)) {
    const std::string_view rest = std::string_view(body).substr(at);
    if (!places.empty()) places += ' ';
    places += between(rest, "numId w:val=\"", "\"") + "." + between(rest, "ilvl w:val=\"", "\"");
  }
  return places;
}

std::string paragraph(const std::string& style, const std::string& words) {
  return "<w:p><w:pPr><w:pStyle w:val=\"" + style +
         "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>\n";
}

}  // namespace

TEST_CASE("each kind of item has its style, its label stands in the text") {
  const std::string body =
      body_of({item(Marker::letter, "Một;"), item(Marker::letter, "Hai.", {}),
               item(Marker::dash, "Ba."), item(Marker::plus, "Bốn."), item(Marker::none, "Năm.")});
  CHECK(body == paragraph("vb-letter-text", "a) Một;") + paragraph("vb-letter-text", "b) Hai.") +
                    paragraph("vb-dash-text", "- Ba.") + paragraph("vb-plus-text", "+ Bốn.") +
                    paragraph("vb-item-text", "Năm."));
}

TEST_CASE("titles, and what follows the first paragraph of an item") {
  Item khoan = titled(Marker::number, "Thư viện");
  khoan.text = {rich("Một."), rich("Hai.")};
  const std::string body = body_of({titled(Marker::section, "Mục tiêu", {khoan})});
  CHECK(body == paragraph("vb-section-title", "I. MỤC TIÊU") +
                    paragraph("vb-number-title", "1. Thư viện") +
                    paragraph("vb-item-text", "Một.") + paragraph("vb-item-text", "Hai."));
}

TEST_CASE("a heading with nothing below it need not stay with what follows") {
  CHECK(body_of({titled(Marker::section, "Hết")}).find("<w:keepNext w:val=\"0\"/>") !=
        std::string::npos);
}

TEST_CASE("a heading in the line and the label of an article are character styles") {
  Document document = document_of({});
  Item body = item(Marker::number, "chủ trì.");
  body.run_in = rich("Sở Y tế:");
  StyleSheet style = test_style();
  style.texts.at(static_cast<std::size_t>(Element::number_title)).bold = true;
  style.texts.at(static_cast<std::size_t>(Element::article_title)).bold = true;
  const OpenedDocx docx =
      docx_of(document_of({item(Marker::article, "Ban hành.", {body})}, std::move(style)));
  CHECK(docx.document().find("<w:r><w:rPr><w:rStyle w:val=\"vb-label\"/></w:rPr>"
                             "<w:t xml:space=\"preserve\">Điều 1. </w:t></w:r>"
                             "<w:r><w:t xml:space=\"preserve\">Ban hành.</w:t></w:r>") !=
        std::string::npos);
  CHECK(docx.document().find("<w:r><w:rPr><w:rStyle w:val=\"vb-run-in\"/></w:rPr>"
                             "<w:t xml:space=\"preserve\">Sở Y tế:</w:t></w:r>"
                             "<w:r><w:t xml:space=\"preserve\"> chủ trì.</w:t></w:r>") !=
        std::string::npos);
  CHECK(style_of(docx, "vb-run-in").find("<w:b/>") != std::string::npos);
}

TEST_CASE("words that lead on to a list stay with it") {
  const std::string body = body_of(
      {item(Marker::dash, "Gồm:", {item(Marker::plus, "một;"), item(Marker::plus, "hai.")})});
  CHECK(count_of("<w:keepNext/><w:keepLines/>", body) == 1);
  CHECK(body.find("<w:keepNext/>") < body.find("Gồm:"));
}

TEST_CASE("ids of items are bookmarks around their first words") {
  const std::string body = body_of({with_id(titled(Marker::section, "Mục"), "muc-tieu"),
                                    with_id(item(Marker::dash, "Một."), "mot")});
  CHECK(body.find("<w:bookmarkStart w:id=\"1\" w:name=\"_vb_muc_tieu\"/><w:r>") !=
        std::string::npos);
  CHECK(body.find("Một.</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>") != std::string::npos);
}

TEST_CASE("Word counts sections, khoản, their divisions and dashes in one list") {
  const Item first = titled(
      Marker::section, "Một",
      {titled(Marker::number, "Đầu", {item(Marker::decimal, "x"), item(Marker::decimal, "y")}),
       titled(Marker::number, "Sau", {item(Marker::decimal, "z")})});
  const Item second =
      titled(Marker::section, "Hai", {item(Marker::number, "w"), item(Marker::dash, "v")});
  const OpenedDocx docx = docx_of(document_of({first, second}), native);
  CHECK(places_of(docx.document()) == "1.0 1.1 1.2 1.2 1.1 1.2 1.0 1.1 1.5");
  CHECK(docx.document().find("1.1.") == std::string::npos);
  CHECK(docx.parts.at("word/numbering.xml").find("<w:lvlText w:val=\"%2.%3.\"/>") !=
        std::string::npos);
  CHECK(faults_of(docx) == "");
}

TEST_CASE("letters stay words: Word counts without đ") {
  std::vector<Block> blocks;
  for (const char* words : {"1", "2", "3", "4", "5", "6"}) {
    blocks.emplace_back(item(Marker::letter, words));
  }
  const OpenedDocx docx = docx_of(document_of(std::move(blocks)), native);
  CHECK(docx.document().find("đ) 5") != std::string::npos);
  CHECK(docx.document().find("<w:numPr>") == std::string::npos);
  CHECK_FALSE(docx.parts.contains("word/numbering.xml"));
}

TEST_CASE("a list that Word would count wrongly is one of its own; the one around it goes on") {
  const Item inner =
      item(Marker::letter, "a", {item(Marker::number, "x"), item(Marker::number, "y")});
  const std::string body =
      body_of({item(Marker::number, "Một", {inner}), item(Marker::number, "Hai"),
               item(Marker::article, "Điều"), item(Marker::section, "Mục")},
              native);
  CHECK(places_of(body) == "1.1 2.1 2.1 1.1 3.0 4.0");
}

TEST_CASE("lists begin anew in every part") {
  Document document = document_of({titled(Marker::section, "Một")});
  document.parts.push_back({Part::Kind::attachment, false, {titled(Marker::section, "Hai")}, {}});
  const OpenedDocx docx = docx_of(std::move(document), native);
  CHECK(places_of(docx.document()) == "1.0 2.0");
  CHECK(count_of("<w:startOverride w:val=\"1\"/>", docx.parts.at("word/numbering.xml")) == 10);
}

TEST_CASE("a label that Word counts is as bold as it was") {
  StyleSheet style = test_style();
  style.texts.at(static_cast<std::size_t>(Element::article_title)).bold = true;
  const OpenedDocx docx =
      docx_of(document_of({item(Marker::article, "Ban hành.")}, std::move(style)), native);
  CHECK(docx.document().find("<w:rPr><w:b/><w:bCs/></w:rPr></w:pPr>") != std::string::npos);
}
