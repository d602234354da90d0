// Lays out small documents in the fake font and finds things on their pages. At 10 pt a character
// is 5 pt wide and a line 10 pt high; a page holds 100 characters by 60 lines. Places count from
// the upper left corner of the text area.
#pragma once

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "diag/diagnostic.h"
#include "layout/lay_out.h"
#include "number/number.h"
#include "support/documents.h"
#include "support/fake_font.h"

namespace vanban {

inline constexpr double margin = 50, text_width = 500, text_height = 600;

inline StyleSheet plain_style() {
  StyleSheet style;
  style.name = "plain";
  const Pt all{margin};
  style.page = {Pt{600}, Pt{700}, all, all, all, all, all, all, all, all};
  const auto text = [&](Element element) -> TextStyle& {
    return style.texts.at(static_cast<std::size_t>(element));
  };
  for (TextStyle& each : style.texts) each.size = Pt{10};
  for (const Element element : {Element::country,
                                Element::motto,
                                Element::superior,
                                Element::issuer,
                                Element::number,
                                Element::place_date,
                                Element::type_name,
                                Element::subject,
                                Element::reference,
                                Element::authority,
                                Element::enacting,
                                Element::table_header,
                                Element::appendix_name,
                                Element::appendix_title,
                                Element::appendix_reference,
                                Element::signature_authority,
                                Element::signature_name,
                                Element::contact,
                                Element::page_number,
                                Element::urgency,
                                Element::circulation,
                                Element::draft}) {
    text(element).align = Align::center;
  }
  for (const Element element :
       {Element::country, Element::motto, Element::issuer, Element::type_name, Element::subject,
        Element::section_title, Element::article_title, Element::number_title,
        Element::table_header, Element::recipients_label}) {
    text(element).bold = true;
  }
  for (const Element element :
       {Element::body, Element::basis, Element::section_title, Element::article_title,
        Element::number_title, Element::decimal_title, Element::letter_title,
        Element::dash_title}) {
    text(element).first_line_indent = Pt{20};
    text(element).space_before = Pt{5};
  }
  text(Element::authority).space_before = Pt{12};
  style.motto_rule = {1, Pt{1}, Pt{1}};
  style.issuer_rule = style.subject_rule = {0.4, Pt{1}, Pt{1}};
  style.reference_rule = {0.5, Pt{1}, Pt{1}};
  style.contact_rule = {1, Pt{1}, Pt{3}};
  style.footnote_rule = {0.3, Pt{1}, Pt{3}};
  style.number_blank = 8;
  style.column_gap = Pt{20};
  style.signature_space = Pt{40};
  style.number_gap = Pt{6};
  style.title_gap = Pt{15};
  style.body_gap = Pt{8};
  style.cell_padding = Pt{5};
  style.cell_padding_vertical = Pt{2};
  style.table_rule = Pt{0.5};
  style.table_gap = Pt{6};
  style.box_padding = Pt{4};
  style.box_rule = Pt{0.75};
  style.urgency_colour = "#ff0000";
  style.page_number_top = Pt{20};
  style.signing_gap = Pt{12};
  style.stamp_height = Pt{24};
  style.stamp_widths = {{"KHẨN", Pt{60}}};
  return style;
}

inline TextStyle& text_style(StyleSheet& style, Element element) {
  return style.texts.at(static_cast<std::size_t>(element));
}

inline double width_of(std::string_view text, double size = 10) {
  return static_cast<double>(count_code_points(text)) * size / 2;
}

// A text run with where it stands.
struct Found {
  std::size_t page = 0;
  double x = 0, baseline = 0, size = 0;
  FaceId face = 0;
  std::string text;  // without the space that hangs at its end

  double right() const { return x + width_of(text, size); }
  double middle() const { return (x + right()) / 2; }
  // The line that the run stands in, if that is one of single spacing.
  double top() const { return baseline - 0.8 * size; }
  double bottom() const { return baseline + 0.2 * size; }
};

class LaidOut {
 public:
  explicit LaidOut(Document document, const FontSet& fonts = fake_fonts()) {
    pages = lay_out(number(std::move(document), diagnostics), fonts, diagnostics).pages;
    for (std::size_t page = 0; page < pages.size(); ++page) {
      for (const PageItem& item : pages[page].items) {
        if (const auto* run = std::get_if<TextRun>(&item)) add(page, *run);
      }
    }
  }
  explicit LaidOut(std::vector<Block> blocks, StyleSheet style = plain_style())
      : LaidOut(document_of(std::move(blocks), std::move(style))) {}

