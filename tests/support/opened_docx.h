// A Word file taken apart again, for tests.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

struct OpenedDocx {
  std::vector<std::string> names;            // in the order of the package
  std::map<std::string, std::string> parts;  // "word/document.xml"
  bool deflated = true;                      // all of them
  bool same_time = true;                     // 1 January 1980 for all of them

  const std::string& document() const { return parts.at("word/document.xml"); }
};

// Fails the test if the bytes are no ZIP package.
OpenedDocx open_docx(const std::string& bytes);

// What ECMA-376 (transitional) does not allow, as far as the elements that we write go: order of
// properties, parts without content type, relationships to nothing, unknown styles and lists,
// names used twice. A line each; empty if nothing is wrong.
std::string faults_of(const OpenedDocx& docx);

// How often the words stand in the text.
std::size_t count_of(std::string_view words, std::string_view text);

// What stands between the first `from` and the `to` behind it; empty if there is none.
std::string between(std::string_view text, std::string_view from, std::string_view to);

}  // namespace vanban::test
