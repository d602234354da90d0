#include "base/deflate.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {

namespace {

std::string deflated(std::string_view bytes) {
  return Deflater(Deflation::quick).zlib(bytes);
}

}  // namespace

TEST_CASE("what was compressed comes back") {
  for (const std::string& text : {std::string(), std::string("Kế hoạch"), std::string(3, '\0'),
                                  // Shrinks a thousandfold: far more than the first guess.
                                  std::string(4'000'000, 'a')}) {
    CAPTURE(text.size());
    CHECK(inflated(deflated(text), 1 << 24) == text);
  }
}

TEST_CASE("no stream gives more than the limit") {
  const std::string bomb = deflated(std::string(50'000'000, ' '));
  CHECK_FALSE(inflated(bomb, 1'000'000));
  CHECK(inflated(deflated(std::string(100, 'x')), 100).has_value());
  CHECK_FALSE(inflated(deflated(std::string(101, 'x')), 100));
}

TEST_CASE("a damaged stream gives nothing, or what it held") {
  const std::string text = "Ủy ban nhân dân phường Kinh Bắc, tỉnh Bắc Ninh";
  const std::string whole = deflated(text);
  CHECK_FALSE(inflated("", 1000));
  CHECK_FALSE(inflated(std::string_view(whole).substr(0, whole.size() - 1), 1000));
  std::size_t refused = 0;
  for (std::size_t i = 0; i < whole.size(); ++i) {
    CAPTURE(i);
    std::string damaged = whole;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
    const auto found = inflated(damaged, 1000);
    if (!found) ++refused;
    // A few bits before the checksum only fill up a byte.
    CHECK((!found || *found == text));
  }
  CHECK(refused >= whole.size() - 1);
}

}  // namespace vanban
