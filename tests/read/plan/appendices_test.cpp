#include <doctest/doctest.h>

#include "read/plan/reading.h"

namespace vanban {
namespace {

TEST_CASE("appendices") {
  const PlanText read = plan_with(R"('appendices': [
    {'id': 'pl-1', 'title': 'DANH MỤC', 'landscape': true, 'text': 'Lời dẫn', 'list': 'a)',
     'table': {'columns': [{}], 'rows': [['x']]}, 'items': ['một']},
    {'title': 'HAI', 'items': ['một']}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const PlanAppendix& first = read.plan->appendices.at(0);
  CHECK(first.id == "pl-1");
  CHECK(first.landscape);
  CHECK(first.content.text.size() == 1);
  CHECK(first.content.table);
  CHECK(first.content.items.at(0).marker == Marker::letter);
  CHECK(read.plan->appendices.at(1).content.items.at(0).marker == Marker::number);
}

TEST_CASE("whom appendices concern") {
  const PlanText read = plan_with(R"('appendices': [{'title': 'A', 'items': ['x'],
    'for': {'levels': ['commune'], 'types': ['đặc khu']}, 'needs': ['museum']}, {'title': 'B'}])");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  const PlanAppendix& first = read.plan->appendices.at(0);
  CHECK(first.concerns.levels == std::vector<Level>{Level::commune});
  CHECK(first.concerns.types == std::vector<std::string>{"đặc khu"});
  CHECK(first.needs == std::vector<std::string>{"museum"});
  CHECK(read.plan->appendices.at(1).concerns.levels.empty());
  CHECK(report_on("'appendices': [{'title': 'A', 'for': 'xã', 'needs': [5]}]") ==
        "E0108 /appendices/0/for, E0108 /appendices/0/needs/0");
}

TEST_CASE("mistakes in appendices") {
  CHECK(report_on("'appendices': {}") == "E0108 /appendices");
  CHECK(report_on("'appendices': ['x', {'landscape': 'yes', 'role': 'tasks'}]") ==
        "E0108 /appendices/0, E0107 /appendices/1/role, E0108 /appendices/1/landscape");
}

TEST_CASE("an attached plan") {
  const PlanText read = plan_with(R"('articles': ['Ban hành'], 'attachment': {
    'kind': 'ke-hoach', 'subject': 'A', 'body': [{'role': 'tasks', 'title': 'B'}],
    'closing': ['C'], 'appendices': [{'title': 'D'}]})");
  CHECK(read.report() == "");
  REQUIRE(read.plan);
  REQUIRE(read.plan->attachment.size() == 1);
  const Plan& attached = read.plan->attachment.at(0);
  CHECK(attached.kind == "ke-hoach");
  CHECK(*attached.data.find("subject")->text() == "A");
  CHECK(attached.body.at(0).role == Role::tasks);
  CHECK(attached.closing.size() == 1);
  CHECK(attached.appendices.size() == 1);
  CHECK(attached.where.offset > 0);
}

TEST_CASE("mistakes in attachments") {
  CHECK(report_on("'attachment': []") == "E0108 /attachment");
  CHECK(report_on("'attachment': {}") == "E0109 /attachment");
  CHECK(report_on("'attachment': {'kind': 'ke-hoach', 'date': '2026-01-01', 'recipients': []}") ==
        "E0107 /attachment/date, E0107 /attachment/recipients");
}

}  // namespace
}  // namespace vanban
