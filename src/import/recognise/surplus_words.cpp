#include "import/recognise/surplus_words.h"

#include <map>
#include <string>

#include "base/utf8.h"
#include "base/word_keys.h"
#include "check/words.h"

namespace vanban {

namespace {

bool is_word_at(std::string_view text, std::size_t at) {
  const char32_t sign = next_code_point(text, at);
  return is_letter(sign) || (sign >= U'0' && sign <= U'9');
}

}  // namespace

bool leave_out_surplus(const ManuscriptLine& line, std::string_view printed,
                       const Recognition& recognition, const char* reason) {
  std::map<WordKey, int> left;
  for (const FoldedWord& word : folded_words(printed)) ++left[word.key];
  std::string surplus;
  for (const FoldedWord& word : folded_words(line.text)) {
    if (!is_word_at(line.text, word.begin) || left[word.key]-- > 0) continue;
    surplus += (surplus.empty() ? "" : " ") + line.text.substr(word.begin, word.end - word.begin);
  }
  if (surplus.empty()) return true;
  recognition.left_out.push_back({surplus, reason, line.where});
  return false;
}

}  // namespace vanban
