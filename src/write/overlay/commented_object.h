// A JSON object with comment lines above its members, for files that a person goes on with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/value.h"

namespace vanban {

class CommentedObject {
 public:
  // `indent`: spaces before its closing bracket.
  explicit CommentedObject(std::size_t indent) : indent_(indent) {}

  // A line above the member put next.
  void comment(std::string_view words);
  void put(std::string_view key, const Value& value);
  // A value in JSON already, made for inner_indent().
  void put_written(std::string_view key, std::string_view json);

  std::size_t inner_indent() const { return indent_ + 2; }
  // An empty line before members with a comment sets them apart in the outermost object.
  std::string text() const;

 private:
  struct Line {
    std::vector<std::string> comments;
    std::string member;
  };
  std::size_t indent_;
  std::vector<std::string> comments_;
  std::vector<Line> lines_;
};

}  // namespace vanban
