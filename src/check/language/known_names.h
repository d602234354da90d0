// Names of bodies and types of documents with their capitals: "Sở Thông tin và Truyền thông", "Ủy
// ban nhân dân", "Nghị quyết". Found whatever capitals a text gives them. Made once.
#pragma once

#include <string>
#include <vector>

#include "base/phrases.h"
#include "check/passage.h"
#include "model/check_words.h"
#include "units/body_table.h"

namespace vanban {

struct KnownName {
  std::vector<bool> capitals;   // of each word and mark: begins with a capital
  bool is_always_name = false;  // Sở, Bộ: no common noun begins with it
};

class KnownNames {
 public:
  // List of `words`: "names", those that no table of bodies has; types of documents.
  KnownNames(const BodyTable& bodies, const CheckWords& words);

  struct Mention {
    Range range;
    std::size_t first = 0;  // of Passage::tokens
    const KnownName* name = nullptr;
  };
  std::vector<Mention> find(const Passage& passage) const;

 private:
  void add(std::string_view name);

  Phrases phrases_;
  std::vector<KnownName> names_;  // by the id of the phrase
};

}  // namespace vanban
