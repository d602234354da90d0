// Words that files may use in one place, each with what it means.
#pragma once

#include <span>
#include <string_view>

namespace vanban {

template <class Meaning>
struct Word {
  std::string_view word;
  Meaning meaning;
};

template <class Meaning>
using WordTable = std::span<const Word<Meaning>>;

}  // namespace vanban
