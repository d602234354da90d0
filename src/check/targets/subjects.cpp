#include "check/targets/subjects.h"

#include <algorithm>

#include "base/word_keys.h"

namespace vanban {

namespace {

using Keys = std::vector<WordKey>;

struct Marks {
  WordKey level = word_key("cấp"), comma = word_key(","), both = word_key("và"),
          either = word_key("hoặc");
  WordKey stroke = word_key("/"), with = word_key("cùng");
  Keys open_to_all = word_keys("công cộng cấp");
};

const Marks& marks() {
  static const Marks known;
  return known;
}

bool joins(WordKey word) {
  return word == marks().comma || word == marks().both || word == marks().either ||
         word == marks().stroke || word == marks().with;
}

Keys plain(Keys subject) {
  const auto found = find_part(subject, marks().open_to_all);
  if (found && *found > 0) {
    const auto first = subject.begin() + static_cast<std::ptrdiff_t>(*found);
    subject.erase(first, first + 2);
  }
  return subject;
}

Keys head_of(const Keys& subject) {
  return {subject.begin(), std::ranges::find(subject, marks().level)};
}

// "thư viện cấp tỉnh và cấp xã": "thư viện cấp tỉnh", "thư viện cấp xã".
std::vector<Keys> parts_of(const Keys& subject) {
  std::vector<Keys> parts;
  Keys part;
  for (std::size_t at = 0; at <= subject.size(); ++at) {
    if (at < subject.size() && !joins(subject[at])) {
      part.push_back(subject[at]);
    } else if (!part.empty()) {
      parts.push_back(std::move(part));
      part.clear();
    }
  }
  if (parts.empty()) return {subject};
  const Keys first = parts.front();
  for (Keys& each : parts) {
    if (each.front() == first.front()) continue;
    const Keys head = head_of(first);
    if (each.front() != marks().level || head.size() == first.size()) return {subject};
    each.insert(each.begin(), head.begin(), head.end());
  }
  return parts;
}

bool is_wider(const Keys& wide, const Keys& narrow) {
  constexpr std::size_t fewest_words = 2;
  if (plain(wide) == plain(narrow)) return true;
  if (wide.size() < fewest_words || narrow.size() <= wide.size()) return false;
  return std::equal(wide.begin(), wide.end(), narrow.begin()) &&
         std::none_of(narrow.begin() + static_cast<std::ptrdiff_t>(wide.size()), narrow.end(),
                      joins);
}

}  // namespace

bool is_same_subject(const Keys& one, const Keys& other) {
  return plain(one) == plain(other);
}

bool covers(const Keys& wide, const Keys& narrow) {
  const std::vector<Keys> wides = parts_of(wide);
  return std::ranges::all_of(parts_of(narrow), [&](const Keys& part) {
    return std::ranges::any_of(wides, [&](const Keys& each) { return is_wider(each, part); });
  });
}

}  // namespace vanban
