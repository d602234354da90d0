// Documents and plans that chance makes, for properties that must hold for all of them. The same
// seed gives the same ones: a failure prints it, VANBAN_SEED=… sets it, VANBAN_ROUNDS=… asks for
// more rounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "model/document.h"

namespace vanban::test {

// Numbers by chance, the same on every machine.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  // 0 … end - 1.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
  std::size_t between(std::size_t first, std::size_t last) {
    return first + below(last - first + 1);
  }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class List>
  const auto& pick(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

void for_each_round(int rounds, const std::function<void(Chance&)>& check);

// "Đẩy mạnh 1.234,5 (xã): …", of at most so many words.
std::string generated_words(Chance& chance, std::size_t most);

// Items nested in all ways, tables with spans, notes, references that lead somewhere, appendices;
// without letterhead and signing, whose columns have an order of reading of their own. Every note
// is called once, in order.
Document generated_document(Chance& chance, StyleSheet style);

// The text of a plan file without mistakes, which renders.
std::string generated_plan(Chance& chance);

}  // namespace vanban::test
