#include "check/citations/cited_text.h"

#include "check/words.h"

namespace vanban {

namespace {

constexpr std::string_view opening = "“", closing = "”", straight = "\"";

}  // namespace

bool CitedText::opens_with_capital(std::size_t at) const {
  return at < tokens_.size() && vanban::opens_with_capital(text(at));
}

const Range* CitedText::quotation_at(std::size_t at) const {
  if (at >= tokens_.size()) return nullptr;
  for (const Range& quotation : quoted_) {
    if (quotation.begin == tokens_[at].begin) return &quotation;
  }
  return nullptr;
}

Range inside_of(std::string_view words, Range quotation) {
  const std::string_view quoted = words.substr(quotation.begin, quotation.end - quotation.begin);
  const std::size_t mark = quoted.starts_with(opening) ? opening.size() : straight.size();
  const std::size_t curly = quoted.rfind(closing);
  std::size_t end = quoted.npos;
  if (quoted.starts_with(opening)) {
    if (quoted.ends_with(closing)) end = curly;
  } else {
    end = quoted.find(closing);
    if (end == quoted.npos && quoted.size() > 1 && quoted.ends_with(straight)) {
      end = quoted.size() - straight.size();
    }
  }
  if (end == quoted.npos || end <= mark) return {};
  return {quotation.begin + mark, quotation.begin + end};
}

}  // namespace vanban
