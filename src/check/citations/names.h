// Names of programmes and projects as texts quote them, “Xây dựng xã hội học tập giai đoạn 2021 -
// 2030”, or write them without marks: Chương trình số hóa di sản văn hóa giai đoạn 2021 - 2030.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/citations/citation.h"

namespace vanban {

struct WrittenName {
  const Passage* passage = nullptr;
  Range range;  // without quotation marks and type
  bool is_quoted = false;
  const DocumentCitation* cited = nullptr;   // the document whose title quotes it; null: none
  std::vector<std::uint64_t> words;          // keys without years
  std::uint64_t key = 0;                     // of these
  std::vector<int> years;                    // in their order
  std::vector<std::pair<int, int>> periods;  // "2021 - 2030"
};

// In reading order; the citations are those of the document.
std::vector<WrittenName> find_names(const CheckedDocument& document,
                                    const std::vector<DocumentCitation>& citations);

// Keys of the words of a name, without marks and the type that it may begin with: “Chương trình
// chuyển đổi số” is “chuyển đổi số”.
std::vector<std::uint64_t> name_words(std::string_view name);

// Equal but for years that cannot both be right: their periods overlap, or one document is cited
// with both. Programmes of different periods follow each other.
bool are_years_apart(const WrittenName& one, const WrittenName& other);

// How much of the longer one stands in the other in the same order, 0 to 1.
double likeness(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other);

// Whether the name is the other one without elements of its lists, as documents of lower levels
// shorten the name of what they carry out.
bool leaves_out_elements(std::string_view name, std::string_view whole);

}  // namespace vanban
