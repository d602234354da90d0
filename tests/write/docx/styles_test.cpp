#include "write/docx/styles.h"

#include <doctest/doctest.h>
#include <set>

#include "model/word_names.h"
#include "write/docx/docx_of.h"
#include "write/docx/style_names.h"

using namespace vanban;
using namespace vanban::test;

namespace {

TextStyle& text_of(StyleSheet& style, Element element) {
  return style.texts.at(static_cast<std::size_t>(element));
}

}  // namespace

TEST_CASE("every element and kind of item has a style with a name of its own, without commas") {
  const std::string xml = docx_styles(test_style());
  std::set<std::string_view> names;
  const auto check = [&](const std::string& id, std::string_view name) {
    CAPTURE(id);
    CHECK(count_of("w:styleId=\"" + id + "\"><w:name w:val=\"" + std::string(name) + "\"/>", xml) ==
          1);
    CHECK(names.insert(name).second);
    CHECK(name.find(',') == std::string_view::npos);
  };
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    check(word_style(element), shown_name(element));
  }
  for (const Marker marker : {Marker::article, Marker::section, Marker::number, Marker::decimal,
                              Marker::letter, Marker::dash, Marker::plus, Marker::none}) {
    check(word_style_of_item(marker), shown_name(marker));
  }
}

TEST_CASE("what differs from the text of the document is written, the rest follows it") {
  StyleSheet style = test_style();
  text_of(style, Element::body).line_spacing = 1.2;
  text_of(style, Element::basis) = text_of(style, Element::body);
  text_of(style, Element::basis).italic = true;
  text_of(style, Element::section_title) = text_of(style, Element::body);
  text_of(style, Element::section_title).bold = true;
  text_of(style, Element::section_title).first_line_indent = Pt{};
  const OpenedDocx docx = docx_of(document_of({}, std::move(style)));
  CHECK(style_of(docx, "vb-body")
            .find("<w:spacing w:line=\"288\" w:lineRule=\"auto\"/>"
                  "<w:ind w:firstLine=\"567\"/>") != std::string::npos);
  CHECK(style_of(docx, "vb-basis") ==
        "<w:name w:val=\"VB Căn cứ\"/><w:basedOn w:val=\"vb-body\"/><w:qFormat/>"
        "<w:rPr><w:i/><w:iCs/></w:rPr>");
  CHECK(style_of(docx, "vb-section-title")
            .find("<w:keepNext/><w:keepLines/>"
                  "<w:ind w:firstLine=\"0\"/>"
                  "<w:outlineLvl w:val=\"1\"/>") != std::string::npos);
  CHECK(style_of(docx, "vb-dash-text").ends_with("<w:basedOn w:val=\"vb-body\"/><w:qFormat/>"));
}

TEST_CASE("the font of the decree, its size, and the language") {
  const std::string xml = docx_styles(test_style());
  CHECK(xml.find("w:ascii=\"Times New Roman\"") != std::string::npos);
  CHECK(xml.find("<w:sz w:val=\"28\"/>") != std::string::npos);
  CHECK(xml.find("<w:lang w:val=\"vi-VN\"") != std::string::npos);
}

TEST_CASE("gaps of the page are in the styles") {
  StyleSheet style = test_style();
  style.title_gap = Pt{16};
  style.subject_rule = {0.4, Pt{0.75}, Pt{4}};
  style.body_gap = Pt{8};
  const OpenedDocx docx = docx_of(document_of({}, std::move(style)));
  CHECK(style_of(docx, "vb-type-name").find("w:before=\"320\"") != std::string::npos);
  CHECK(style_of(docx, "vb-signature-name").find("w:before=\"1280\"") != std::string::npos);
  CHECK(style_of(docx, "vb-subject-rule")
            .find("<w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"auto\"/></w:pBdr>"
                  "<w:spacing w:before=\"80\" w:line=\"160\" w:lineRule=\"exact\"/>") !=
        std::string::npos);
}
