// The bodies of all levels and times, looked up by function for a unit at a date, or by their names
// in a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/phrases.h"
#include "units/body.h"

namespace vanban {

class BodyTable {
 public:
  explicit BodyTable(std::vector<Body> bodies);

  // The body that answers for the function in the unit on the last day that the date can mean. One
  // for units of this type goes before one for all. Null if there is none.
  const Body* find(std::string_view function, const Unit& unit, const Date& date) const;

  bool knows(std::string_view function) const;
  std::vector<std::string> functions() const;  // each once, sorted
  const std::vector<Body>& all() const { return bodies_; }

 private:
  std::vector<Body> bodies_;
};

// Where a body is named in a text: bytes begin … end.
struct BodyMention {
  std::size_t begin = 0, end = 0;
  const Body* body = nullptr;
};

// The names that the bodies of one unit go by, of all times (drafts name bodies that are no more),
// those valid at the date first. Longest names win: "Sở Văn hóa, Thể thao và Du lịch" is one body.
class BodyNames {
 public:
  BodyNames(const BodyTable& bodies, const Unit& unit, const Date& date);

  std::vector<BodyMention> find(std::string_view text) const;

 private:
  // What a phrase names, and whether words that say whose it is may stand behind it: "tỉnh", "của
  // tỉnh Bắc Ninh", or behind "Công an tỉnh" the unit's name alone.
  struct Named {
    const Body* body = nullptr;
    bool takes_owner = false, takes_name = false;
  };

  void add(const std::string& name, const Body& body, const Unit& unit);
  std::size_t end_with_owner(std::string_view text, std::size_t end, const Named& named) const;

  std::vector<Named> named_;  // by the id of the phrase
  Phrases phrases_, owners_, unit_name_;
};

}  // namespace vanban
