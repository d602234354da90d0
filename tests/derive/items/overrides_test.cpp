#include <doctest/doctest.h>

#include "model/markup_text.h"
#include "support/derived.h"

using vanban::test::Family;

namespace {

Family with_overrides(const std::string& overrides) {
  Family family;
  family
      .parent("body", R"([{'id': 'nv', 'title': 'NHIỆM VỤ', 'items': [
        {'id': 'a', 'title': 'Việc một', 'list': 'a)', 'items': ['Ý một.', 'Ý hai.']},
        {'id': 'b', 'text': 'Việc hai.'},
        {'id': 'c', 'text': 'Việc ở trên.', 'for': {'levels': ['province']}}]}])")
      .overlay("overrides", overrides);
  return family;
}

TEST_CASE("items are replaced, dropped, kept and added by id or address") {
  Family family = with_overrides(R"([
    {'replace': 'a/2', 'with': 'Ý của xã.', 'was': 'Ý hai.'},
    {'drop': 'b', 'was': 'Việc hai.'},
    {'keep': 'c'},
    {'before': 'a', 'add': ['Đầu tiên.']},
    {'after': 'b', 'add': [{'title': 'Sau b', 'items': ['x']}]},
    {'into': 'a', 'add': ['Ý ba.']}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "NHIỆM VỤ\n  Đầu tiên.\n  Việc một\n    Ý một.\n    Ý của xã.\n    Ý ba.\n"
        "  Sau b\n    x\n  Việc ở trên.\n");
  CHECK(family.codes() == "");
  CHECK(family.fate("a/2") == "replaced: override");
  CHECK(family.fate("b") == "dropped: override");
  CHECK(family.fate("c") == "kept: override");
  const vanban::PlanItem& first = family.child().body.at(0).items.at(1);
  CHECK(first.items.at(1).marker == vanban::Marker::letter);
  CHECK(first.items.at(2).marker == vanban::Marker::letter);
}

TEST_CASE("an item that replaces another is found by its id") {
  Family family = with_overrides("[{'replace': 'b', 'with': 'Theo ý xã.', 'was': 'Việc hai.'}]");
  REQUIRE(family.derive());
  CHECK(family.child().body.at(0).items.at(1).id == "b");
}

TEST_CASE("an override stays when its original changes, and both texts are reported") {
  Family family = with_overrides("[{'replace': 'b', 'with': 'Theo ý xã.', 'was': 'Việc cũ.'}]");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0605");
  CHECK(family.report().find("Việc cũ.") != std::string::npos);
  CHECK(family.report().find("Việc hai.") != std::string::npos);
  CHECK(family.body().find("Theo ý xã.") != std::string::npos);
}

TEST_CASE("an override whose original is gone is reported, with what it replaced") {
  Family family = with_overrides("[{'drop': 'bb', 'was': 'Việc đã bỏ.'}]");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0604");
  CHECK(family.report().find("Việc đã bỏ.") != std::string::npos);
}

TEST_CASE("an override that does not say what it replaced asks to be completed") {
  Family family = with_overrides("[{'drop': 'a'}]");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0606");
  REQUIRE(family.derivation().unremembered.size() == 1);
  CHECK(family.derivation().unremembered.at(0).was == "Việc một\nÝ một.\nÝ hai.");
}

TEST_CASE("what is kept or added inside something left out brings it down") {
  Family family;
  family
      .parent("body", R"([{'id': 'bt', 'title': 'BẢO TÀNG', 'needs': ['museum'], 'items': [
        {'id': 'bt-1', 'text': 'Giữ cái này.'}, {'id': 'bt-2', 'text': 'Không giữ.'}]},
        {'title': 'KHÁC', 'text': 'Còn lại.'}])")
      .overlay("overrides", "[{'keep': 'bt-1'}]");
  REQUIRE(family.derive());
  CHECK(family.body() == "BẢO TÀNG\n  Giữ cái này.\nKHÁC\n  Còn lại.\n");
}

