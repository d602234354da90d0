// The texts that users write, and places in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>

namespace vanban {

// A file's name as the user gave it and its bytes.
struct SourceText {
  std::string name;
  std::string text;
};
using Source = const SourceText*;

// Owns the sources of a job. Whoever runs the job keeps it until the last diagnostic is printed.
class Sources {
 public:
  Source add(std::string name, std::string text);

 private:
  std::deque<SourceText> sources_;
};

// A place in a source: the byte offset where the thing meant begins. Line, column and JSON pointer
// are worked out only when a message is printed. A source alone (a file that cannot be read) has
// the offset `whole_file`; a thing that no file says has no source.
struct Location {
  static constexpr std::uint32_t whole_file = UINT32_MAX;

  Source source = nullptr;
  std::uint32_t offset = whole_file;
};

struct LineColumn {
  std::size_t line = 1;    // from 1
  std::size_t column = 1;  // from 1, in code points
  std::string line_text;   // the line without its end
};

LineColumn line_column(const SourceText& source, std::size_t offset);

// The JSON pointer of the value or key at the offset, "/body/0/items/3"; empty if the source is
// not JSON up to there.
std::string json_pointer(const SourceText& source, std::size_t offset);

}  // namespace vanban
