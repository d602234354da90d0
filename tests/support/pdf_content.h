// What a content stream of a PDF shows, piece by piece, with the marked-content sequences around it
// (ISO 32000-1, 14.6). Knows the operators that show something, mark, or move to another line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

struct Mark {
  std::string tag;  // "P", "Artifact"
  std::optional<int> mcid;
};

// A string shown, a path painted or an object drawn.
struct Shown {
  enum class Kind { text, path, object };
  Kind kind = Kind::text;
  std::vector<Mark> marks;  // open around it, outermost first
  std::string font;         // of text: its name in the resources
  std::string codes;        // of text: the bytes shown
  double line = 0;          // of text: the height of its line on the page

  bool is_artifact() const;
  // Of the innermost sequence that has one.
  std::optional<int> mcid() const;
};

struct Content {
  std::vector<Shown> shown;
  std::vector<std::vector<Mark>> sequences;  // each as it was opened: it is the last of those open
  std::vector<std::string> faults;           // what is not well formed, in words
};

Content read_content(std::string_view stream);

}  // namespace vanban::test
