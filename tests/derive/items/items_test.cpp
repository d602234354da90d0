#include <doctest/doctest.h>

#include "model/markup_text.h"
#include "support/derived.h"

using vanban::test::Family;

namespace {

constexpr const char* goals = R"([
  {'id': 'qd', 'role': 'viewpoint', 'title': 'QUAN ĐIỂM', 'items': ['Một quan điểm.']},
  {'id': 'mt', 'role': 'objectives', 'title': 'MỤC TIÊU', 'items': [
    {'id': 'mt-xa', 'text': 'Việc của xã.', 'for': {'levels': ['commune']}},
    {'id': 'mt-tinh', 'text': 'Việc của tỉnh.', 'for': {'levels': ['province']}},
    {'id': 'mt-phuong', 'text': 'Việc của phường.', 'for': {'types': ['phường']}},
    {'id': 'mt-xa-thoi', 'text': 'Việc của riêng xã.', 'for': {'types': ['xã']}},
    {'id': 'mt-bt', 'title': 'Bảo tàng', 'needs': ['museum'], 'items': ['Mở cửa.']},
    {'id': 'mt-ho', 'text': 'Hồ bơi.', 'needs': ['pool']}
  ]},
  {'id': 'rieng', 'title': 'VIỆC RIÊNG', 'items': [
    {'text': 'Của tỉnh.', 'for': {'levels': ['province']}}]}])";

TEST_CASE("items go down by level, type and what the unit has; empty sections vanish") {
  Family family;
  family.parent("body", goals);
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "MỤC TIÊU\n  Việc của xã.\n  Việc của phường.\n  Hồ bơi.\n");
  CHECK(family.fate("qd") == "dropped: left-out-role");
  CHECK(family.fate("mt-tinh") == "dropped: for-other-level");
  CHECK(family.fate("mt-xa-thoi") == "dropped: for-other-type");
  CHECK(family.fate("mt-bt") == "dropped: needs-what-is-not-there museum");
  CHECK(family.fate("mt-bt/1") == "dropped: needs-what-is-not-there museum");
  CHECK(family.fate("rieng") == "dropped: emptied");
  CHECK(family.fate("mt-xa") == "kept");
  CHECK(family.codes() == "E0615");  // whether there is a pool
}

TEST_CASE("facts decide what the rules assume or do not know") {
  Family family;
  family.parent("body", goals).overlay("facts", "{'has': {'museum': true, 'pool': false}}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.body() == "MỤC TIÊU\n  Việc của xã.\n  Việc của phường.\n  Bảo tàng\n    Mở cửa.\n");
  CHECK(family.codes() == "");
}

TEST_CASE("a fact that nothing asks for is a slip of the pen") {
  Family family;
  family.overlay("facts", "{'has': {'musuem': true}}");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0607");
  CHECK(family.report().find("“museum”") != std::string::npos);
}

TEST_CASE("fixed phrases about places are reworded, quoted titles are not") {
  Family family;
  family.parent("body", R"([{'id': 'a', 'title': 'A', 'items': [
    'Trên địa bàn tỉnh, thực hiện “Đề án trên địa bàn tỉnh” ở {unit.full}.']}])");
  REQUIRE(family.derive());
  CHECK(family.body() ==
        "A\n  Trên địa bàn {unit.type}, thực hiện “Đề án trên địa bàn tỉnh” ở {unit.full}.\n");
  CHECK(family.fate("a/1") == "reworded");
}

TEST_CASE("words of the superior level are listed and stay") {
  Family family;
  family.parent("body", R"([{'title': 'A', 'items': [
    'Phối hợp với Thư viện tỉnh.', 'Nói về “tỉnh”, không sót gì.']}])");
  REQUIRE(family.derive());
  CHECK(family.body() == "A\n  Phối hợp với Thư viện tỉnh.\n  Nói về “tỉnh”, không sót gì.\n");
  CHECK(family.codes() == "E0616");
}

TEST_CASE("what refers to an item that stayed above is reported") {
  Family family;
  family.parent("body", R"([{'title': 'A', 'items': [
    {'id': 'x', 'text': 'Của tỉnh.', 'for': {'levels': ['province']}},
    'Theo {ref.x}.']}])");
  REQUIRE(family.derive());
  CHECK(family.codes() == "E0619");
}

TEST_CASE("what no text names any more does not go down") {
  Family family;
  family
      .parent("citations", R"({
      'a': {'type': 'Luật', 'title': 'Thư viện', 'date': '2019-11-21'},
      'b': {'type': 'Luật', 'title': 'Di sản văn hóa', 'date': '2024-11-23'}})")
      .parent("footnotes", "{'n': 'Xem {cite.b}.', 'm': 'Thôi.'}")
      .parent("body", R"([{'title': 'A', 'items': ['Theo {cite.a}.',
        {'text': 'Của tỉnh[^m].', 'for': {'levels': ['province']}}, 'Ghi chú[^n].']}])");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.child().footnotes.size() == 1);
  CHECK(family.child().citations.contains("a"));
  CHECK(family.child().citations.contains("b"));
  CHECK(family.child().footnotes.contains("n"));
}

TEST_CASE("slips of the pen in facts of every kind are told") {
  Family family;
  family.parent("deadlines", "{'bao-cao': '12-15'}")
      .parent("body", "[{'title': 'A', 'text': 'Trước {deadlines.bao-cao}.'}]")
      .overlay("facts", R"({'bodies': {'van-hoaa': 'Phòng'}, 'counts': {'thon': 3},
        'deadlines': {'bao-cao-nam': '11-01'}})");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.codes() == "E0607 E0607 E0607");
  CHECK(family.report().find("“van-hoa”") != std::string::npos);
}

TEST_CASE("the superior's counts are its own, and so may be its totals") {
  Family family;
  family
      .parent("targets", R"([
        {'id': 's', 'unit': '%', 'of': 'thon', 'values': {'2030': {'value': 80, 'count': '80/100'}}},
        {'id': 'l', 'unit': 'lượt', 'values': {'2030': 50000}},
        {'id': 'm', 'unit': 'mô hình', 'scope': ['commune'], 'values': {'2030': 1}}])")
      .parent("body",
              "[{'title': 'A', 'text': '{targets.s.2030}, {targets.l.2030}, {targets.m.2030}.'}]")
      .overlay("facts", "{'counts': {'thon': 12}}");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(family.child().targets.at(0).values.at("2030").count == "10/12");
  CHECK(family.codes() == "E0616");
  CHECK(family.report().find("50.000 lượt") != std::string::npos);
}

TEST_CASE("footnotes are worded as the texts that call them") {
  Family family;
  family.parent("footnotes", "{'n': 'Trên địa bàn tỉnh.'}")
      .parent("body", "[{'title': 'A', 'text': 'Xem[^n].'}]");
  REQUIRE_MESSAGE(family.derive(), family.report());
  CHECK(vanban::markup_text(family.child().footnotes.at("n")) == "Trên địa bàn {unit.type}.");
}

}  // namespace
