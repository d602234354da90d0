#include <algorithm>

#include "write/json.h"
#include "write/overlay/overlay_file.h"

namespace vanban {

namespace {

// As the first member is set off from its bracket, so is the new one.
std::string member(const std::string& words, std::string_view rest) {
  const std::string space(rest.substr(0, rest.find_first_not_of(" \t\r\n")));
  return space + "\"was\": " + json_quoted(words) + (space.empty() ? ", " : ",");
}

}  // namespace

std::string remember_originals(std::string_view file_text, std::vector<Original> originals) {
  std::sort(originals.begin(), originals.end(),
            [](const Original& a, const Original& b) { return a.offset < b.offset; });
  std::string text;
  std::size_t copied = 0;
  for (const Original& original : originals) {
    text += file_text.substr(copied, original.offset - copied);
    text += member(original.words, file_text.substr(original.offset));
    copied = original.offset;
  }
  return text + std::string(file_text.substr(copied));
}

}  // namespace vanban
