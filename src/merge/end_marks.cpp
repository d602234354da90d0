#include "merge/end_marks.h"

#include <string>
#include <variant>

#include "base/overloaded.h"

namespace vanban {

namespace {

constexpr std::string_view closing_marks = ".;:,";

// The last words of a text; null if it ends with something else (a gap, a citation).
Text* last_words(RichText& text) {
  return text.inlines.empty() ? nullptr : std::get_if<Text>(&text.inlines.back());
}

bool ends_with_any(const RichText& text, std::string_view marks) {
  if (text.inlines.empty()) return false;
  const auto* words = std::get_if<Text>(&text.inlines.back());
  return words != nullptr && !words->text.empty() &&
         marks.find(words->text.back()) != std::string_view::npos;
}

void append(RichText& text, std::string_view mark) {
  Text* words = last_words(text);
  // The mark of a sentence is not part of its last emphasised words.
  if (words != nullptr && words->emphasis == Emphasis{}) {
    words->text += mark;
  } else {
    text.inlines.push_back(Text{std::string(mark), {}});
  }
}

void strip_closing_marks(RichText& text, std::string_view end_mark) {
  Text* words = last_words(text);
  if (words == nullptr) return;
  if (words->text.ends_with(end_mark)) {
    words->text.resize(words->text.size() - end_mark.size());
  }
  while (words->text.ends_with(' ') || words->text.ends_with(';') ||
         (words->text.ends_with('.') && !words->text.ends_with(".."))) {
    words->text.pop_back();
  }
  if (words->text.empty()) text.inlines.pop_back();
}

// The last text of an item; null if it ends with a table or is empty.
RichText* last_text(Item& item) {
  if (!item.items.empty()) return last_text(item.items.back());
  if (item.table) return nullptr;
  if (!item.text.empty()) return &item.text.back();
  if (!item.run_in.empty()) return &item.run_in;
  return item.title.empty() ? nullptr : &item.title;
}

struct Ending {
  bool is_text_block = false;  // letterheads, titles and signing do not end the text
  RichText* text = nullptr;
};

Ending ending_of(Block& block) {
  return std::visit(overloaded{
                        [](Letterhead&) { return Ending{}; },
                        [](Title&) { return Ending{}; },
                        [](Signing&) { return Ending{}; },
                        [](CentredLine&) { return Ending{}; },
                        [](Paragraph& paragraph) {
                          return Ending{true, &paragraph.text};
                        },
                        [](Item& item) {
                          return Ending{true, last_text(item)};
                        },
                        [](Table&) {
                          return Ending{true, nullptr};
                        },
                    },
                    block);
}

}  // namespace

void end_with(RichText& text, std::string_view mark) {
  if (text.empty() || ends_with_any(text, closing_marks)) return;
  append(text, mark);
}

void close_part(Part& part, std::string_view end_mark) {
  for (auto block = part.blocks.rbegin(); block != part.blocks.rend(); ++block) {
    const Ending ending = ending_of(*block);
    if (!ending.is_text_block) continue;
    if (ending.text != nullptr) {
      strip_closing_marks(*ending.text, end_mark);
      append(*ending.text, end_mark);
    } else {
      Paragraph mark{Paragraph::Kind::body, {}};
      mark.text.inlines.push_back(Text{std::string(end_mark), {}});
      part.blocks.insert(block.base(), std::move(mark));
    }
    return;
  }
}

}  // namespace vanban
