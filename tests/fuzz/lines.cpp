// The line breaker: any text, in spans of any looks, in a column of any width. No character is
// lost, no line is wider than the column, and what a text needs is known before it is set. A
// paragraph has one size, and smaller raised marks: spaces shrink all alike, which a space of a
// much smaller size would not survive.
#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "fuzz/support/byte_reader.h"
#include "fuzz/support/clean_text.h"
#include "fuzz/support/target.h"
#include "layout/lines/set_lines.h"
#include "layout/lines/text_width.h"
#include "support/fake_font.h"

namespace vanban::fuzz {

namespace {

constexpr double slack = 0.01;  // points

const FontSet& fonts() {
  static const FontSet made = fake_fonts();
  return made;
}

const BreakingWords& words() {
  static const BreakingWords made{{"đồng", "m²"}, {"số", "Điều", "khoản", "năm", "ngày", "tháng"}};
  return made;
}

struct Text {
  explicit Text(Pt of) : size(of) {}

  void add(std::string words, ByteReader& looks) {
    Span span;
    span.text = kept.emplace_back(std::move(words));
    span.emphasis = {looks.flag(), looks.flag()};
    const bool is_mark = looks.flag();
    span.size = is_mark ? size * 0.65 : size;
    span.rise = is_mark ? size * 0.3 : Pt{};
    whole += span.text;
    spans.push_back(span);
  }

  Pt size;
  std::deque<std::string> kept;
  std::vector<Span> spans;
  std::string whole;
};

double right_end(const Line& line) {
  double right = 0;
  for (std::size_t i = 0; i < line.runs.size(); ++i) {
    const TextRun& run = line.runs[i];
    std::string_view shown = run.text;
    // The spaces that end a line hang out of it.
    if (i + 1 == line.runs.size()) shown = shown.substr(0, shown.find_last_not_of(' ') + 1);
    const Face& face = fonts().face(run.face);
    const double width =
        text_width(shown, {face.bold, face.italic}, run.size, fonts()).value +
        run.space_stretch.value * static_cast<double>(std::ranges::count(shown, ' '));
    if (!shown.empty()) right = std::max(right, run.x.value + width);
  }
  return right;
}

void require_kept(const std::vector<Line>& lines, const Text& text) {
  std::string set;
  for (const Line& line : lines) {
    for (const TextRun& run : line.runs) set += run.text;
  }
  require(without_spaces(set) == without_spaces(text.whole), "every character is set, in order");
}

void require_inside(const std::vector<Line>& lines, double width) {
  for (const Line& line : lines) {
    require(right_end(line) <= width + slack, "no line is wider than its column");
  }
}

void require_measured(const Text& text, const ParagraphShape& shape, const LineSetting& setting,
                      std::size_t lines) {
  const ContentWidth content = content_width(text.spans, setting);
  require(content.minimum.value <= content.maximum.value + slack, "the minimum is the smaller one");
  require(content.longest_word.value <= content.minimum.value + slack,
          "a word is not cut at the minimum");
  if (shape.first_line_indent.value > 0) return;
  const Pt balanced = balanced_width(text.spans, shape.width, shape.align, setting);
  require(balanced.value <= shape.width.value + slack, "balanced lines are no wider");
  Diagnostics ignored;
  const auto again = set_lines(text.spans, {balanced, {}, shape.align}, setting, ignored);
  require(again.size() <= lines, "balanced lines are no more");
}

}  // namespace

void try_input(std::string_view bytes) {
  ByteReader reader(bytes);
  ParagraphShape shape;
  shape.width = Pt{1 + static_cast<double>(reader.number(999))};
  shape.align = static_cast<Align>(reader.number(4));
  shape.first_line_indent = Pt{static_cast<double>(reader.number(100))};
  const auto breaking = reader.flag() ? LineBreaking::first_fit : LineBreaking::total_fit;
  Text text(Pt{1 + static_cast<double>(reader.number(39))});
  while (!reader.at_end()) {
    std::string words = clean_text(reader.text());
    if (!words.empty()) text.add(std::move(words), reader);
  }
  Diagnostics ignored;
  const LineSetting setting{fonts(), words(), breaking};
  const auto lines = set_lines(text.spans, shape, setting, ignored);
  require(lines.empty() == text.spans.empty(), "a text has one line at least");
  require_kept(lines, text);
  // Greek letters are as wide as they are high; of the width an indent takes half at most.
  if (shape.width / 2 >= text.size) {
    require_inside(lines, shape.width.value);
    require_measured(text, shape, setting, lines.size());
  }
}

}  // namespace vanban::fuzz
