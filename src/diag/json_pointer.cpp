// Location → JSON pointer: a walk over the tokens of the text up to the offset. It runs only when a
// message is printed and trusts nothing, since the text may be what the message complains about.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "diag/source.h"

namespace vanban {

namespace {

struct Level {
  bool is_object = false;
  bool expects_key = false;
  std::string key;
  std::size_t index = 0;
};

class PointerWalk {
 public:
  PointerWalk(std::string_view text, std::size_t target) : text_(text), target_(target) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
  }

  std::string run() {
    while (true) {
      if (!skip_blank()) return "";
      if (at_ >= text_.size() || at_ > target_) return pointer();
      const std::size_t start = at_;
      if (!take_token()) return start == target_ ? pointer() : "";
      if (target_ < at_) {
        // A bracket that opens stands for the whole value, not yet for its first member.
        if (opens(text_[start])) levels_.pop_back();
        return pointer();
      }
    }
  }

 private:
  static bool opens(char c) { return c == '{' || c == '['; }

  // White space and comments; false in a comment that does not end.
  bool skip_blank() {
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_);
      if (rest.starts_with("//")) {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (rest.starts_with("/*")) {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == std::string_view::npos) return false;
        at_ = end + 2;
      } else if (std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) {
        ++at_;
      } else {
        return true;
      }
    }
    return true;
  }

  bool take_token() {
    switch (text_[at_]) {
      case '{':
      case '[':
        levels_.push_back({text_[at_] == '{', text_[at_] == '{', "", 0});
        ++at_;
        return true;
      case '}':
      case ']':
        if (levels_.empty()) return false;
        levels_.pop_back();
        ++at_;
        return true;
      case ',':
        return take_comma();
      case ':':
        ++at_;
        return !levels_.empty() && levels_.back().is_object;
      case '"':
        return take_string();
      default:
        return take_word();
    }
  }

  bool take_comma() {
    if (levels_.empty()) return false;
    Level& level = levels_.back();
    if (level.is_object) level.expects_key = true;
    ++level.index;
    ++at_;
    return true;
  }

  bool take_string() {
    const std::size_t start = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    at_ = std::min(at_, text_.size());
    const std::string_view content = text_.substr(start, at_ - start);
    if (at_ < text_.size()) ++at_;
    if (!levels_.empty() && levels_.back().expects_key) {
      levels_.back().key = content;
      levels_.back().expects_key = false;
    }
    return true;
  }

  bool take_word() {
    constexpr std::string_view letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.";
    const std::size_t start = at_;
    at_ = std::min(text_.find_first_not_of(letters, at_), text_.size());
    return at_ > start;
  }

  std::string pointer() const {
    std::string result;
    for (const Level& level : levels_) {
      if (!level.is_object) {
        result += "/" + std::to_string(level.index);
      } else if (!level.key.empty() && !level.expects_key) {
        result += "/" + escaped(level.key);
      }
    }
    return result;
  }

  // RFC 6901: ~ and / in a key are written ~0 and ~1.
  static std::string escaped(const std::string& key) {
    std::string result;
    for (const char c : key) {
      if (c == '~') {
        result += "~0";
      } else if (c == '/') {
        result += "~1";
      } else {
        result += c;
      }
    }
    return result;
  }

  std::string_view text_;
  std::size_t target_;
  std::size_t at_ = 0;
  std::vector<Level> levels_;
};

}  // namespace

std::string json_pointer(const SourceText& source, std::size_t offset) {
  return PointerWalk(source.text, offset).run();
}

}  // namespace vanban
