// The names of the bodies of all levels, types of units and times, found in passages. Made once for
// all documents: which body of those that go by a name is meant is for the rules to say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/phrases.h"
#include "check/passage.h"
#include "units/body_table.h"

namespace vanban {

struct NamedBody {
  Range range;
  const std::vector<const Body*>* bodies = nullptr;  // never empty
};

class BodyIndex {
 public:
  explicit BodyIndex(const BodyTable& bodies);

  std::vector<NamedBody> find(const Passage& passage) const;

 private:
  void add(const std::string& name, const Body& body);
  void add_as(const std::string& name, const Body* body);

  std::map<std::vector<std::uint64_t>, std::size_t> ids_;  // by the keys of the name
  std::vector<std::vector<const Body*>> named_;
  Phrases phrases_;
};

}  // namespace vanban
