// Words and facts that the rules of documents look for (data/check): what counts as vague, how
// types are abbreviated, which readings of a scan are wrong, which documents are known.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace vanban {

// What is written, and what was meant.
struct Misreading {
  std::string written;
  std::string meant;
  std::vector<std::string> unless;  // longer phrases in which it is right
};

// A document whose number and date were looked up.
struct KnownDocument {
  std::string type;    // "Quyết định", "Luật"
  std::string number;  // "1520/QĐ-TTg"
  Date date;
  std::string title;   // may be empty: not looked up
  std::string source;  // where they were looked up
};

struct CheckWords {
  std::map<std::string, std::string> types;  // "Kế hoạch": "KH"; Phụ lục III.I
  std::map<std::string, std::vector<std::string>, std::less<>> lists;  // by name: "vague"
  std::vector<Misreading> misreadings;
  std::vector<Misreading> missing_words;  // "thực Kế hoạch": "thực hiện Kế hoạch"
  std::vector<std::vector<std::string>> spellings;  // ways to write one word
  std::vector<KnownDocument> documents;

  // Empty if there is none.
  const std::vector<std::string>& list(std::string_view name) const;
};

}  // namespace vanban
