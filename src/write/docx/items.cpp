#include <string>
#include <utility>

#include "model/element_of.h"
#include "model/plain_text.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"

namespace vanban {

namespace {

constexpr int longest_kept_whole = 4;  // as in layout: a longer text that leads on may be cut

bool heads(const Item& item) {
  return !item.title.empty() || !item.run_in.empty() || item.marker == Marker::article;
}

bool holds_more(const Item& item) {
  return !item.text.empty() || item.table || !item.items.empty();
}

bool shows_title(const Item& item, const StyleSheet& style) {
  return !item.label.empty() ||
         plain_text(item.title, style).find_first_not_of(" \n") != std::string::npos;
}

class ItemWriter {
 public:
  ItemWriter(const Item& item, DocxFlow& flow) : item_(item), flow_(flow) {}

  void write() {
    flow_.mark(item_.id);
    std::size_t next_text = 0;
    if (!item_.title.empty()) {
      if (shows_title(item_, flow_.style())) add_title();
    } else if (heads(item_) || !item_.label.empty()) {
      add_first_text();
      next_text = 1;
    }
    for (; next_text < item_.text.size(); ++next_text) {
      DocxParagraph paragraph{word_style_of_item(Marker::none), ""};
      StyledText words(flow_.style());
      const DocxLook look = fit_text(paragraph, words, next_text);
      add_text(std::move(paragraph), next_text, look);
    }
    if (item_.table) docx_table(*item_.table, flow_);
    flow_.lists().enter();
    for (const Item& inner : item_.items) docx_item(inner, flow_);
    flow_.lists().leave();
  }

 private:
  void add_title() {
    const Element element = title_element(item_.marker);
    DocxParagraph paragraph{word_style(element), ""};
    StyledText words(flow_.style());
    measure_label(element, words);
    words.add(item_.title, element);
    const DocxLook look = flow_.fit(words, element, paragraph);
    const std::string label = written_label(paragraph);
    paragraph.content = flow_.runs(item_.title, element, look, label);
    if (!holds_more(item_)) paragraph.keep_with_next = false;
    flow_.add(std::move(paragraph));
  }

  // Label and heading in the line, then the first text. An article's label is bold like a heading
  // (sample 1.2).
  void add_first_text() {
    DocxParagraph paragraph{word_style_of_item(item_.marker), ""};
    const Element element = heads(item_) ? title_element(item_.marker) : Element::body;
    const bool bold = heads(item_) && flow_.style()[element].bold;
    StyledText words(flow_.style());
    measure_label(element, words);
    words.add(item_.run_in, element);
    if (!item_.run_in.empty()) words.add(" ", element, item_.where);
    const DocxLook usual = fit_text(paragraph, words, 0);
    std::string label = written_label(paragraph);
    paragraph.bold_label = bold && paragraph.list;
    if (bold) {
      const DocxLook look{std::string(label_word_style)};
      append_run(std::exchange(label, {}), run_properties(look), paragraph.content);
    }
    if (!item_.run_in.empty()) {
      DocxLook look{std::string(run_in_word_style)};
      if (!bold) look.bold = false;
      append_run(std::exchange(label, {}), run_properties(usual), paragraph.content);
      paragraph.content += flow_.runs(item_.run_in, element, look);
      if (!item_.text.empty()) label = " ";
    }
    add_text(std::move(paragraph), 0, usual, label);
  }

  // Empty where Word counts it.
  std::string written_label(DocxParagraph& paragraph) {
    paragraph.list = flow_.lists().place(item_.marker, item_.label);
    return paragraph.list || item_.label.empty() ? "" : item_.label + " ";
  }

  void measure_label(Element element, StyledText& words) const {
    if (!item_.label.empty()) words.add(item_.label + " ", element, item_.where);
  }

  // Measures the words before the text together with it.
  DocxLook fit_text(DocxParagraph& paragraph, StyledText& words, std::size_t index) {
    if (index < item_.text.size()) words.add(item_.text[index], Element::body);
    return flow_.fit(words, Element::body, paragraph);
  }

  // Words that introduce a list or a table stay with its beginning.
  void add_text(DocxParagraph paragraph, std::size_t index, const DocxLook& look,
                std::string_view before = {}) {
    static const RichText none;
    const RichText& text = index < item_.text.size() ? item_.text[index] : none;
    paragraph.content += flow_.runs(text, Element::body, look, before);
    if (paragraph.content.empty() && !paragraph.list) return;
    const bool introduces = item_.table || !item_.items.empty();
    if (introduces && index + 1 >= item_.text.size()) {
      paragraph.keep_with_next = true;
      paragraph.keep_lines = paragraph.lines <= longest_kept_whole;
    }
    flow_.add(std::move(paragraph));
  }

  const Item& item_;
  DocxFlow& flow_;
};

}  // namespace

void docx_item(const Item& item, DocxFlow& flow) {
  ItemWriter(item, flow).write();
}

void docx_paragraph(const Paragraph& paragraph, DocxFlow& flow) {
  if (paragraph.text.empty()) return;
  const Element element = element_of(paragraph.kind);
  DocxParagraph words{word_style(element), ""};
  StyledText styled(flow.style());
  styled.add(paragraph.text, element);
  const DocxLook look = flow.fit(styled, element, words);
  words.content = flow.runs(paragraph.text, element, look);
  flow.add(std::move(words));
}

}  // namespace vanban
