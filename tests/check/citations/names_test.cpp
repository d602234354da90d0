// When a quoted name is a slip, and when it is the shorter name of a document below.
#include "check/citations/names.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

constexpr std::string_view whole =
    "Đẩy mạnh hoạt động học tập trong thư viện, bảo tàng, trung tâm văn hóa đến năm 2030";

TEST_CASE("elements of a list may be left out") {
  CHECK(leaves_out_elements(
      "Đẩy mạnh hoạt động học tập trong thư viện, trung tâm văn hóa đến năm 2030", whole));
  CHECK(leaves_out_elements(
      "Đẩy mạnh hoạt động học tập trong thư viện và trung tâm văn hóa đến năm 2030", whole));
  CHECK(leaves_out_elements(whole, whole));
}

TEST_CASE("other words may be neither left out nor put in") {
  CHECK_FALSE(leaves_out_elements(
      "Đẩy mạnh học tập trong thư viện, bảo tàng, trung tâm văn hóa đến năm 2030", whole));
  CHECK_FALSE(leaves_out_elements(
      "Đẩy mạnh hoạt động học tập trong các thư viện, trung tâm văn hóa đến năm 2030", whole));
  CHECK_FALSE(leaves_out_elements(
      "Đẩy mạnh hoạt động học tập trong thư viện, bảo tàng, nhà văn hóa đến năm 2030", whole));
}

TEST_CASE("likeness counts words in their order") {
  CHECK(likeness(name_words("một hai ba bốn"), name_words("một hai ba bốn")) == 1);
  CHECK(likeness(name_words("một hai ba bốn"), name_words("một ba bốn năm")) == 0.75);
  CHECK(likeness(name_words("một hai"), name_words("")) == 0);
}

TEST_CASE("the type before a name is not part of it, nor are marks and capitals") {
  CHECK(name_words("Chương trình chuyển đổi số, ngành Thư viện") ==
        name_words("Chuyển đổi số ngành thư viện"));
}

}  // namespace
}  // namespace vanban
