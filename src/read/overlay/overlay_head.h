// Whose an overlay is, found by looking over its text: faster than reading it, and possible where a
// mistake further on makes the file unreadable.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace vanban {

struct OverlayHead {
  std::string parent;
  std::string unit;
  std::string in;
  std::uint32_t parent_offset = 0, unit_offset = 0;  // bytes, of the values
};

// Nothing if the text does not give parent and unit plainly, without escapes, among the keys of its
// outermost object: then only reading tells.
std::optional<OverlayHead> skim_overlay(const std::string& text);

}  // namespace vanban
