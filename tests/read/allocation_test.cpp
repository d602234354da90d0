#include "read/allocation.h"

#include <doctest/doctest.h>
#include <string>

#include "read/read_text.h"

namespace vanban {
namespace {

using AllocationText = ReadText<Allocation>;

AllocationText allocation(const std::string& json) {
  return {json, read_allocation};
}

TEST_CASE("targets and weights") {
  const AllocationText text = allocation(R"({'$schema': 'allocation.schema.json',
    'targets': ['luot-khach', 'ban-sach'], 'weights': {'09187': 32000, '09193': 0.5, '09199': 0}})");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  CHECK(text.read->targets == std::vector<std::string>{"luot-khach", "ban-sach"});
  CHECK(text.read->weights.size() == 3);
  CHECK(text.read->weights.at("09187").weight == 32000);
  CHECK(text.read->weights.at("09193").weight == 0.5);
  CHECK(text.read->weights.at("09199").weight == 0);
  const Location& where = text.read->weights.at("09193").where;
  CHECK(where.source->text.substr(where.offset, 3) == "0.5");
  CHECK(text.read->where.offset == 0);
}

TEST_CASE("mistakes in the file as a whole") {
  CHECK(allocation("{}").report() == "E0109 , E0109 ");
  CHECK(allocation("[]").report() == "E0108 ");
  CHECK(allocation("{'targets': ['a'], 'weights': {}, 'weight': {}}").report() == "E0107 /weight");
  CHECK(allocation("{'targets': ['a'], 'weights': {}, '$schema': 5}").report() == "E0108 /$schema");
  CHECK(allocation("{'targets': ['a'], 'weight': {}}").meant() == "weights");
  CHECK_FALSE(allocation("{'targets': ['a']").read);
}

TEST_CASE("mistakes in the targets") {
  CHECK(allocation("{'targets': 'a', 'weights': {}}").report() == "E0108 /targets");
  CHECK(allocation("{'targets': [], 'weights': {}}").report() == "E0121 /targets");
  CHECK(allocation("{'targets': ['', 5, 'lượt khách'], 'weights': {}}").report() ==
        "E0122 /targets/2, E0121 /targets/0, E0108 /targets/1");
  const AllocationText doubled = allocation("{'targets': ['a',\n'b',\n'a'], 'weights': {}}");
  CHECK(doubled.report() == "E0114 /targets/2");
  CHECK(doubled.diagnostics.all().at(0).arguments == std::vector<std::string>{"a", "1"});
}

TEST_CASE("mistakes in the weights") {
  CHECK(allocation("{'targets': ['a'], 'weights': [1]}").report() == "E0108 /weights");
  const AllocationText text = allocation(
      "{'targets': ['a'], 'weights': {'09187': '32000', '09193': -1, '09199': null, '1': 1}}");
  CHECK(text.report() == "E0108 /weights/09187, E0610 /weights/09193, E0108 /weights/09199");
  CHECK_FALSE(text.read);
  CHECK_MESSAGE(allocation("{'targets': ['a'], 'weights': {'09187': 1, '09187': 2}}").report() ==
                    "E0106 /weights/09187",
                "a unit has one weight");
}

}  // namespace
}  // namespace vanban
