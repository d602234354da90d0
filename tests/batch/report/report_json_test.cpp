#include <doctest/doctest.h>

#include "batch/report/reports.h"
#include "read/json.h"

namespace vanban::batch {

using namespace test;

namespace {

Value parsed(const std::string& text) {
  static Sources sources;
  Diagnostics diagnostics;
  auto value = read_json(sources.add("bao-cao.json", text), diagnostics);
  REQUIRE(value);
  REQUIRE(diagnostics.all().empty());
  return *value;
}

}  // namespace

TEST_CASE("programs find every document with its standing, files and messages") {
  const Value json = parsed(report_json(sample_report()));
  CHECK(*json.find("job")->text() == "hai-tinh.job.json");
  CHECK(*json.find("counts")->find("failed")->number() == 1);
  CHECK(*json.find("counts")->find("current")->number() == 2);
  CHECK(json.find("about-job")->list()->size() == 1);
  const auto& documents = *json.find("documents")->list();
  REQUIRE(documents.size() == 5);
  const Value& failed = documents[1];
  CHECK(*failed.find("name")->text() == "09190-phuong-vu-ninh");
  CHECK(*failed.find("standing")->text() == "failed");
  const auto& numbers = *failed.find("messages")->list();
  REQUIRE(numbers.size() == 2);
  const auto place = static_cast<std::size_t>(*numbers[0].number());
  const Value& message = json.find("messages")->list()->at(place);
  CHECK(*message.find("severity")->text() == "error");
  CHECK(*message.find("code")->text() == "E0714");
  CHECK(*message.find("file")->text() == "xã & phường.csv");
  CHECK(*message.find("line")->number() == 12);
  CHECK(*message.find("column")->number() == 3);
  CHECK(message.find("vi") != nullptr);
  CHECK(documents[2].find("edited")->list()->size() == 2);
  CHECK(*documents[3].find("frozen")->boolean());
  CHECK(documents[0].find("frozen") == nullptr);
}

TEST_CASE("a message of many documents stands in the file once") {
  const std::string text = report_json(large_report(500));
  CHECK(count_of("\"line\": 1,", text) == 2);  // x.plan.json and x.csv
  CHECK(parsed(text).find("documents")->list()->size() == 500);
}

}  // namespace vanban::batch
