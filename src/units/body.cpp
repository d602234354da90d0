#include "units/body.h"

#include <algorithm>
#include <cstddef>

namespace vanban {

namespace {

void fill_in(std::string& words, std::string_view placeholder, std::string_view value) {
  for (std::size_t at = words.find(placeholder); at != std::string::npos;
       at = words.find(placeholder, at + value.size())) {
    words.replace(at, placeholder.size(), value);
  }
}

}  // namespace

std::string words_for(std::string words, const Unit& unit) {
  fill_in(words, "{type}", unit.type);
  fill_in(words, "{name}", unit.name);
  return words;
}

std::string name_of(const Body& body, const Unit& unit) {
  return words_for(body.name, unit);
}

std::string brief_of(const Body& body, const Unit& unit) {
  return words_for(body.brief.empty() ? body.name : body.brief, unit);
}

bool is_of(const Body& body, const Unit& unit) {
  if (body.level != unit.level) return false;
  return body.types.empty() ||
         std::find(body.types.begin(), body.types.end(), unit.type) != body.types.end();
}

}  // namespace vanban
