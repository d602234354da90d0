// Plans for the tests of `vanban render`, and a look into what it says.
#pragma once

#include <string>

#include "support/desk.h"
#include "support/merged.h"

namespace vanban::test {

inline std::string good_plan() {
  return commune_plan().text();
}
inline std::string plan_with_appendix() {
  return commune_plan().set("appendices", "[{'title': 'A', 'text': 'x'}]").text();
}
inline std::string bad_plan() {
  return commune_plan().drop("subject").text();
}

inline bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace vanban::test
