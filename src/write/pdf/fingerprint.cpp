#include "write/pdf/fingerprint.h"

#include <bit>
#include <cstddef>
#include <fmt/format.h>

namespace vanban::pdf {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15, root_of_2 = 0x6A09E667F3BCC909;

// Up to eight bytes, the first in the lowest place on every machine.
std::uint64_t word_of(std::string_view bytes) {
  std::uint64_t word = 0;
  for (std::size_t at = bytes.size(); at-- > 0;)
    word = word << 8 | static_cast<unsigned char>(bytes[at]);
  return word;
}

// Every bit of the result depends on every bit.
std::uint64_t spread(std::uint64_t word) {
  for (int round = 0; round < 3; ++round) word = (word ^ word >> 32) * golden;
  return word ^ word >> 32;
}

}  // namespace

// Neither half forgets: for a given word each is turned into another, never two into the same.
void Fingerprint::mix(std::uint64_t word) {
  first_ = std::rotl(first_ ^ word, 29) * golden;
  second_ = std::rotl(second_ + word, 41) * root_of_2;
}

void Fingerprint::add(std::string_view text) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  mix(text.size());
  for (; text.size() >= step; text.remove_prefix(step)) mix(word_of(text.substr(0, step)));
  mix(word_of(text));
}

std::string Fingerprint::hex() const {
  return fmt::format("{:016x}{:016x}", spread(first_ + second_), spread(second_ ^ golden));
}

}  // namespace vanban::pdf
