// Job files: what they say, and what is wrong with them.
#include "read/job.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "read/job/name_pattern.h"
#include "read/read_text.h"

namespace vanban {
namespace {

using JobText = ReadText<Job>;

JobText job_of(const std::string& members) {
  return {"{" + members + "}", read_job};
}

// Of a job with a parent and these members besides.
std::string report_on(const std::string& members) {
  return job_of("'parent': 'a.plan.json', " + members).report();
}

std::string report_on_column(const std::string& meaning) {
  return report_on("'table': {'file': 'a.csv', 'columns': {'Mã': 'code', 'X': '" + meaning + "'}}");
}

TEST_CASE("the shortest job: all units below one parent") {
  const JobText text = job_of("'parent': 'bac-ninh.plan.json'");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  const Job& job = *text.read;
  REQUIRE(job.parts.size() == 1);
  const JobPart& part = job.parts.front();
  CHECK(part.parent == "bac-ninh.plan.json");
  CHECK(part.units.empty());
  CHECK_FALSE(part.table);
  CHECK_FALSE(part.date);
  CHECK_FALSE(part.takes_suggestions);
  CHECK(job.outputs == std::vector<std::string>{"pdf", "text"});
  CHECK(job.names == "{code}-{slug}");
  CHECK(job.text_width == 80);
  CHECK(job.pdf_profile.empty());
}

TEST_CASE("all that a job can say") {
  const JobText text = job_of(R"('$schema': 'job.schema.json', 'parts': [
      {'parent': 'a.plan.json', 'units': ['09187', 'xã Yên Phong'], 'overlays': 'overlay',
       'allocation': 'w.allocation.json', 'facts': {'has': {'museum': false}}, 'date': '2026-06',
       'suggestions': 'take'},
      {'parent': 'b.overlay.json', 'units': 'all', 'suggestions': 'show'},
      {'parent': 'c.plan.json', 'table': {'file': 'c.xlsx', 'columns': {
        'Mã': 'code', 'Tên': 'name', 'Số': 'number', 'Bảo tàng': 'has.museum',
        'Nhà VH': 'has.nhà văn hóa', 'Số thôn': 'counts.thon', 'Phòng': 'bodies.van-hoa',
        'Thư viện / 2030': 'targets.dv-xa.2030', 'Hạn': 'deadlines.bao-cao',
        'Người ký': 'signature.name', 'Chức vụ': 'signature.position', 'Lưu': 'archive'}}}],
    'outputs': ['pdf', 'text'], 'names': 'ke hoach-{type}_{name} ({province})', 'style': 'nd30',
    'pdf-profile': 'a-2b', 'text-width': 0, 'fillable': true, 'split': true)");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  const Job& job = *text.read;
  REQUIRE(job.parts.size() == 3);
  CHECK(job.parts[0].units == std::vector<std::string>{"09187", "xã Yên Phong"});
  CHECK(job.parts[0].units_where.size() == 2);
  CHECK(job.parts[0].overlays == "overlay");
  CHECK(job.parts[0].facts.has.at("museum") == false);
  CHECK(job.parts[0].date->month == 6);
  CHECK(job.parts[0].takes_suggestions);
  CHECK(job.parts[1].units.empty());
  REQUIRE(job.parts[2].table);
  const auto& columns = job.parts[2].table->columns;
  REQUIRE(columns.size() == 12);
  CHECK(columns[4].key == "nhà văn hóa");
  CHECK(columns[7].meaning == JobColumn::Meaning::target);
  CHECK(columns[7].heading == "Thư viện / 2030");
  CHECK(columns[7].key == "dv-xa");
  CHECK(columns[7].year == "2030");
  CHECK(columns[9].meaning == JobColumn::Meaning::signer);
  CHECK(job.outputs == std::vector<std::string>{"pdf", "text"});
  CHECK(job.outputs_where.size() == 2);
  CHECK(job.text_width == 0);
  CHECK(job.fillable);
  CHECK(job.split);
}

TEST_CASE("what cannot stand together, what is missing") {
  CHECK(job_of("").report() == "E0109 ");
  CHECK(job_of("'parts': []").report() == "E0121 /parts");
  CHECK(job_of("'parts': [{}]").report() == "E0109 /parts/0");
  CHECK(job_of("'parts': [{'parent': 'a'}], 'units': 'all'").report() == "E0119 /units");
  CHECK(job_of("'parts': [{'parent': 'a', 'names': 'x'}]").report() == "E0107 /parts/0/names");
  CHECK(report_on("'units': ['24'], 'table': {'file': 'a', 'columns': {'A': 'code'}}") ==
        "E0119 /table");
  CHECK(report_on("'table': {}") == "E0109 /table, E0109 /table");
  CHECK(report_on("'table': {'file': 'a.csv', 'columns': {}}") == "E0120 /table/columns");
  CHECK_MESSAGE(
      report_on("'table': {'file': 'a', 'columns': {'A': 'number'}}") == "E0120 /table/columns",
      "a table that says whose rows they are by neither code nor name");
}

TEST_CASE("values of a wrong kind") {
  CHECK(report_on("'units': 'al'") == "E0110 /units");
  CHECK(report_on("'units': []") == "E0121 /units");
  CHECK(report_on("'units': [9187]") == "E0108 /units/0");
  CHECK(report_on("'units': {}") == "E0108 /units");
  CHECK(report_on("'outputs': []") == "E0121 /outputs");
  CHECK(report_on("'text-width': 1000") == "E0112 /text-width");
  CHECK(report_on("'suggestions': true") == "E0108 /suggestions");
  CHECK(report_on("'facts': {'haz': {}}") == "E0107 /facts/haz");
  CHECK(report_on("'table': {'file': 'a', 'columns': ['A']}") == "E0108 /table/columns");
}

TEST_CASE("what columns can tell") {
  CHECK(report_on_column("counts.thon") == "");
  CHECK(report_on_column("archive") == "");
  CHECK(report_on_column("counts.thôn") == "E0122 /table/columns/X");
  CHECK(report_on_column("targets.dv-xa") == "E0123 /table/columns/X");
  CHECK(report_on_column("targets.dv-xa.30") == "E0123 /table/columns/X");
  CHECK(report_on_column("targets.2030") == "E0123 /table/columns/X");
  CHECK(report_on_column("counts.") == "E0110 /table/columns/X");
  CHECK(report_on_column("counts") == "E0110 /table/columns/X");
  CHECK(report_on_column("code.a") == "E0110 /table/columns/X");
  CHECK_MESSAGE(report_on_column("code") == "E0114 /table/columns/X",
                "two columns cannot tell the same");
}

TEST_CASE("the meaning that was meant") {
  const auto meant = [](const std::string& meaning) {
    return job_of("'parent': 'a', 'table': {'file': 'a', 'columns': {'X': '" + meaning + "'}}")
        .meant();
  };
  CHECK(meant("cdoe") == "code");
  CHECK(meant("count.thon") == "counts.thon");
  CHECK(meant("target.dv-xa.2030") == "targets.dv-xa.2030");
  CHECK(meant("signature.nam") == "signature.name");
}

std::string fault_of(const std::string& pattern) {
  return std::string(parse_name_pattern(pattern).fault);
}

TEST_CASE("patterns of names") {
  CHECK(fault_of("{code}-{slug}") == "");
  CHECK(fault_of("Kế hoạch {name}") == "");
  CHECK(fault_of("") == "pattern-empty");
  for (const std::string path :
       {"../{code}", "{code}/{slug}", "{code}\\x", "{code}.pdf", "C:{code}", "{code}\n", "{code}*",
        " {code}", "{code} ", "-{code}", "{code}\u200B", "{code}\u202E"}) {
    CHECK_MESSAGE(fault_of(path) == "pattern-path", path);
  }
  for (const std::string brace : {"{code", "code}", "{{code}}", "{code}}", "{"}) {
    CHECK_MESSAGE(fault_of(brace) == "pattern-brace", brace);
  }
  CHECK(fault_of("{Code}") == "pattern-unknown");
  CHECK(fault_of("{}") == "pattern-unknown");
  CHECK(fault_of(std::string(101, 'a')) == "pattern-long");
  CHECK(report_on("'names': '../{code}'") == "E0701 /names");
  CHECK(report_on("'names': ''") == "E0701 /names");
  CHECK(report_on("'names': 1") == "E0108 /names");
}

}  // namespace
}  // namespace vanban
