#include <string>
#include <string_view>

#include "model/element_of.h"
#include "write/text/elements.h"

namespace vanban {

namespace {

// Words that stand in one line with a space between them; either may be missing.
std::string joined(std::string first, std::string_view second) {
  if (!first.empty() && !second.empty()) first += ' ';
  return first += second;
}

bool opens_an_article(const Item& item) {
  return item.marker == Marker::article;
}

bool opens_a_new_subject(const Item& item) {
  return item.marker == Marker::section || opens_an_article(item);
}

}  // namespace

void write_paragraph(const Paragraph& paragraph, TextSheet& sheet) {
  const Element element = element_of(paragraph.kind);
  sheet.paragraph(sheet.words(paragraph.text, element), element);
}

// Label and heading look like a title, a label before plain text like the text; but an article's
// label always looks like a title (Phụ lục III, mẫu 1.2).
void write_item(const Item& item, TextSheet& sheet) {
  const Element title = title_element(item.marker);
  const bool headed = !item.title.empty() || !item.run_in.empty() || opens_an_article(item);
  if (opens_a_new_subject(item)) sheet.gap();

  std::string opening = sheet.words(item.label, headed ? title : Element::body);
  if (!item.title.empty()) {
    sheet.paragraph(joined(opening, sheet.words(item.title, title)), title);
    opening.clear();
  }
  opening = joined(opening, sheet.words(item.run_in, title));
  for (const RichText& text : item.text) {
    sheet.paragraph(joined(opening, sheet.words(text, Element::body)), Element::body);
    opening.clear();
  }
  // A label or run-in heading over a table or a list only.
  sheet.paragraph(opening, Element::body);
  if (item.table) write_table(*item.table, sheet);
  for (const Item& inner : item.items) write_item(inner, sheet);
}

}  // namespace vanban
