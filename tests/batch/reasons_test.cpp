#include "batch/reasons.h"

#include <doctest/doctest.h>

namespace vanban::batch {
namespace {

TEST_CASE("inputs that changed, came and went, in words") {
  const Inputs before = {{"a.plan.json", "1"}, {"row", "Số thôn: 12"}, {"x.overlay.json", "5"}};
  const Inputs now = {{"a.plan.json", "2"},
                      {"row", "Số thôn: 13"},
                      {"vanban:templates/ke-hoach.template.json", "7"}};
  const auto reasons = changes_of_inputs(before, now);
  REQUIRE(reasons.size() == 4);
  CHECK(to_words(reasons, Language::vietnamese) ==
        "a.plan.json đã đổi; dòng của đơn vị trong bảng đổi từ “Số thôn: 12” thành “Số thôn: 13”; "
        "thêm mẫu ke-hoach.template.json; không còn x.overlay.json");
  CHECK(to_words(reasons[3], Language::english) == "x.overlay.json is gone");
}

TEST_CASE("equal inputs are no reason") {
  CHECK(changes_of_inputs({{"a", "1"}}, {{"a", "1"}}).empty());
}

TEST_CASE("files of the installation are called by what they are") {
  const auto words = [](const std::string& input) {
    return to_words(Reason{Reason::Kind::input_changed, input, {}}, Language::vietnamese);
  };
  CHECK(words("program") == "bản Vanban đã đổi");
  CHECK(words("vanban:templates/styles/nd30.json") == "kiểu trình bày nd30.json đã đổi");
  CHECK(words("vanban:bodies/bodies.json") == "danh mục cơ quan bodies.json đã đổi");
  CHECK(words("lo/bac-ninh.job.json") == "lô bac-ninh.job.json đã đổi");
  CHECK(words("{0}.plan.json") == "{0}.plan.json đã đổi");
}

}  // namespace
}  // namespace vanban::batch
