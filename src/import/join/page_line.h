// A line as it stands on its page, with what joining asks about it. Columns are code points.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "import/join/line_label.h"
#include "import/manuscript.h"

namespace vanban {

// head: up to the type of the document; title: type and subject; foot: from Nơi nhận or the
// authority of the signature on. Columns stand beside each other in head and foot.
// aside: at the foot of a page, where a paragraph goes on behind it.
enum class LineZone { head, title, body, foot, fallen_table, aside };

struct PageLine {
  std::size_t block = 0;   // of the manuscript
  std::string_view text;   // without spaces at its ends
  std::string_view bare;   // nor stars
  std::size_t indent = 0;  // columns before it
  std::size_t end = 0;     // column behind it
  std::size_t blanks = 0;  // empty lines before it
  int page = 0;            // from 1; 0: not known
  bool follows_page_break = false;
  bool follows_other_block = false;  // a table or a paragraph, or nothing
  LineLabel label;
  char32_t first = 0;  // letter, figure or mark; quotes and brackets skipped
  char32_t last = 0;   // closing quotes and brackets skipped
  LineZone zone = LineZone::body;

  std::size_t length() const { return end - indent; }
};

// Lines that are no paragraphs yet, without the empty ones. Views into the manuscript.
std::vector<PageLine> page_lines(const Manuscript& manuscript);

// Only box-drawing characters, underscores, hyphens or the like; three at least.
bool is_drawn_rule(std::string_view text);

bool opens_in_lower_case(const PageLine& line);
bool has_end_mark(const PageLine& line);  // . ; : ! ?
bool is_all_capitals(const PageLine& line);

}  // namespace vanban