TEST_CASE("an id is not used twice") {
  Family family = with_overrides("[{'after': 'b', 'add': [{'id': 'a', 'text': 'Trùng mã.'}]}]");
  CHECK_FALSE(family.derive());
  CHECK(family.codes().find("E0114") != std::string::npos);
}

TEST_CASE("an override follows an item without id that has moved in its list") {
  Family family = with_overrides("[{'replace': 'a/2', 'with': 'Ý của xã.', 'was': 'Ý hai.'}]");
  family.parent("body", R"([{'id': 'nv', 'title': 'NHIỆM VỤ', 'items': [
    {'id': 'a', 'title': 'Việc một', 'items': ['Ý mới.', 'Ý một.', 'Ý hai.']}]}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "NHIỆM VỤ\n  Việc một\n    Ý mới.\n    Ý một.\n    Ý của xã.\n");
  CHECK(family.codes() == "");
}

TEST_CASE("what is kept stays though no body answers for it and its goals are of another level") {
  Family family;
  family
      .parent("targets", "[{'id': 't', 'scope': ['province'], 'unit': '%', 'values': {'2030': 5}}]")
      .parent("body", R"([{'role': 'organisation', 'title': 'TỔ CHỨC', 'items': [
        {'id': 'dh', 'run-in': 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'text': 'Giữ biên.'}]},
        {'title': 'MỤC TIÊU', 'items': [{'id': 'g', 'text': 'Đạt {targets.t.2030}.'}]}])")
      .overlay("overrides", "[{'keep': 'dh'}, {'keep': 'g'}]");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() ==
        "TỔ CHỨC\n  Bộ Chỉ huy Bộ đội Biên phòng tỉnh: Giữ biên.\n"
        "MỤC TIÊU\n  Đạt {targets.t.2030}.\n");
  CHECK(family.child().targets.size() == 1);
}

TEST_CASE("what is added beside an item without id remembers it, too") {
  Family family = with_overrides("[{'after': 'a/1', 'add': ['Sau ý một.']}]");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0606");
  REQUIRE(family.derivation().unremembered.size() == 1);
  CHECK(family.derivation().unremembered.at(0).was == "Ý một.");
}

TEST_CASE(
    "of two overrides that come to one item the one made to it holds, the other is reported") {
  Family family = with_overrides(R"([
    {'replace': 'a/1', 'with': 'Của ý đã bỏ.', 'was': 'Ý đã bỏ.'},
    {'replace': 'a/3', 'with': 'Của ý một.', 'was': 'Ý một.'}])");
  REQUIRE(family.derive());
  CHECK(family.body().find("Của ý một.") != std::string::npos);
  CHECK(family.body().find("Của ý đã bỏ.") == std::string::npos);
  CHECK(family.codes() == "E0604");
  CHECK(family.report().find("Ý đã bỏ.") != std::string::npos);
}

TEST_CASE("appendices are dropped, kept and replaced, too") {
  Family family;
  family
      .parent("appendices", R"([{'id': 'p1', 'title': 'MỘT', 'text': 'x'},
        {'id': 'p2', 'title': 'HAI', 'text': 'y', 'for': {'levels': ['province']}},
        {'id': 'p3', 'title': 'BA', 'text': 'z'},
        {'id': 'p4', 'title': 'BỐN', 'text': 'w', 'for': {'levels': ['province']}}])")
      .overlay("overrides", R"([{'drop': 'p1', 'was': 'x'}, {'keep': 'p2'},
        {'replace': 'p3', 'with': {'title': 'CỦA XÃ', 'text': 'riêng'}, 'was': 'z'}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.codes() == "");
  const auto& appendices = family.child().appendices;
  REQUIRE(appendices.size() == 2);
  CHECK(appendices.at(0).id == "p2");
  CHECK(vanban::markup_text(appendices.at(1).title) == "CỦA XÃ");
  CHECK(family.fate("p4") == "dropped: for-other-level");
}

}  // namespace
