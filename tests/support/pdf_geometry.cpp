#include "support/pdf_geometry.h"

#include <cstdlib>
#include <sstream>

#include "base/utf8.h"
#include "support/pdf_tools.h"

namespace vanban::test {

namespace {

// The value of NAME="…" in a tag, empty if it has none.
std::string attribute(const std::string& tag, const std::string& name) {
  const std::string key = " " + name + "=\"";
  const std::size_t start = tag.find(key);
  if (start == std::string::npos) return "";
  const std::size_t from = start + key.size();
  return tag.substr(from, tag.find('"', from) - from);
}

double number(const std::string& text) {
  return std::strtod(text.c_str(), nullptr);
}

// "A", "&amp;" or "&#x1ee6;" as UTF-8.
std::string character(const std::string& text) {
  if (!text.starts_with("&#x")) {
    if (text == "&amp;") return "&";
    if (text == "&lt;") return "<";
    if (text == "&gt;") return ">";
    if (text == "&quot;") return "\"";
    return text;
  }
  std::string utf8;
  append_utf8(utf8, static_cast<char32_t>(std::strtoul(text.c_str() + 3, nullptr, 16)));
  return utf8;
}

// The left and right end of a character: the first and third number of its quad.
void extend(PrintedLine& line, const std::string& tag, const std::string& letter) {
  std::istringstream quad(attribute(tag, "quad"));
  double left = 0, top = 0, right = 0;
  quad >> left >> top >> right;
  if (line.text.empty()) line.left = left;
  line.baseline = number(attribute(tag, "y"));
  line.text += letter;
  if (letter != " ") line.right = right;
}

}  // namespace

std::vector<PrintedLine> printed_lines(std::string_view pdf) {
  std::istringstream tags(run_on(pdf, "mutool draw -q -F stext {}"));
  std::vector<PrintedLine> lines;
  std::size_t page = 0;
  for (std::string tag; std::getline(tags, tag);) {
    if (tag.starts_with("<page ")) ++page;
    if (tag.starts_with("<font ")) {
      PrintedLine& line = lines.emplace_back();
      line.page = page;
      line.font = attribute(tag, "name");
      line.size = number(attribute(tag, "size"));
    }
    if (tag.starts_with("<char ") && !lines.empty()) {
      extend(lines.back(), tag, character(attribute(tag, "c")));
    }
  }
  return lines;
}

}  // namespace vanban::test
