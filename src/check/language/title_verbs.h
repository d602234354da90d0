// Words that a title of a document begins with: "phê duyệt", "ban hành". Behind the issuer they are
// small letters: "Quyết định số … của Thủ tướng Chính phủ phê duyệt …".
#pragma once

#include "base/phrases.h"
#include "check/language/written_words.h"
#include "model/check_words.h"

namespace vanban {

class TitleVerbs {
 public:
  // List of `words`: "title-verbs".
  explicit TitleVerbs(const CheckWords& words);

  const Phrases& phrases() const { return phrases_; }
  // "Luật Ban hành …", "Đề án Phát triển …": what follows is the name of the document.
  bool begins_name_behind(std::uint64_t word) const { return types_.has(word); }

 private:
  Phrases phrases_;
  WordKeys types_;
};

}  // namespace vanban
