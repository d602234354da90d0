#include <string>

#include "layout/blocks.h"
#include "layout/paragraph.h"
#include "model/element_of.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

constexpr int deepest_heading = 6;   // as many as PDF knows
constexpr int deepest_bookmark = 3;  // type and subject, sections, what they are divided into

bool holds_more(const Item& item) {
  return !item.text.empty() || item.table || !item.items.empty();
}

bool heads(const Item& item) {
  return !item.title.empty() || !item.run_in.empty() || item.marker == Marker::article;
}

// A title of spaces alone, as placeholders may leave it, is no heading.
bool shows_title(const Item& item, const StyleSheet& style) {
  return !item.label.empty() ||
         plain_text(item.title, style).find_first_not_of(" \n") != std::string::npos;
}

ListNumbering numbering_of(Marker marker) {
  switch (marker) {
    case Marker::section:
      return ListNumbering::upper_roman;
    case Marker::article:
    case Marker::number:
    case Marker::decimal:
      return ListNumbering::decimal;
    case Marker::letter:
      return ListNumbering::lower_alpha;
    case Marker::dash:
    case Marker::plus:
      return ListNumbering::disc;
    case Marker::none:
      return ListNumbering::none;
  }
  return ListNumbering::none;
}

// "3. Công an tỉnh", "Điều 2": without the mark that leads on to the text.
std::string bookmark_of(const Item& item, const StyleSheet& style) {
  std::string words = heading_words(item.title.empty() ? item.run_in : item.title, style);
  if (!item.label.empty()) words = item.label + (words.empty() ? "" : " ") + words;
  while (words.ends_with(':') || words.ends_with('.') || words.ends_with(' ')) words.pop_back();
  return words;
}

class ItemLayout {
 public:
  ItemLayout(const Item& item, const LayoutContext& context, Galley& galley)
      : item_(item), context_(context), galley_(galley) {}

  void lay_out_headed();
  void lay_out_listed();
  void lay_out_plain();

 private:
  NodeId add_heading();
  void add_label(StyledText& text, Element element) const;
  void lay_out_title();
  void lay_out_run_in();
  void lay_out_rest(std::size_t next_text);
  void lay_out_text(StyledText& text, std::size_t index);

  const Item& item_;
  LayoutContext context_;
  Galley& galley_;
};

NodeId ItemLayout::add_heading() {
  context_.headings += 1;
  const bool known = context_.headings <= deepest_heading;
  const NodeId heading = context_.add(known ? NodeKind::heading : NodeKind::paragraph);
  Node& node = context_.structure[heading];
  node.level = context_.headings;
  node.id = item_.id;
  if (context_.headings <= deepest_bookmark) node.words = bookmark_of(item_, context_.style);
  return heading;
}

void ItemLayout::add_label(StyledText& text, Element element) const {
  if (!item_.label.empty()) text.add(item_.label + " ", element, item_.where);
}

// Lays out what stands in `text` already, followed by a text of the item if there is one. Words
// that introduce a list or a table stay with its beginning.
void ItemLayout::lay_out_text(StyledText& text, std::size_t index) {
  if (index < item_.text.size()) text.add(item_.text[index], Element::body);
  if (text.empty()) return;
  const bool introduces = item_.table || !item_.items.empty();
  const bool last = index + 1 >= item_.text.size();
  lay_out_paragraph(text, {Element::body, introduces && last}, context_, galley_);
}

void ItemLayout::lay_out_title() {
  const Element element = title_element(item_.marker);
  StyledText text(context_, add_heading());
  add_label(text, element);
  text.add(item_.title, element);
  lay_out_paragraph(text, {element, holds_more(item_)}, context_, galley_);
}

// The heading in the line, then the first text. An article's label is bold like a heading
// (sample 1.2).
void ItemLayout::lay_out_run_in() {
  StyledText text(context_, add_heading());
  add_label(text, title_element(item_.marker));
  text.add(item_.run_in, title_element(item_.marker));
  if (!item_.run_in.empty() && !item_.text.empty()) text.add(" ", Element::body, item_.where);
  text.set_node(context_.add(NodeKind::paragraph));
  lay_out_text(text, 0);
}

void ItemLayout::lay_out_rest(std::size_t next_text) {
  for (; next_text < item_.text.size(); ++next_text) {
    StyledText text(context_, context_.add(NodeKind::paragraph));
    lay_out_text(text, next_text);
  }
  if (item_.table) lay_out_table(*item_.table, context_, galley_);
  ItemSequence inner(context_);
  for (const Item& item : item_.items) inner.add(item, galley_);
}

void ItemLayout::lay_out_headed() {
  if (item_.title.empty()) {
    lay_out_run_in();
    return lay_out_rest(1);
  }
  if (shows_title(item_, context_.style)) lay_out_title();
  lay_out_rest(0);
}

void ItemLayout::lay_out_listed() {
  const NodeId item = context_.add(NodeKind::list_item);
  context_.structure[item].id = item_.id;
  context_.node = item;
  StyledText text(context_, context_.add(NodeKind::label));
  add_label(text, Element::body);
  context_.node = context_.add(NodeKind::list_body);
  text.set_node(context_.node);
  lay_out_text(text, 0);
  lay_out_rest(1);
}

void ItemLayout::lay_out_plain() {
  lay_out_rest(0);
}

}  // namespace

void ItemSequence::add(const Item& item, Galley& galley) {
  const bool listed = !heads(item) && !item.label.empty();
  if (!listed) list_.reset();
  if (listed && !list_) list_ = context_.add_list(numbering_of(item.marker));
  ItemLayout layout(item, listed ? context_.inside(*list_) : context_, galley);
  if (listed) return layout.lay_out_listed();
  heads(item) ? layout.lay_out_headed() : layout.lay_out_plain();
}

}  // namespace vanban
