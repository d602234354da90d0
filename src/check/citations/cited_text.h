// A text in which citations are looked for, and small questions that are asked of its tokens.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/folded_words.h"
#include "derive/text/flat_text.h"

namespace vanban {

class CitedText {
 public:
  CitedText(std::string_view words, const std::vector<FoldedWord>& tokens,
            const std::vector<Range>& quoted)
      : words_(words), tokens_(tokens), quoted_(quoted) {}

  const std::vector<FoldedWord>& tokens() const { return tokens_; }
  std::string_view words() const { return words_; }
  const std::vector<Range>& quoted() const { return quoted_; }
  std::size_t size() const { return tokens_.size(); }

  std::string_view text(std::size_t at) const {
    return words_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
  }
  // Of the tokens from `first` to before `next`, as written.
  std::string_view text(std::size_t first, std::size_t next) const {
    if (first >= next) return {};
    return words_.substr(tokens_[first].begin, tokens_[next - 1].end - tokens_[first].begin);
  }
  // 0 behind the end.
  std::uint64_t key(std::size_t at) const { return at < tokens_.size() ? tokens_[at].key : 0; }
  bool is_mark(std::size_t at, std::string_view marks) const {
    return at < tokens_.size() && text(at).size() == 1 &&
           marks.find(text(at).front()) != marks.npos;
  }
  bool opens_with_capital(std::size_t at) const;
  // A full stop with a space or nothing behind it.
  bool ends_sentence(std::size_t at) const {
    return is_mark(at, ".") &&
           (at + 1 >= tokens_.size() || tokens_[at].end != tokens_[at + 1].begin);
  }
  // Null if no quotation begins with that token.
  const Range* quotation_at(std::size_t at) const;

 private:
  std::string_view words_;
  const std::vector<FoldedWord>& tokens_;
  const std::vector<Range>& quoted_;
};

// The quoted words without their marks; what is opened by one kind of mark and closed by the other
// ends there. Empty if it is never closed.
Range inside_of(std::string_view words, Range quotation);

}  // namespace vanban