  // The first run that begins with the words.
  const Found& at(std::string_view words) const {
    for (const Found& run : runs) {
      if (run.text.starts_with(words)) return run;
    }
    FAIL("not on the pages: ", std::string(words));
    return runs.front();
  }
  std::size_t count(std::string_view words) const {
    std::size_t found = 0;
    for (const Found& run : runs) found += run.text.find(words) != std::string::npos ? 1 : 0;
    return found;
  }
  // Rules and boxes of a page.
  std::vector<Rule> rules(std::size_t page = 0) const { return items_of<Rule>(page, shift_rule); }
  std::vector<Box> boxes(std::size_t page = 0) const { return items_of<Box>(page, shift_box); }

  // The texts of a page's runs.
  std::vector<std::string> texts(std::size_t page) const {
    std::vector<std::string> texts;
    for (const Found& run : runs) {
      if (run.page == page) texts.push_back(run.text);
    }
    return texts;
  }
  // What stands outside the text area; page numbers may.
  std::vector<std::string> outside() const {
    std::vector<std::string> outside;
    const double slack = 0.02;
    for (const Found& run : runs) {
      const Page& page = pages[run.page];
      const double width = page.width.value - 2 * margin, height = page.height.value - 2 * margin;
      const bool number = run.text == std::to_string(run.page + 1);
      const bool inside = run.x >= -slack && run.right() <= width + slack && run.top() >= -slack &&
                          run.bottom() <= height + slack;
      if (!inside && !number) outside.push_back(run.text);
    }
    return outside;
  }

  std::vector<Page> pages;
  std::vector<Found> runs;
  Diagnostics diagnostics;

 private:
  // Runs of one look that touch are one, whatever parts of the document they belong to.
  void add(std::size_t page, const TextRun& run) {
    const Found found{
        page,    run.x.value - margin, run.baseline.value - margin, run.size.value, run.face,
        run.text};
    if (!runs.empty() && goes_on(runs.back(), run_end_, found)) {
      runs.back().text = untrimmed_ + run.text;
    } else {
      runs.push_back(found);
    }
    untrimmed_ = runs.back().text;
    run_end_ = runs.back().x + width_of(untrimmed_, found.size) +
               run.space_stretch.value * static_cast<double>(std::ranges::count(untrimmed_, ' '));
    runs.back().text.resize(runs.back().text.find_last_not_of(' ') + 1);
  }
  static bool goes_on(const Found& last, double end, const Found& next) {
    return last.page == next.page && last.face == next.face && last.size == next.size &&
           last.baseline == next.baseline && std::abs(end - next.x) < 0.01;
  }

  static void shift_rule(Rule& rule) {
    rule.x1 -= Pt{margin}, rule.x2 -= Pt{margin};
    rule.y1 -= Pt{margin}, rule.y2 -= Pt{margin};
  }
  static void shift_box(Box& box) { box.x -= Pt{margin}, box.y -= Pt{margin}; }

  template <class Kind>
  std::vector<Kind> items_of(std::size_t page, void (*move)(Kind&)) const {
    std::vector<Kind> found;
    for (const PageItem& item : pages.at(page).items) {
      if (const auto* kind = std::get_if<Kind>(&item)) {
        found.push_back(*kind);
        move(found.back());
      }
    }
    return found;
  }

  std::string untrimmed_;  // the last run's text
  double run_end_ = 0;     // where it ends
};

// So many paragraphs of one line each: "dòng 1", "dòng 2" …
inline std::vector<Block> lines_of_text(std::size_t count) {
  std::vector<Block> blocks;
  for (std::size_t i = 1; i <= count; ++i) {
    blocks.push_back(Paragraph{Paragraph::Kind::body, rich("dòng " + std::to_string(i))});
  }
  return blocks;
}

// A text of so many words, "từ từ từ …".
inline std::string words(std::size_t count, const std::string& word = "từ") {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + word;
  return text;
}

}  // namespace vanban
