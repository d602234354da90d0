#include "support/printed.h"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <sstream>

#include "support/pdf_tools.h"

namespace vanban::test {

namespace {

// Between the letters of a line lie at most a justified space; between two cells lies more.
constexpr double widest_gap = 9;

// The value of an attribute of an XML element on one line.
std::string attribute(const std::string& line, const std::string& name) {
  const std::string opening = ' ' + name + "=\"";
  const std::size_t begin = line.find(opening);
  if (begin == std::string::npos) return "";
  const std::size_t from = begin + opening.size();
  return line.substr(from, line.find('"', from) - from);
}

double number(const std::string& line, const std::string& name) {
  return std::stod(attribute(line, name));
}

std::string decoded(const std::string& text) {
  if (text == "&lt;") return "<";
  if (text == "&gt;") return ">";
  if (text == "&amp;") return "&";
  if (text == "&quot;") return "\"";
  if (text == "&apos;") return "'";
  return text;
}

// The list of drawing operations that `mutool trace` writes, one element a line. Its y grow
// upwards.
class TraceReader {
 public:
  std::vector<PrintedPage> read(const std::string& trace) {
    std::istringstream stream(trace);
    for (std::string line; std::getline(stream, line);) {
      const std::size_t indent = line.find_first_not_of(' ');
      if (indent != std::string::npos) read_element(line.substr(indent));
    }
    return std::move(pages_);
  }

 private:
  // Pages of ours clip nothing; what is clipped is how MuPDF shows a field, a sign to click on.
  void read_element(const std::string& line) {
    if (line.starts_with("<clip_path ")) ++clips_;
    if (line.starts_with("<pop_clip")) --clips_;
    if (clips_ > 0) return;
    if (line.starts_with("<page ")) begin_page(line);
    if (line.starts_with("<fill_text ")) letter_.color = attribute(line, "color");
    if (line.starts_with("<span ")) begin_span(line);
    if (line.starts_with("<g ")) add_letter(line);
    if (line.starts_with("<stroke_path ")) thickness_ = number(line, "linewidth");
    if (line.starts_with("<moveto ")) start_ = at_ = point(line);
    if (line.starts_with("<lineto ")) draw_to(point(line));
    if (line.starts_with("<closepath")) draw_to(start_);
  }

  struct Point {
    double x = 0, y = 0;
  };

  PrintedPage& page() {
    REQUIRE(!pages_.empty());
    return pages_.back();
  }

  void begin_page(const std::string& line) {
    std::istringstream box(attribute(line, "mediabox"));
    double left = 0, bottom = 0;
    PrintedPage page;
    box >> left >> bottom >> page.width >> page.height;
    pages_.push_back(page);
  }

  void begin_span(const std::string& line) {
    const std::string font = attribute(line, "font");
    letter_.font = font.substr(font.find('+') + 1);
    letter_.size = std::stod(attribute(line, "trm"));
  }

  void add_letter(const std::string& line) {
    letter_.text = decoded(attribute(line, "unicode"));
    letter_.x = number(line, "x");
    letter_.baseline = page().height - number(line, "y");
    letter_.width = number(line, "adv") * letter_.size;
    page().letters.push_back(letter_);
  }

  Point point(const std::string& line) {
    return {number(line, "x"), page().height - number(line, "y")};
  }

  void draw_to(Point to) {
    page().strokes.push_back({std::min(at_.x, to.x), std::min(at_.y, to.y), std::max(at_.x, to.x),
                              std::max(at_.y, to.y), thickness_});
    at_ = to;
  }

  std::vector<PrintedPage> pages_;
  Letter letter_;  // font, size and colour of the span
  Point start_, at_;
  double thickness_ = 0;
  int clips_ = 0;
};

bool goes_on(const Letter& before, const Letter& next) {
  return std::abs(before.baseline - next.baseline) < 0.01 && next.x > before.right() - 2 &&
         next.x < before.right() + widest_gap;
}

void trim(std::vector<Letter>& letters) {
  while (!letters.empty() && letters.back().is_space()) letters.pop_back();
  const auto first = std::find_if(letters.begin(), letters.end(),
                                  [](const Letter& letter) { return !letter.is_space(); });
  letters.erase(letters.begin(), first);
}

std::vector<PrintedLine> lines_of(const std::vector<Letter>& letters) {
  std::vector<PrintedLine> lines;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (i == 0 || !goes_on(letters[i - 1], letters[i])) lines.emplace_back();
    lines.back().letters.push_back(letters[i]);
  }
  for (PrintedLine& line : lines) {
    trim(line.letters);
    for (const Letter& letter : line.letters) line.text += letter.text;
  }
  std::erase_if(lines, [](const PrintedLine& line) { return line.letters.empty(); });
  return lines;
}

}  // namespace

bool Letter::is_space() const {
  return text == " " || text == "\u00A0";
}

bool PrintedLine::is(double size, bool bold, bool italic) const {
  return std::all_of(letters.begin(), letters.end(), [&](const Letter& letter) {
    return letter.size == size && letter.bold() == bold && letter.italic() == italic;
  });
}

std::vector<PrintedPage> printed_pages(std::string_view pdf) {
  std::vector<PrintedPage> pages = TraceReader().read(run_on(pdf, "mutool trace {} 2>/dev/null"));
  for (PrintedPage& page : pages) page.lines = lines_of(page.letters);
  return pages;
}

}  // namespace vanban::test
