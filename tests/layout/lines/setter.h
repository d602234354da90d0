// Sets text in the fake font at 2 pt, where a character is 1 pt wide, and draws the lines.
#pragma once

#include <cmath>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "layout/lines/set_lines.h"
#include "support/fake_font.h"

namespace vanban {

struct Setter {
  FontSet fonts = fake_fonts();
  BreakingWords words{{"đồng"}, {"số", "năm", "ngày", "tháng"}};
  LineBreaking breaking = LineBreaking::total_fit;
  Diagnostics diagnostics;

  static Span span(std::string_view text, Emphasis emphasis = {}) {
    return {text, emphasis, Pt{2}, {}, {}, std::nullopt, {}};
  }

  std::vector<Line> set(const std::vector<Span>& spans, const ParagraphShape& shape) {
    return set_lines(spans, shape, {fonts, words, breaking}, diagnostics);
  }
  std::vector<Line> set(std::string_view text, const ParagraphShape& shape) {
    return set(std::vector{span(text)}, shape);
  }
  std::vector<std::string> draw(std::string_view text, double width, Align align = Align::justify) {
    return drawn(set(text, {Pt{width}, {}, align}));
  }

  static std::string text_of(const Line& line) {
    std::string text;
    for (const TextRun& run : line.runs) text += run.text;
    return text;
  }
  // The text of each line as it stands in the runs, indented to where it begins.
  static std::vector<std::string> drawn(const std::vector<Line>& lines) {
    std::vector<std::string> drawn;
    for (const Line& line : lines) {
      const double x = line.runs.empty() ? 0 : line.runs.front().x.value;
      drawn.push_back(std::string(static_cast<std::size_t>(std::lround(x)), ' ') + text_of(line));
    }
    return drawn;
  }
};

using Drawing = std::vector<std::string>;

}  // namespace vanban

template <>
struct doctest::StringMaker<vanban::Drawing> {
  static String convert(const vanban::Drawing& drawing) {
    std::string text;
    for (const std::string& line : drawing) text += "\n|" + line + "|";
    return text.c_str();
  }
};
