#include "read/json_cursor.h"

#include <algorithm>

namespace vanban {

namespace {

std::size_t count_digits(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  return end == std::string_view::npos ? text.size() : end;
}

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

}  // namespace

void JsonCursor::skip_blank() {
  while (!at_end()) {
    if (is_space(text_[at_])) {
      ++at_;
    } else if (rest().starts_with("//")) {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (rest().starts_with("/*")) {
      const std::size_t end = text_.find("*/", at_ + 2);
      if (end == std::string_view::npos) return;
      at_ = end + 2;
    } else {
      return;
    }
  }
}

void JsonCursor::skip_to_token() {
  skip_blank();
  while (front() == ',' || front() == ':') {
    ++at_;
    skip_blank();
  }
}

void JsonCursor::pass_string() {
  const std::size_t start = ++at_;
  while (true) {
    at_ = std::min(text_.find('"', at_), text_.size());
    std::size_t escape = at_;
    while (escape > start && text_[escape - 1] == '\\') --escape;
    const bool is_escaped = (at_ - escape) % 2 == 1;
    if (!is_escaped || at_end()) break;
    ++at_;
  }
  if (!at_end()) ++at_;
}

void JsonCursor::pass_number() {
  if (front() == '-') ++at_;
  at_ += front() == '0' ? 1 : count_digits(rest());
  if (front() == '.') at_ += 1 + count_digits(rest().substr(1));
  if (front() != 'e' && front() != 'E') return;
  ++at_;
  if (front() == '+' || front() == '-') ++at_;
  at_ += count_digits(rest());
}

}  // namespace vanban
