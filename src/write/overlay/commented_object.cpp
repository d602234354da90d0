#include "write/overlay/commented_object.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "write/json.h"

namespace vanban {

void CommentedObject::comment(std::string_view words) {
  std::string line(words);
  std::replace(line.begin(), line.end(), '\n', ' ');
  comments_.push_back("// " + line);
}

void CommentedObject::put(std::string_view key, const Value& value) {
  const std::size_t used = inner_indent() + count_code_points(json_quoted(key)) + 2;
  put_written(key, json_text(value, inner_indent(), used));
}

void CommentedObject::put_written(std::string_view key, std::string_view json) {
  lines_.push_back({std::exchange(comments_, {}), json_quoted(key) + ": " + std::string(json)});
}

std::string CommentedObject::text() const {
  if (lines_.empty()) return "{}";
  const std::string line_start = "\n" + std::string(inner_indent(), ' ');
  std::string text = "{";
  for (const Line& line : lines_) {
    const bool is_first = &line == &lines_.front();
    if (!is_first) text += ',';
    if (indent_ == 0 && !is_first && !line.comments.empty()) text += '\n';
    for (const std::string& comment : line.comments) text += line_start + comment;
    text += line_start + line.member;
  }
  return text + "\n" + std::string(indent_, ' ') + "}";
}

}  // namespace vanban
