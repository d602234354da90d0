#include "merge/end_marks.h"

#include <string>
#include <variant>

#include "base/overloaded.h"
#include "base/utf8.h"

namespace vanban {

namespace {

constexpr std::string_view closing_marks = ".;:,";

// A text from its end. Behind the last words only calls of footnotes may stand.
class Ending {
 public:
  explicit Ending(RichText& text) : inlines_(text.inlines), end_(inlines_.size()) {
    while (end_ > 0 && std::holds_alternative<FootnoteCall>(inlines_[end_ - 1])) --end_;
    trim();
  }

  bool has_words() const { return end_ > 0; }

  bool ends_with(std::string_view words) const {
    const Text* last = last_text();
    return last != nullptr && last->text.ends_with(words);
  }

  bool ends_with_any(std::string_view marks) const {
    const Text* last = last_text();
    return last != nullptr && marks.find(last->text.back()) != std::string_view::npos;
  }

  // Bytes of the last text, and the space that is left before them.
  void remove_suffix(std::size_t length) {
    std::string& words = std::get<Text>(inlines_[end_ - 1]).text;
    words.resize(words.size() - length);
    trim();
  }

  void add(std::string_view mark, bool before_notes) {
    if (mark.empty()) return;
    const std::size_t at = before_notes ? end_ : inlines_.size();
    Text* last = at == end_ ? last_text() : nullptr;
    // The mark of a sentence is not part of its last emphasised words.
    if (last != nullptr && last->emphasis == Emphasis{}) {
      last->text += mark;
    } else {
      const auto place = inlines_.begin() + static_cast<std::ptrdiff_t>(at);
      inlines_.insert(place, Text{std::string(mark), {}});
    }
  }

 private:
  Text* last_text() { return end_ > 0 ? std::get_if<Text>(&inlines_[end_ - 1]) : nullptr; }
  const Text* last_text() const {
    return end_ > 0 ? std::get_if<Text>(&inlines_[end_ - 1]) : nullptr;
  }

  // White space, line breaks and empty texts end no sentence.
  void trim() {
    while (end_ > 0) {
      if (Text* last = last_text()) {
        trim_end(last->text);
        if (!last->text.empty()) return;
      } else if (!std::holds_alternative<LineBreak>(inlines_[end_ - 1])) {
        return;
      }
      --end_;
      inlines_.erase(inlines_.begin() + static_cast<std::ptrdiff_t>(end_));
    }
  }

  static void trim_end(std::string& text) {
    while (text.ends_with(' ')) text.pop_back();
    while (text.ends_with(no_break_space_utf8)) {
      text.resize(text.size() - no_break_space_utf8.size());
      while (text.ends_with(' ')) text.pop_back();
    }
  }

  std::vector<Inline>& inlines_;
  std::size_t end_;  // one behind the last inline that is no call of a footnote
};

bool ends_with_dots(const Ending& ending) {
  return ending.ends_with("..") || ending.ends_with("…");
}

// True if there was a mark.
bool strip_marks(Ending& ending, std::string_view marks) {
  bool found = false;
  while (ending.ends_with_any(marks) && !ends_with_dots(ending)) {
    ending.remove_suffix(1);
    found = true;
  }
  return found;
}

void close(RichText& text, std::string_view end_mark) {
  Ending ending(text);
  bool had_mark = false;
  while (true) {
    if (ending.ends_with(end_mark)) {
      ending.remove_suffix(end_mark.size());
    } else if (!strip_marks(ending, ".;")) {
      break;
    }
    had_mark = true;
  }
  // The last of three dots is a full stop already.
  if (ends_with_dots(ending) && end_mark.starts_with('.')) end_mark.remove_prefix(1);
  ending.add(end_mark, had_mark);
}

// The last text of an item; null if it ends with a table or is empty.
RichText* last_text(Item& item) {
  if (!item.items.empty()) return last_text(item.items.back());
  if (item.table) return nullptr;
  if (!item.text.empty()) return &item.text.back();
  if (!item.run_in.empty()) return &item.run_in;
  return item.title.empty() ? nullptr : &item.title;
}

struct LastText {
  bool is_text_block = false;  // letterheads, titles and signing do not end the text
  RichText* text = nullptr;    // of a text block; null: it ends with a table
};

LastText last_text_of(Block& block) {
  return std::visit(overloaded{
                        [](Letterhead&) { return LastText{}; },
                        [](Title&) { return LastText{}; },
                        [](Signing&) { return LastText{}; },
                        [](CentredLine&) { return LastText{}; },
                        [](Paragraph& paragraph) {
                          return LastText{true, &paragraph.text};
                        },
                        [](Item& item) {
                          return LastText{true, last_text(item)};
                        },
                        [](Table&) {
                          return LastText{true, nullptr};
                        },
                    },
                    block);
}

}  // namespace

void end_with(RichText& text, std::string_view mark) {
  Ending ending(text);
  if (ending.has_words() && !ending.ends_with_any(closing_marks)) ending.add(mark, false);
}

void set_end(RichText& text, std::string_view mark) {
  Ending ending(text);
  if (!ending.has_words()) return;
  const bool had_mark = strip_marks(ending, closing_marks);
  ending.add(mark, had_mark);
}

void close_part(Part& part, std::string_view end_mark) {
  for (auto block = part.blocks.rbegin(); block != part.blocks.rend(); ++block) {
    const LastText last = last_text_of(*block);
    if (!last.is_text_block) continue;
    if (last.text != nullptr) return close(*last.text, end_mark);
    Paragraph mark{Paragraph::Kind::body, {}};
    mark.text.inlines.emplace_back(Text{std::string(end_mark), {}});
    part.blocks.insert(block.base(), std::move(mark));
    return;
  }
}

}  // namespace vanban
