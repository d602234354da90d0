// Which subjects take in which.
#include "check/targets/subjects.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

bool takes_in(const char* wide, const char* narrow) {
  return covers(word_keys(wide), word_keys(narrow));
}

TEST_CASE("what stands behind the noun narrows it") {
  CHECK(takes_in("thư viện công cộng", "thư viện công cộng cấp xã"));
  CHECK_FALSE(takes_in("thư viện công cộng cấp xã", "thư viện công cộng"));
  CHECK_FALSE(takes_in("thư viện", "thư viện và bảo tàng"));
  CHECK_FALSE(takes_in("thư viện công cộng", "thư viện trường học"));
}

TEST_CASE("levels in a row share their noun") {
  CHECK(takes_in("thư viện cấp tỉnh và cấp xã", "thư viện công cộng cấp xã"));
  CHECK(takes_in("thư viện cấp tỉnh, cấp xã", "thư viện cấp tỉnh"));
  CHECK_FALSE(takes_in("thư viện cấp tỉnh", "thư viện cấp tỉnh và cấp xã"));
}

}  // namespace
}  // namespace vanban
