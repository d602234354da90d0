// Objects that share a stream, so that they are compressed together and take a few bytes each:
// object streams (ISO 32000-1, 7.5.7). Only dictionaries come here, as the text between << and >>.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vanban::pdf {

// A reader unpacks a whole stream for the first object it wants of it, but each stream begins to be
// compressed from nothing: one holds the objects of twenty pages, 100 KB.
inline constexpr std::size_t most_packed = 1024;

struct ObjectStream {
  std::vector<unsigned> numbers;  // of the objects, in their order
  std::string index;              // "12 0 15 61 ": number and offset of each
  std::string objects;
};

// Into the last stream, or into a new one if that is full.
void pack(std::vector<ObjectStream>& streams, unsigned number, std::string_view entries);

// The stream itself: its dictionary, and what is to be deflated.
std::string stream_entries(const ObjectStream& stream);
std::string stream_bytes(const ObjectStream& stream);

}  // namespace vanban::pdf
