// The pages of the samples under data/ as another program reads them, to be held against the style
// and, where it gives a range, against Nghị định 30/2020, Phụ lục I. In points from the top left
// corner of the page.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/style.h"
#include "support/printed.h"

namespace vanban::test {

inline constexpr double mm = 72 / 25.4;
inline constexpr double slack = 0.05;  // what is lost by writing three decimals
inline constexpr double drift = 0.2;   // of the end of a line: MuPDF rounds the widths of letters

// A line of Times at the size of body and title.
inline constexpr double single_spacing = 14 * 1.1499;

// The text area.
struct Frame {
  double left = 0, right = 0, top = 0, bottom = 0;

  double middle() const { return (left + right) / 2; }
  double width() const { return right - left; }
};

// A sample's pages, and the style it is set in.
struct Sample {
  std::vector<PrintedPage> pages;
  std::shared_ptr<const StyleSheet> style;

  Frame frame(const PrintedPage& page) const;
  // Whether all letters of the line look as the style sets the element.
  bool looks_like(const PrintedLine& line, Element element) const;
  bool is_page_number(const PrintedPage& page, const PrintedLine& line) const;
};

// By the path of its plan. Each is rendered once.
const Sample& sample_of(const std::string& path);

// Official documents: working papers without a letterhead are bound by no form.
void for_each_sample(const std::function<void(const Sample&)>& check);
void for_each_page(const std::function<void(const Sample&, const PrintedPage&)>& check);

// A page with Quốc hiệu or an appendix's name at its top.
bool begins_part(const PrintedPage& page);

bool contains(const PrintedLine& line, const std::string& words);
const PrintedLine* find_line(const PrintedPage& page, const std::string& beginning);

// The horizontal stroke that is nearest below a line, across its middle.
std::optional<Stroke> rule_below(const PrintedPage& page, const PrintedLine& line);
// The rule between a third and half as long as the line, centred below it, clear of its letters.
void check_short_rule(const PrintedPage& page, const PrintedLine& line);

// Between the borders of a table.
bool inside_table(const PrintedPage& page, const PrintedLine& line);

// The lines of the running text: in the body's size, at the margin or one indent in, below the
// title and above the foot.
std::vector<const PrintedLine*> body_lines(const Sample& sample, const PrintedPage& page);
bool begins_paragraph(const Sample& sample, const PrintedPage& page, const PrintedLine& line);

}  // namespace vanban::test
