// The figures of a text that say how much: "60%", "10 - 15%", "trên 70%", "50.000", "ít nhất 01".
// Dates, numbers of documents and years are none.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "check/targets/phrase_set.h"
#include "model/plan.h"

namespace vanban {

struct Amount {
  enum class Bound { exact, over, at_least, at_most };
  double low = 0, high = 0;  // the same unless it is a range
  Bound bound = Bound::exact;
};

struct Figure {
  std::size_t begin = 0, end = 0;  // words of the text, with bound and percent sign
  std::size_t number = 0;          // the word where the number itself begins
  Amount amount;
  bool is_share = false;  // in percent
};

std::vector<Figure> figures_of(std::string_view text, Words words);

// Whether the whole text is one figure, as cells of tables are.
std::optional<Figure> only_figure(std::string_view text, Words words);

// A four-figure number of this or the last century; 0: it is none.
int year_at(std::string_view text, const FoldedWord& word);

std::optional<Amount> amount_of(const TargetValue& value);

// The later one asks for less: its range begins lower and ends no higher, or the other way round.
bool is_lower(const Amount& later, const Amount& earlier);
// No number fits both.
bool exclude_each_other(const Amount& one, const Amount& other);

}  // namespace vanban
