#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("sections, items and plain texts") {
  const PlanText read = plan_with(R"('body': [
    {'id': 's1', 'role': 'tasks', 'title': 'NHIỆM VỤ', 'items': [
      'Câu trọn.',
      {'run-in': 'Công an tỉnh', 'text': 'Chủ trì', 'for': {'levels': ['commune'], 'types': ['phường']},
       'needs': ['museum'], 'items': ['a']},
      {'title': 'Đề mục', 'text': ['một', 'hai'], 'list': 'a)', 'items': [{'text': 'b', 'items': ['c']}]}
    ]},
    {'text': 'không đề mục'}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const PlanItem& section = read.plan->body.at(0);
  CHECK(section.role == Role::tasks);
  CHECK(section.items.at(0).text.size() == 1);
  CHECK(section.items.at(0).marker == Marker::number);
  CHECK_FALSE(section.items.at(1).run_in.empty());
  CHECK(section.items.at(1).concerns.levels == std::vector<Level>{Level::commune});
  CHECK(section.items.at(1).concerns.types == std::vector<std::string>{"phường"});
  CHECK(section.items.at(1).needs == std::vector<std::string>{"museum"});
  CHECK(section.items.at(1).items.at(0).marker == Marker::dash);
  CHECK(section.items.at(2).text.size() == 2);
  CHECK(section.items.at(2).items.at(0).marker == Marker::letter);
  CHECK(section.items.at(2).items.at(0).items.at(0).marker == Marker::dash);
  CHECK(read.plan->body.at(1).text.size() == 1);
}

TEST_CASE("sections are counted as the plan says") {
  const PlanText read =
      plan_with(R"('list': '1.', 'body': [{'title': 'Mục đích', 'items': ['a']}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->body.at(0).marker == Marker::number);
  CHECK(read.plan->body.at(0).items.at(0).marker == Marker::dash);
  CHECK(plan_with(R"('list': '1.')").report() != "");
}

TEST_CASE("the marker of a list is known apart from what it would be anyway") {
  const PlanText read = plan_with(R"('body': [{'title': 'A', 'list': '1.', 'items': ['x']},
    {'title': 'B', 'items': ['x']}], 'appendices': [{'list': '+', 'items': ['x']}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->body.at(0).list == Marker::number);
  CHECK(read.plan->body.at(1).list == std::nullopt);
  CHECK(read.plan->body.at(1).items.at(0).marker == Marker::number);
  CHECK(read.plan->appendices.at(0).content.list == Marker::plus);
}

TEST_CASE("articles hold numbers") {
  const PlanText read = plan_with("'articles': ['Một', {'text': 'Hai', 'items': ['a']}]");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  CHECK(read.plan->body.size() == 2);
  CHECK(read.plan->body.at(1).items.at(0).marker == Marker::number);
}

TEST_CASE("mistakes in items, all of them") {
  CHECK(report_on("'body': {}") == "E0108 /body");
  CHECK(report_on("'body': [5, {}, {'title': 'A', 'run-in': 'B', 'text': 'C'}]") ==
        "E0108 /body/0, E0120 /body/1, E0119 /body/2/run-in");
  CHECK(report_on("'body': [{'run-in': 'B'}]") == "E0124 /body/0/run-in");
  CHECK(report_on("'body': [{'title': 'A', 'list': '1.'}]") == "E0124 /body/0/list");
  CHECK(report_on("'body': [{'title': 'A', 'list': '(1)', 'items': []}]") == "E0110 /body/0/list");
  CHECK(report_on("'body': [{'title': 'A', 'text': 5}]") == "E0108 /body/0/text");
  CHECK(report_on("'body': [{'title': 'A', 'text': ['x', 5, '']}]") ==
        "E0108 /body/0/text/1, E0121 /body/0/text/2");
  CHECK(report_on("'body': [{'title': 'A', 'for': ['commune'], 'needs': 'museum'}]") ==
        "E0108 /body/0/for, E0108 /body/0/needs");
  CHECK(report_on("'body': [{'title': 'A', 'for': {'level': 'commune', 'levels': ['xã']}}]") ==
        "E0107 /body/0/for/level, E0110 /body/0/for/levels/0");
  CHECK(report_on("'body': ['A'], 'articles': ['B']") == "E0119 /articles");
}

TEST_CASE("only sections have a role") {
  CHECK(report_on("'body': [{'title': 'A', 'role': 'task'}]") == "E0110 /body/0/role");
  CHECK(report_on("'body': [{'title': 'A', 'items': [{'title': 'B', 'role': 'tasks'}]}]") ==
        "E0107 /body/0/items/0/role");
  CHECK(report_on("'articles': [{'text': 'A', 'role': 'tasks'}]") == "E0107 /articles/0/role");
}

TEST_CASE("ids of items, tables and appendices are unique, attachment included") {
  const PlanText read = plan_with(R"('body': [{'id': 'a', 'title': 'A',
      'table': {'id': 'a', 'columns': [{}], 'rows': [['x']]}}],
    'appendices': [{'id': 'a'}],
    'attachment': {'kind': 'ke-hoach', 'body': [{'id': 'a', 'title': 'A'}]})");
  CHECK(read.report() ==
        "E0114 /body/0/table/id, E0114 /appendices/0/id, "
        "E0114 /attachment/body/0/id");
  CHECK(report_on("'body': [{'id': 'mục 1', 'title': 'A'}]") == "E0122 /body/0/id");
  CHECK(report_on("'body': [{'id': '', 'title': 'A'}]") == "E0121 /body/0/id");
}

TEST_CASE("texts of every kind are checked where they stand") {
  CHECK(report_on(R"('body': [{'title': '**A', 'text': '{b', 'items': ['c}',
    {'run-in': 'x[^', 'text': ['{d|rom}']}]}], 'closing': ['\\x'])") ==
        "E0203 /body/0/title, E0202 /body/0/text, E0215 /body/0/items/0, "
        "E0217 /body/0/items/1/run-in, E0207 /body/0/items/1/text/0, E0216 /closing/0");
}

TEST_CASE("as deep as the file may be nested") {
  std::string items = "'x'";
  for (int depth = 0; depth < 30; ++depth) items = "{'text': 'x', 'items': [" + items + "]}";
  CHECK(report_on("'body': [" + items + "]") == "");
}

}  // namespace
}  // namespace vanban
