#include "import/recognise/line_markup.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "import/recognise/line_parts.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

void add_piece(std::string_view words, Emphasis emphasis, Markup& markup) {
  if (words.empty()) return;
  std::string printed(words);
  // Tabs and the like, which no plan holds.
  std::ranges::replace_if(
      printed, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
  auto* last = markup.pieces.empty() ? nullptr : std::get_if<Text>(&markup.pieces.back());
  if (last != nullptr && last->emphasis == emphasis) {
    last->text += printed;
  } else {
    markup.pieces.emplace_back(Text{std::move(printed), emphasis});
  }
}

void add_words(std::string_view words, Emphasis emphasis, Markup& markup) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    add_piece(words.substr(0, end), emphasis, markup);
    if (end == words.size()) return;
    markup.pieces.emplace_back(LineBreak{});
    words.remove_prefix(end + 1);
  }
}

Emphasis without(Emphasis emphasis, Emphasis usual) {
  return {emphasis.bold && !usual.bold, emphasis.italic && !usual.italic};
}

class LineReader {
 public:
  LineReader(const ManuscriptLine& line, Emphasis usual) : line_(line), usual_(usual) {}

  Markup run() {
    markup_.where = line_.where;
    for (const StyledRange& style : line_.styles) {
      if (style.range.begin < at_) continue;
      words_to(style.range.begin, {});
      words_to(style.range.end, without(style.emphasis, usual_));
    }
    words_to(line_.text.size(), {});
    while (note_ < line_.notes.size()) add_note();
    return std::move(markup_);
  }

 private:
  void words_to(std::size_t end, Emphasis emphasis) {
    end = std::min(end, line_.text.size());
    while (note_ < line_.notes.size() && line_.notes[note_].at < end) {
      add_to(std::max(line_.notes[note_].at, at_), emphasis);
      add_note();
    }
    add_to(end, emphasis);
  }

  void add_to(std::size_t end, Emphasis emphasis) {
    add_words(std::string_view(line_.text).substr(at_, end - at_), emphasis, markup_);
    at_ = end;
  }

  void add_note() { markup_.pieces.emplace_back(FootnoteId{line_.notes[note_++].id, line_.where}); }

  const ManuscriptLine& line_;
  Emphasis usual_;
  Markup markup_;
  std::size_t at_ = 0, note_ = 0;
};

}  // namespace

Markup markup_of_line(const ManuscriptLine& line, Emphasis usual) {
  return LineReader(line, usual).run();
}

Markup markup_of_heading(const ManuscriptLine& line) {
  return markup_of_line(line, {is_all_bold(line), is_all_italic(line)});
}

std::string spelling_of_line(const ManuscriptLine& line) {
  return markup_text(markup_of_line(line));
}

std::string spelling_of_heading(const ManuscriptLine& line) {
  return markup_text(markup_of_heading(line));
}

}  // namespace vanban
