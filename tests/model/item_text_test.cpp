#include "model/item_text.h"

#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("the words of an item, one text a line, as its file writes them") {
  const PlanText read = plan_with(R"('body': [{'id': 'a', 'title': 'MỤC **TIÊU**',
    'text': ['Đến năm {y?2030}:', 'Hai'],
    'table': {'columns': [{}, {}], 'header': [['TT', '']], 'rows': [['1', '*Xã*'], ['2', 'Thôn']]},
    'items': [{'run-in': 'Công an xã', 'text': 'Chủ trì', 'items': ['sâu']}, 'cuối']}])");
  REQUIRE(read.plan);
  CHECK(
      item_text(read.plan->body.at(0)) ==
      "MỤC **TIÊU**\nĐến năm {y?2030}:\nHai\nTT\n1\n*Xã*\n2\nThôn\nCông an xã\nChủ trì\nsâu\ncuối");
  CHECK(item_text(read.plan->body.at(0).items.at(1)) == "cuối");
  CHECK(item_text({}).empty());
}

}  // namespace
}  // namespace vanban
