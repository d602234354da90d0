// What holds for the pages of every document.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <variant>
#include <vector>

#include "layout/laid_out.h"
#include "model/plain_text.h"
#include "support/generated.h"
#include "support/page_letters.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// The letters of a document's blocks as they are to be read.
class Reading {
 public:
  explicit Reading(const StyleSheet& style) : style_(style) {}

  std::string letters(const Part& part) {
    for (const Block& block : part.blocks)
      std::visit([this](const auto& each) { add(each); }, block);
    return std::move(letters_);
  }

 private:
  void add(const RichText& text) { letters_ += without_space(plain_text(text, style_)); }
  void add(const Title& title) {
    add(title.name);
    add(title.subject);
  }
  void add(const Paragraph& paragraph) { add(paragraph.text); }
  void add(const Item& item) {
    letters_ += without_space(item.label);
    add(item.title);
    add(item.run_in);
    for (const RichText& text : item.text) add(text);
    if (item.table) add(*item.table);
    for (const Item& inner : item.items) add(inner);
  }
  void add(const Table& table) {
    for (const auto* rows : {&table.header, &table.rows}) {
      for (const auto& row : *rows) {
        for (const auto& cell : row) add(cell.text);
      }
    }
  }
  void add(const Letterhead&) {}
  void add(const CentredLine&) {}
  void add(const Signing&) {}

  const StyleSheet& style_;
  std::string letters_;
};

std::vector<std::string> letters_of_notes(const Document& document) {
  std::vector<std::string> notes;
  for (const Footnote& note : document.footnotes) {
    notes.push_back(note_mark(note.number) + without_space(plain_text(note.text, *document.style)));
  }
  std::ranges::sort(notes);
  return notes;
}

// In the fake font every character is half as wide as it is high.
double right_of(const TextRun& run) {
  std::string text = run.text;
  while (text.ends_with(' ')) text.pop_back();
  return run.x.value + width_of(text, run.size.value) +
         run.space_stretch.value * static_cast<double>(std::ranges::count(text, ' '));
}

bool is_within(const Page& page, double left, double right, double top, double bottom) {
  constexpr double slack = 0.02;
  return left >= margin - slack && right <= page.width.value - margin + slack &&
         top >= margin - slack && bottom <= page.height.value - margin + slack;
}

// What stands outside of the margins, page numbers left out.
std::vector<std::string> outside_of(const Page& page) {
  std::vector<std::string> outside;
  for (const PageItem& item : page.items) {
    if (const auto* run = std::get_if<TextRun>(&item)) {
      const double size = run->size.value, baseline = run->baseline.value;
      const bool is_in = is_within(page, run->x.value, right_of(*run), baseline - 0.8 * size,
                                   baseline + 0.2 * size);
      const bool is_number =
          run == std::get_if<TextRun>(&page.items.front()) && run->node == no_node;
      if (!is_in && !is_number) outside.push_back(run->text);
    }
    if (const auto* rule = std::get_if<Rule>(&item)) {
      const double half = rule->thickness.value / 2;
      const bool is_in = is_within(page, rule->x1.value + half, rule->x2.value - half,
                                   rule->y1.value + half, rule->y2.value - half);
      if (!is_in) outside.push_back("a rule");
    }
  }
  return outside;
}

// Words of the document, or rows of a table, whose cells may be empty.
bool shows_anything(const Page& page) {
  return std::ranges::any_of(page.items, [](const PageItem& item) {
    const auto* run = std::get_if<TextRun>(&item);
    return run == nullptr || (run->node != no_node && !without_space(run->text).empty());
  });
}

struct Generated {
  explicit Generated(Chance& chance)
      : document(number(generated_document(chance, plain_style()), diagnostics)),
        paged(lay_out(document, fake_fonts(), diagnostics)) {}

  Diagnostics diagnostics;
  NumberedDocument document;
  PagedDocument paged;
};

}  // namespace

TEST_CASE("no word of a document is lost on its pages, and none is there twice") {
  for_each_round(2, [](Chance& chance) {
    const Generated made(chance);
    const Document& document = made.document.content();
    std::vector<std::string> notes;
    for (std::size_t part = 0; part < document.parts.size(); ++part) {
      const PageLetters found = letters_on_pages(made.paged, part);
      CHECK(first_parting(Reading(*document.style).letters(document.parts[part]), found.text) ==
            "");
      notes.insert(notes.end(), found.notes.begin(), found.notes.end());
    }
    std::ranges::sort(notes);
    CHECK(letters_of_notes(document) == notes);
  });
}

TEST_CASE("everything stands within the margins, or what does not fit is reported") {
  for_each_round(2, [](Chance& chance) {
    const Generated made(chance);
    if (made.diagnostics.has_errors()) return;
    for (const Page& page : made.paged.pages) CHECK(outside_of(page) == std::vector<std::string>());
  });
}

TEST_CASE("no page is empty, and each but the first of a part has its number") {
  for_each_round(2, [](Chance& chance) {
    const Generated made(chance);
    const auto& starts = made.paged.part_starts;
    CHECK(starts.size() == made.document.content().parts.size());
    std::size_t number = 0, part = 0;
    for (std::size_t page = 0; page < made.paged.pages.size(); ++page) {
      CAPTURE(page);
      const bool begins_part = part < starts.size() && starts[part] == page;
      if (begins_part) ++part;
      number = begins_part ? 1 : number + 1;
      CHECK(shows_anything(made.paged.pages[page]));
      const auto* first = std::get_if<TextRun>(&made.paged.pages[page].items.front());
      const bool is_number =
          first != nullptr && first->node == no_node && first->text == std::to_string(number);
      CHECK(is_number == (number > 1));
    }
  });
}
