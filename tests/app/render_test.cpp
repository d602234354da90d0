#include "app/render.h"

#include <doctest/doctest.h>

#include "support/diagnosed.h"
#include "support/engine.h"
#include "support/folder.h"
#include "support/merged.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// A run with a style of its own.
struct Run {
  Program program;
  Sources sources;
  Diagnostics diagnostics;
  Timings timings;

  std::vector<std::string> render(const SamplePlan& plan, const std::string& format) {
    return render(plan.text(), format);
  }

  std::vector<std::string> render(const std::string& plan, const std::string& format,
                                  const std::string& style = "") {
    RenderJob job;
    job.writers = {find_writer(format)};
    job.style = style;
    std::vector<std::string> outputs;
    for (RenderedFile& file : render(plan, job)) outputs.push_back(std::move(file.bytes));
    return outputs;
  }

  std::vector<RenderedFile> render(const std::string& plan, const RenderJob& job) {
    diagnostics = {};
    auto files = vanban::render(sources.add("a.plan.json", plan), program.engine(), job,
                                diagnostics, timings);
    return files ? std::move(*files) : std::vector<RenderedFile>{};
  }
};

std::vector<std::string> endings_of(const std::vector<RenderedFile>& files) {
  std::vector<std::string> endings;
  for (const RenderedFile& file : files) endings.push_back(file.ending);
  return endings;
}

std::string with(std::string style, const std::string& what, const std::string& by) {
  const std::size_t at = style.find(what);
  REQUIRE(at != std::string::npos);
  return style.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("formats come out in the order asked for") {
  Program program;
  const auto outputs = program.render_text(commune_plan().text(), {"doc", "pdf", "text"});
  REQUIRE(outputs.size() == 3);
  CHECK(outputs[0].starts_with("document\n"));
  CHECK(outputs[1].starts_with("%PDF-"));
  CHECK(outputs[2].find("KẾ HOẠCH") != std::string::npos);
}

TEST_CASE("a run stops before the stage after the one that found errors") {
  Run run;
  CHECK(run.render(commune_plan().say("{a} 📚"), "pdf").empty());
  CHECK(codes_of(run.diagnostics) == "E0204");
  CHECK(run.timings.to_text().find("merge") != std::string::npos);
  CHECK(run.timings.to_text().find("number") == std::string::npos);
  CHECK(run.render(commune_plan().say("📚"), "pdf").empty());
  CHECK(codes_of(run.diagnostics) == "E0505");
  CHECK(run.timings.to_text().find("pdf") == std::string::npos);
}

TEST_CASE("text needs no pages, so a character without a glyph does no harm there") {
  Run run;
  const auto outputs = run.render(commune_plan().say("📚"), "text");
  REQUIRE(outputs.size() == 1);
  CHECK(outputs[0].find("📚") != std::string::npos);
  CHECK(run.timings.to_text().find("layout") == std::string::npos);
}

TEST_CASE("a plan with appendices is one document, or one for each part") {
  const std::string plan =
      commune_plan()
          .set("appendices", "[{'title': 'A', 'text': 'x'}, {'title': 'B', 'text': 'y'}]")
          .text();
  Run run;
  RenderJob job;
  job.writers = {find_writer("text"), find_writer("pages")};
  using Endings = std::vector<std::string>;
  CHECK(endings_of(run.render(plan, job)) == Endings{".txt", ".pages.txt"});
  job.split = true;
  const auto files = run.render(plan, job);
  REQUIRE(endings_of(files) == Endings{".txt", ".pages.txt", ".phu-luc-1.txt",
                                       ".phu-luc-1.pages.txt", ".phu-luc-2.txt",
                                       ".phu-luc-2.pages.txt"});
  CHECK(files[0].bytes.find("Phụ lục") == std::string::npos);
  CHECK(files[2].bytes.find("Phụ lục I\n") != std::string::npos);
  CHECK(files[4].bytes.find("Phụ lục II\n") != std::string::npos);
  CHECK(files[5].bytes.find("page 1") == 0);
  CHECK(files[5].bytes.find("page 2") == std::string::npos);
}

TEST_CASE("all documents of a plan are looked through before a run stops") {
  Run run;
  RenderJob job;
  job.writers = {find_writer("pdf")};
  job.split = true;
  CHECK(
      run.render(commune_plan().say("📚").set("appendices", "[{'title': 'A', 'text': '📖'}]").text(),
                 job)
          .empty());
  CHECK(codes_of(run.diagnostics) == "E0505 E0505");
}

TEST_CASE("a style of one's own replaces the template's") {
  TemporaryFolder folder;
  const std::string nd30 = read_file(source_path("templates/styles/nd30.json"));
  folder.write("first.json", with(nd30, "\"lines\": \"total-fit\"", "\"lines\": \"first-fit\""));
  Run run;
  const std::string plan = read_file(source_path("data/quang-nghiep.plan.json"));
  const auto usual = run.render(plan, "pages");
  const auto first_fit = run.render(plan, "pages", folder.path("first.json"));
  REQUIRE(usual.size() == 1);
  REQUIRE(first_fit.size() == 1);
  CHECK(usual != first_fit);
  CHECK(run.render(plan, "pages", "nd30") == usual);
  CHECK(run.render(plan, "pages", "nd31").empty());
  CHECK(codes_of(run.diagnostics) == "E0407");
}

TEST_CASE("times are added up by stage") {
  Run run;
  run.render(commune_plan(), "text");
  run.render(commune_plan(), "text");
  const std::string text = run.timings.to_text();
  for (const std::string stage : {"read", "merge", "number", "text", "sum"}) {
    CAPTURE(stage);
    const std::size_t at = text.find(stage);
    REQUIRE(at != std::string::npos);
    CHECK(text.find(stage, at + 1) == std::string::npos);
  }
}
