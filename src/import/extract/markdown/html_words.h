// The words of HTML inside Markdown: tags dropped, entities as characters. Cells stand beside each
// other with four spaces between them, what begins a line on a page begins one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban {

struct HtmlWords {
  std::vector<std::string> lines;
  std::vector<std::string> hidden;  // in comments, scripts and styles
  bool has_table = false;
};

HtmlWords html_words(std::string_view html);

// Of a tag: "br" of "<br/>", "/b" of "</b>"; in small letters. Empty for comments and the like.
std::string html_tag_name(std::string_view tag);

}  // namespace vanban
