// Manuscripts made of text, as if a file had been read: a paragraph each line. "| " begins a line
// of a page that nobody joined; "<style> " one with that Word style; **bold** words are bold.
#pragma once

#include <string>
#include <string_view>

#include "import/manuscript.h"

namespace vanban::test {

inline ManuscriptLine manuscript_line(std::string_view text, Location where = {}) {
  ManuscriptLine line;
  line.where = where;
  line.is_paragraph = !text.starts_with("| ");
  if (!line.is_paragraph) text.remove_prefix(2);
  if (text.starts_with('<')) {
    const std::size_t end = text.find('>');
    line.style = text.substr(1, end - 1);
    text.remove_prefix(end + 2);
  }
  bool bold = false;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("**")) {
      if (bold) line.styles.push_back({{begin, line.text.size()}, {true, false}});
      begin = line.text.size();
      bold = !bold;
      ++at;
    } else {
      line.text += text[at];
    }
  }
  return line;
}

inline Manuscript manuscript_of(std::string_view text, Sources& sources) {
  Manuscript manuscript;
  manuscript.source = sources.add("vanban.txt", std::string(text));
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Location where{manuscript.source, static_cast<std::uint32_t>(begin)};
    if (end > begin) {
      manuscript.blocks.emplace_back(manuscript_line(text.substr(begin, end - begin), where));
    }
    begin = end + 1;
  }
  return manuscript;
}

}  // namespace vanban::test
