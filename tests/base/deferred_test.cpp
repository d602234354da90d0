#include "base/deferred.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

TEST_CASE("a deferred value is made once, and only when it is asked for") {
  int made = 0;
  const Deferred<int> value([&made] { return ++made; });
  CHECK(made == 0);
  CHECK(value.get() == 1);
  CHECK(value.get() == 1);
  CHECK(made == 1);
}

}  // namespace
}  // namespace vanban
