#include "write/docx/flow.h"

#include <fmt/format.h>
#include <utility>

#include "base/vietnamese.h"
#include "model/word_names.h"
#include "write/docx/section.h"
#include "write/docx/style_names.h"
#include "write/docx/tightness.h"

namespace vanban {

namespace {

DocxParagraph end_line() {
  return {std::string(end_word_style), ""};
}

}  // namespace

DocxFlow::DocxFlow(const Document& document, const FontSet& fonts, DocxNumbering numbering)
    : document_(document), fonts_(fonts), lists_(numbering) {}

void DocxFlow::begin_part(const Part& part) {
  const DocxPage page = page_of(style().page, part.landscape);
  width_ = page.width - page.left - page.right;
  height_ = page.height - page.top - page.bottom;
  blocks_.clear();
  lists_.begin_part();
}

LayoutContext DocxFlow::context() {
  return {style(), fonts_, width_, height_, diagnostics_, structure_};
}

void DocxFlow::mark(const std::string& id) {
  std::string name = bookmark_of(id);
  // Word does not tell small letters from capitals in them.
  if (!name.empty() && marked_.insert(to_lower(name)).second) marks_.push_back(std::move(name));
}

void DocxFlow::add_marks(DocxParagraph& paragraph) {
  std::string ends;
  for (const std::string& mark : std::exchange(marks_, {})) {
    const int id = ++bookmarks_;
    paragraph.content.insert(0,
                             fmt::format(R"(<w:bookmarkStart w:id="{}" w:name="{}"/>)", id, mark));
    ends += fmt::format(R"(<w:bookmarkEnd w:id="{}"/>)", id);
  }
  paragraph.content += ends;
}

void DocxFlow::add(DocxParagraph paragraph) {
  for (DocxParagraph& framed : std::exchange(framed_, {})) blocks_.emplace_back(std::move(framed));
  add_marks(paragraph);
  blocks_.emplace_back(std::move(paragraph));
}

void DocxFlow::add(DocxTable table) {
  // LibreOffice puts an empty line of its own before a table that begins a section.
  if (blocks_.empty()) blocks_.emplace_back(end_line());
  if (!table.rows.empty() && !table.rows.front().cells.empty()) {
    add_marks(table.rows.front().cells.front().paragraphs.front());
  }
  blocks_.emplace_back(std::move(table));
}

void DocxFlow::add_end_line() {
  add(end_line());
}

DocxParagraph* DocxFlow::last_paragraph() {
  return blocks_.empty() ? nullptr : std::get_if<DocxParagraph>(&blocks_.back());
}

DocxLook DocxFlow::fit(const StyledText& words, Element element, DocxParagraph& paragraph) {
  if (words.empty()) return {};
  const ParagraphFit fit = fit_paragraph(words, element, context());
  paragraph.lines = fit.lines;
  if (fit.tightness == 0) return {};
  return {fmt::format("{}{}", tight_word_style, fit.tightness)};
}

}  // namespace vanban
