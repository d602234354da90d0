// What stands on the pages of a PDF as another program (MuPDF) sees it: letters with their font and
// place, strokes and boxes. In points from the top left corner of the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

struct Letter {
  std::string text;  // one character, as copied
  double x = 0, baseline = 0, width = 0, size = 0;
  std::string font;   // without the tag of the subset; MuPDF cuts long names
  std::string color;  // as MuPDF writes it: "0", "1 0 0"

  double right() const { return x + width; }
  bool is_space() const;  // no-break spaces too
  bool bold() const { return font.find("Bold") != std::string::npos; }
  bool italic() const { return font.find("Ital") != std::string::npos; }
};

// A line from one point to another; a box has four.
struct Stroke {
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0, thickness = 0;  // x1 <= x2, y1 <= y2

  bool horizontal() const { return y1 == y2; }
  double length() const { return x2 - x1 + y2 - y1; }
  double middle() const { return (x1 + x2) / 2; }
};

// Letters that follow each other on one baseline without a gap as wide as that between two columns.
struct PrintedLine {
  std::vector<Letter> letters;  // without spaces at either end
  std::string text;

  const Letter& first() const { return letters.front(); }
  double x() const { return letters.front().x; }
  double right() const { return letters.back().right(); }
  double middle() const { return (x() + right()) / 2; }
  double width() const { return right() - x(); }
  double baseline() const { return first().baseline; }
  double size() const { return first().size; }
  // The line of single spacing around the letters, by the metrics of Times.
  double top() const { return baseline() - 0.8911 * size(); }
  double bottom() const { return baseline() + 0.2163 * size(); }
  // Whether all its letters look so.
  bool is(double size, bool bold, bool italic) const;
};

struct PrintedPage {
  double width = 0, height = 0;
  std::vector<Letter> letters;  // in the order drawn
  std::vector<Stroke> strokes;
  std::vector<PrintedLine> lines;
};

std::vector<PrintedPage> printed_pages(std::string_view pdf);

}  // namespace vanban::test
