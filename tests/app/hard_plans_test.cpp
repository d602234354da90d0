// Archives and screen readers get plans of all kinds, not only those of the samples.
#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/java.h"
#include "support/merged.h"
#include "support/pdf_rules.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// The PDFs of a plan; none if it has errors.
std::vector<std::string> pdfs_of(const std::string& plan, const WriteOptions& options, bool split) {
  static Program program;
  Sources sources;
  Diagnostics diagnostics;
  Timings timings;
  const RenderJob job{{find_writer("pdf")}, options, "", split};
  const auto files =
      render(sources.add("hard.plan.json", plan), program.engine(), job, diagnostics, timings);
  CHECK(to_text(diagnostics, Language::english) == "");
  std::vector<std::string> pdfs;
  if (!files) return pdfs;
  for (const RenderedFile& file : *files) pdfs.push_back(file.bytes);
  return pdfs;
}

// In one file, by the default profile.
PdfFile tagged(const SamplePlan& plan) {
  const auto pdfs = pdfs_of(plan.text(), {}, false);
  REQUIRE(pdfs.size() == 1);
  return read_pdf(pdfs.front());
}

// With a note longer than a page, and rows for some pages that a tall cell holds together by
// threes.
std::string hard_plan() {
  std::string plan = read_file(source_path("tests/app/hard.plan.json"));
  const auto repeat = [&plan](std::string_view words, int times) {
    const std::size_t at = plan.find(words);
    REQUIRE(at != std::string::npos);
    for (int i = 0; i < times; ++i) plan.insert(at, words);
  };
  repeat("Chú thích dài hơn một trang. ", 150);
  repeat(R"(["1", {"text": "Ô cao", "rowspan": 3}, "", ""], )"
         R"(["2", {"text": "", "rowspan": 2}, "x"], ["3", "{ref.muc}"],)",
         30);
  return plan;
}

}  // namespace

TEST_CASE("a hard plan keeps the rules of every profile, with fields and in files of its own") {
  const std::string plan = hard_plan();
  const TemporaryFolder folder;
  std::vector<std::string> oldest;
  for (const PdfProfile profile : {PdfProfile::a2a_ua, PdfProfile::a2b, PdfProfile::a1b}) {
    for (const bool fillable : {false, true}) {
      for (const bool split : {false, true}) {
        WriteOptions options;
        options.pdf_profile = profile;
        options.fillable = fillable;
        const auto pdfs = pdfs_of(plan, options, split);
        CHECK(pdfs.size() == (split ? 5 : 1));
        for (const std::string& pdf : pdfs) {
          CAPTURE(static_cast<int>(profile));
          CHECK(to_text(faults_of_pdf(read_pdf(pdf), profile == PdfProfile::a2a_ua)) == "");
          if (profile != PdfProfile::a1b) continue;
          const std::string name = std::to_string(oldest.size()) + ".pdf";
          folder.write(name, pdf);
          oldest.push_back(folder.path(name));
        }
      }
    }
  }
  CHECK(run_java("Preflight", oldest) == "");
}

TEST_CASE("a title that prints nothing leaves no level of headings out") {
  const PdfFile file = tagged(commune_plan().set(
      "body",
      "[{'title': 'A', 'list': 'none', 'items': "
      "[{'title': '{draft?}', 'list': 'none', 'items': [{'title': 'B', 'text': 'Câu.'}]}]}]"));
  CHECK(to_text(faults_of_headings(file)) == "");
}

TEST_CASE("an item of a list has a body even if nothing is in it") {
  const PdfFile file =
      tagged(commune_plan().set("body",
                                "[{'title': 'A', 'items': ['một', {'table': {'columns': [{}], "
                                "'rows': [['']]}}, '{draft?}']}]"));
  CHECK(to_text(faults_of_lists(file)) == "");
}

TEST_CASE("bookmarks of endless titles are cut to what a string may hold") {
  std::string title;
  for (int i = 0; i < 4000; ++i) title += "tổ chức ";
  const PdfFile file =
      tagged(commune_plan().set("body", "[{'title': '" + title + "', 'text': 'Câu.'}]"));
  CHECK(to_text(faults_of_limits(file)) == "");
}

TEST_CASE("an item may have an id that looks like that of a footnote") {
  const PdfFile file = tagged(
      commune_plan()
          .set("footnotes", "{'a': 'Chú thích.'}")
          .set("body", "[{'title': 'A', 'text': 'Từ[^a], xem {ref.note-1}.'}]")
          .set("appendices", "[{'title': 'P', 'text': 'Câu.'}, {'title': 'Q', 'id': 'note-1'}]"));
  for (const PdfPage& page : file.pages) {
    for (const PdfAnnotation& annotation : page.annotations) {
      if (annotation.subtype() != "Link") continue;
      CHECK(annotation.entries.at("/Dest").at(0) == file.pages.back().id);
    }
  }
}

TEST_CASE(
    "a character that no font has is shown where the plan has it, not where a form names it") {
  for (const char* character : {"\U0001F600", "\uE000", "\uFEFF"}) {
    CAPTURE(character);
    Program program;
    const std::string plan =
        commune_plan().set("subject", "'Phát triển " + std::string(character) + "'").text();
    CHECK(program.render_text(plan, {"pdf"}).empty());
    const std::string report = to_text(program.report(), Language::english);
    CHECK(report.find("test.plan.json:") == 0);
    CHECK(report.find("error[E0505]: the font has no character") != std::string::npos);
  }
}
