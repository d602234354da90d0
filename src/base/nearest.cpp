#include "base/nearest.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replacing = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replacing});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::string plain_key(std::string_view word) {
  return to_lower(without_diacritics(word));
}

std::size_t length_difference(std::string_view a, std::string_view b) {
  return a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
}

// One slip in three letters, four at most: farther words are other words.
std::size_t allowed_slips(std::size_t length) {
  return std::min<std::size_t>(length / 3, 4);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  return edit_distance(to_utf32(a), to_utf32(b));
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t limit) {
  const std::string key = plain_key(word);
  std::vector<std::pair<std::size_t, const std::string*>> found;  // half steps
  for (const std::string& candidate : candidates) {
    const std::string candidate_key = plain_key(candidate);
    const std::size_t allowed = allowed_slips(std::max(key.size(), candidate_key.size()));
    if (length_difference(key, candidate_key) > allowed) continue;
    const std::size_t steps = edit_distance(key, candidate_key);
    if (steps <= allowed) found.emplace_back(2 * steps + (word == candidate ? 0 : 1), &candidate);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) names.push_back(*found[i].second);
  return names;
}

}  // namespace vanban
