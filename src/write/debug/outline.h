// An indented listing, one fact a line.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/inline.h"

namespace vanban {

class Outline {
 public:
  void line(std::string_view text);
  // "key: value"; nothing for an empty value.
  void fact(std::string_view key, std::string_view value);
  void fact(std::string_view key, const RichText& value);
  void facts(std::string_view key, const std::vector<RichText>& values);

  // Everything that `inner` writes stands one step further in.
  template <class Inner>
  void inside(Inner inner) {
    ++depth_;
    inner();
    --depth_;
  }

  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
  std::size_t depth_ = 0;
};

}  // namespace vanban
