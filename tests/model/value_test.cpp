#include "model/value.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {

TEST_CASE("members are found by key") {
  const Value value{Value::Object{{"kind", {}, {std::string("ke-hoach"), {}}},
                                  {"", {}, {2.0, {}}},
                                  {"draft", {}, {true, {}}}},
                    {}};
  REQUIRE(value.find("kind") != nullptr);
  CHECK(*value.find("kind")->text() == "ke-hoach");
  REQUIRE(value.find("") != nullptr);
  CHECK(*value.find("")->number() == 2.0);
  CHECK(*value.find("draft")->boolean());
  CHECK(value.find("Kind") == nullptr);
  CHECK(value.find("kin") == nullptr);
}

TEST_CASE("only objects have members") {
  CHECK(Value{}.find("kind") == nullptr);
  CHECK(Value{std::string("kind"), {}}.find("kind") == nullptr);
  CHECK(Value{Value::List{Value{}}, {}}.find("0") == nullptr);
}

}  // namespace vanban
