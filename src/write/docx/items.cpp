#include <string>

#include "layout/stack.h"
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
      add_text({word_style_of_item(Marker::none), ""}, next_text);
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
    add_label(paragraph, {});
    paragraph.content += flow_.runs(item_.title, element);
    if (!holds_more(item_)) paragraph.keep_with_next = false;
    flow_.add(std::move(paragraph));
  }

  // Label and heading in the line, then the first text. An article's label is bold like a heading
  // (sample 1.2).
  void add_first_text() {
    DocxParagraph paragraph{word_style_of_item(item_.marker), ""};
    const Element element = title_element(item_.marker);
    const bool bold = heads(item_) && flow_.style()[element].bold;
    add_label(paragraph, bold ? DocxLook{label_word_style} : DocxLook{});
    paragraph.bold_label = bold && paragraph.list;
    if (!item_.run_in.empty()) {
      DocxLook look{run_in_word_style};
      if (!flow_.style()[element].bold) look.bold = false;
      paragraph.content += flow_.runs(item_.run_in, element, look);
      if (!item_.text.empty()) append_run(" ", "", paragraph.content);
    }
    add_text(std::move(paragraph), 0);
  }

  void add_label(DocxParagraph& paragraph, const DocxLook& look) {
    paragraph.list = flow_.lists().place(item_.marker, item_.label);
    if (paragraph.list || item_.label.empty()) return;
    append_run(item_.label + " ", run_properties(look), paragraph.content);
  }

  // Words that introduce a list or a table stay with its beginning.
  void add_text(DocxParagraph paragraph, std::size_t index) {
    Pt length;
    if (index < item_.text.size()) {
      paragraph.content += flow_.runs(item_.text[index], Element::body);
      length = natural_width(item_.text[index], Element::body, flow_.context());
    }
    if (paragraph.content.empty() && !paragraph.list) return;
    const TextStyle& style = flow_.style()[Element::body];
    paragraph.lines = 1 + static_cast<int>((length + style.first_line_indent) / flow_.width());
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
  DocxParagraph words{word_style(element), flow.runs(paragraph.text, element)};
  const Pt length = natural_width(paragraph.text, element, flow.context());
  words.lines =
      1 + static_cast<int>((length + flow.style()[element].first_line_indent) / flow.width());
  flow.add(std::move(words));
}

}  // namespace vanban
