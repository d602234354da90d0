#include "model/position.h"

#include <cassert>
#include <string_view>

#include "base/vietnamese.h"

namespace vanban {

namespace {

std::string line(std::string_view abbreviation, std::string_view name) {
  return std::string(abbreviation) + to_upper(name);
}

}  // namespace

std::vector<std::string> signature_lines(const Position& position) {
  std::vector<std::string> lines;
  if (!position.collective.empty()) lines.push_back(line("TM. ", position.collective));
  switch (position.capacity) {
    case Capacity::head:
      lines.push_back(to_upper(position.title));
      return lines;
    case Capacity::acting:
      lines.push_back(line("Q. ", position.title));
      return lines;
    case Capacity::deputy:
      lines.push_back(line("KT. ", position.head));
      break;
    case Capacity::by_order:
      lines.push_back(line("TL. ", position.head));
      break;
    case Capacity::by_authorisation:
      lines.push_back(line("TUQ. ", position.head));
      break;
  }
  assert(!position.head.empty());
  const bool two_steps = position.capacity == Capacity::by_order && !position.deputy_of.empty();
  if (two_steps) lines.push_back(line("KT. ", position.deputy_of));
  lines.push_back(to_upper(position.title));
  return lines;
}

}  // namespace vanban
