#include "base/bytes.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

bool is_star(unsigned char byte) {
  return byte == '*';
}

TEST_CASE("the first special byte is found wherever it stands") {
  for (std::size_t size = 0; size < 70; ++size) {
    const std::string plain(size, 'a');
    CHECK(find_special(plain, 0, is_star) == size);
    for (std::size_t star = 0; star < size; ++star) {
      std::string text = plain;
      text[star] = '*';
      text.back() = '*';
      CHECK(find_special(text, 0, is_star) == star);
      CHECK(find_special(text, star + 1, is_star) == (star + 1 == size ? size : size - 1));
    }
  }
}

}  // namespace
}  // namespace vanban
