#include "read/overlay/overlay_head.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

// Goes over JSON from token to token; knows texts, brackets and comments, nothing else.
class Skimmer {
 public:
  explicit Skimmer(std::string_view text) : text_(text) {}

  std::optional<OverlayHead> run() {
    for (; at_ < text_.size(); step()) {
    }
    if (is_unclear_ || !has_parent_ || !has_unit_) return std::nullopt;
    return std::move(head_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '"') return take_text();
    if (c == '/') return skip_comment();
    if (c == '{' || c == '[') ++depth_;
    if (c == '}' || c == ']') --depth_;
    if (c == ',') key_ = {};
    ++at_;
  }

  void skip_comment() {
    const char kind = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    const std::string_view end = kind == '*' ? "*/" : "\n";
    if (kind != '*' && kind != '/') {
      ++at_;
      return;
    }
    const std::size_t found = text_.find(end, at_ + 2);
    at_ = found == text_.npos ? text_.size() : found + end.size();
  }

  void take_text() {
    const std::size_t begin = at_++;
    bool is_escaped = false;
    while (at_ < text_.size() && text_[at_] != '"') {
      is_escaped = is_escaped || text_[at_] == '\\';
      at_ += text_[at_] == '\\' ? 2 : 1;
    }
    at_ = std::min(at_, text_.size());
    if (at_ == text_.size()) return;  // never closed
    const std::string_view text = text_.substr(begin + 1, at_ - begin - 1);
    ++at_;
    if (depth_ != 1) return;
    if (is_key()) {
      key_ = text;
      return;
    }
    keep(text, static_cast<std::uint32_t>(begin), is_escaped);
    key_ = {};
  }

  bool is_key() const {
    const std::size_t next = text_.find_first_not_of(" \t\r\n", std::min(at_, text_.size()));
    return next != text_.npos && text_[next] == ':';
  }

  void keep(std::string_view value, std::uint32_t offset, bool is_escaped) {
    const bool is_wanted = key_ == "parent" || key_ == "unit" || key_ == "in";
    if (!is_wanted) return;
    const bool is_again = (key_ == "parent" && has_parent_) || (key_ == "unit" && has_unit_);
    is_unclear_ = is_unclear_ || is_escaped || is_again || value.empty() ||
                  find_invalid_utf8(value).has_value();
    if (is_unclear_) return;
    std::string text = to_nfc(std::string(value));
    if (key_ == "in") {
      head_.in = std::move(text);
    } else if (key_ == "unit") {
      head_.unit = std::move(text);
      head_.unit_offset = offset;
      has_unit_ = true;
    } else {
      head_.parent = std::move(text);
      head_.parent_offset = offset;
      has_parent_ = true;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::string_view key_;
  OverlayHead head_;
  bool has_parent_ = false, has_unit_ = false, is_unclear_ = false;
};

}  // namespace

std::optional<OverlayHead> skim_overlay(const std::string& text) {
  return Skimmer(text).run();
}

}  // namespace vanban
