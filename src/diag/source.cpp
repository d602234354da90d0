#include "diag/source.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "diag/printable.h"

namespace vanban {

Source Sources::add(std::string name, std::string text) {
  return &sources_.emplace_back(SourceText{std::move(name), std::move(text)});
}

LineColumn line_column(const SourceText& source, std::size_t offset) {
  const std::string_view text = source.text;
  offset = std::min(offset, text.size());
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_end_before = before.rfind('\n');
  const std::size_t start = line_end_before == std::string_view::npos ? 0 : line_end_before + 1;
  std::string_view line = text.substr(start, text.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);

  LineColumn place;
  place.line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  place.column = count_code_points(valid_utf8(before.substr(start))) + 1;
  place.line_text = std::string(line);
  return place;
}

}  // namespace vanban
