// A place in JSON text that moves token by token. It follows a parser that has already accepted the
// tokens, to say where each begins.
#pragma once

#include <cstddef>
#include <string_view>

namespace vanban {

class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text) : text_(text) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }
  bool at_end() const { return at_ >= text_.size(); }
  char front() const { return at_end() ? '\0' : text_[at_]; }

  void advance(std::size_t count) { at_ += count; }

  // Over white space and comments. A comment that does not end is not passed.
  void skip_blank();
  // The same, over the commas and colons between tokens too: to the next token.
  void skip_to_token();

  void pass_string();  // from its opening quote
  void pass_number();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace vanban
