#include "import/records/readable_ids.h"

#include "base/vietnamese.h"

namespace vanban {

namespace {

// A bookmark has 40 letters, four of them ours; "pl-" may stand before, "-99" behind.
constexpr std::size_t longest = 30;
// What is cut off anyway is not folded.
constexpr std::size_t bytes_enough = 400;

bool is_letter_or_figure(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string_view beginning_of(std::string_view text) {
  if (text.size() <= bytes_enough) return text;
  const std::size_t space = text.rfind(' ', bytes_enough);
  return text.substr(0, space == text.npos ? 0 : space);
}

}  // namespace

std::string readable_id(std::string_view text, std::string_view otherwise) {
  std::string id;
  for (const char c : to_lower(without_diacritics(beginning_of(text)))) {
    if (is_letter_or_figure(c)) {
      id += c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (id.ends_with('-')) id.pop_back();
  if (id.size() > longest) {
    const std::size_t cut = id.rfind('-', longest);
    id.resize(cut == id.npos ? longest : cut);
  }
  return id.empty() ? std::string(otherwise) : id;
}

std::string TakenIds::free_id(const std::string& id) {
  std::string free = id;
  int& last = last_.emplace(id, 1).first->second;
  while (!taken_.insert(free).second) free = id + "-" + std::to_string(++last);
  return free;
}

}  // namespace vanban
