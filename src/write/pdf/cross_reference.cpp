#include "write/pdf/cross_reference.h"

#include <algorithm>
#include <fmt/format.h>

namespace vanban::pdf {

namespace {

unsigned bytes_needed(std::uint32_t value) {
  unsigned count = 1;
  while (value >>= 8) ++count;
  return count;
}

void append_bytes(std::string& row, std::uint32_t value, unsigned count) {
  while (count-- > 0) row += static_cast<char>(value >> (8 * count) & 0xFF);
}

void append_difference(std::string& rows, const std::string& row, const std::string& above) {
  constexpr char up = 2;
  rows += up;
  for (std::size_t at = 0; at < row.size(); ++at) rows += static_cast<char>(row[at] - above[at]);
}

}  // namespace

CrossReference cross_reference(const std::vector<Place>& places) {
  std::uint32_t farthest = 0, last_index = 0;
  for (const Place& place : places) {
    farthest = std::max(farthest, place.where);
    last_index = std::max(last_index, place.index);
  }
  const unsigned where = bytes_needed(farthest), index = bytes_needed(last_index);
  const unsigned columns = 1 + where + index;

  CrossReference result;
  result.entries =
      fmt::format("/Type /XRef /Size {} /W [1 {} {}] /DecodeParms <</Predictor 12 /Columns {}>>",
                  places.size(), where, index, columns);
  result.rows.reserve(places.size() * (columns + 1));
  std::string row, above(columns, '\0');
  for (const Place& place : places) {
    row = static_cast<char>(place.kind);
    append_bytes(row, place.where, where);
    append_bytes(row, place.index, index);
    append_difference(result.rows, row, above);
    row.swap(above);
  }
  return result;
}

}  // namespace vanban::pdf
