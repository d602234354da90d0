// Inputs that nobody should write and somebody will: each gives its document or says what is too
// much (docs/limits.md).
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <string>

#include "layout/lay_out.h"
#include "support/diagnosed.h"
#include "support/engine.h"
#include "support/folder.h"
#include "support/merged.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::string repeated(const std::string& words, int times) {
  std::string text;
  text.reserve(words.size() * static_cast<std::size_t>(times));
  for (int i = 0; i < times; ++i) text += words;
  return text;
}

std::string list_of(const std::string& piece, int times) {
  return "[" + piece + repeated(", " + piece, times - 1) + "]";
}

// Its pages; 0 with errors.
std::size_t pages_of(const SamplePlan& plan) {
  static Program program;
  Sources sources;
  Diagnostics diagnostics;
  Timings timings;
  const auto made = compose_plan(sources.add("x.plan.json", plan.text()), program.engine(),
                                 {{}, {}, "", false, {}}, diagnostics, timings);
  CHECK(to_text(diagnostics, Language::english) == "");
  if (!made) return 0;
  return lay_out(made->document, program.engine().fonts, diagnostics).pages.size();
}

std::size_t pages_of_body(const std::string& section) {
  return pages_of(commune_plan().set("body", "[{'title': 'A', " + section + "}]"));
}

}  // namespace

TEST_CASE("a paragraph of 1 MB is set whole") {
  const std::string words = "Đẩy mạnh phát triển kinh tế tập thể trên địa bàn xã, bảo đảm 75%. ";
  const std::size_t pages = pages_of_body("'text': '" + repeated(words, 12'000) + "x'");
  CHECK(pages > 150);
  CHECK(pages < 300);
}

TEST_CASE("a word of 100,000 letters is cut where lines end") {
  const std::size_t pages = pages_of_body("'text': '" + std::string(100'000, 'a') + "'");
  CHECK(pages > 20);
  CHECK(pages < 50);
}

TEST_CASE("ten thousand items") {
  const std::string item = "'Đẩy mạnh phát triển kinh tế tập thể trên địa bàn xã.'";
  const std::size_t pages = pages_of_body("'list': '-', 'items': " + list_of(item, 10'000));
  CHECK(pages > 200);
  CHECK(pages < 700);
}

TEST_CASE("a table of 2,000 rows and 12 columns") {
  const std::string row = list_of("'ô'", 12);
  const std::size_t pages =
      pages_of_body("'table': {'columns': " + list_of("{}", 12) + ", 'header': [" + row +
                    "], 'rows': " + list_of(row, 2'000) + "}");
  CHECK(pages > 40);
  CHECK(pages < 80);
}

TEST_CASE("a cell that spans 2,000 rows") {
  const std::size_t pages = pages_of_body(
      "'table': {'columns': [{}, {}], 'rows': [[{'text': 'cao', 'rowspan': 2000}, "
      "'x']" +
      repeated(", ['x']", 1'999) + "]}");
  CHECK(pages > 40);
  CHECK(pages < 80);
}

TEST_CASE("columns beyond 100 are refused") {
  const SamplePlan plan = commune_plan().set(
      "body", "[{'title': 'A', 'table': {'columns': " + list_of("{}", 101) + ", 'rows': []}}]");
  Program program;
  CHECK(program.render_text(plan.text(), {"text"}).empty());
  CHECK(codes_of(program.report()) == "E0115");
}

TEST_CASE("overlays above each other end at sixteen") {
  const TemporaryFolder folder;
  folder.write("0.overlay.json", R"({"parent": "khong-co.plan.json", "unit": "09187"})");
  for (int i = 1; i < 5'000; ++i) {
    folder.write(fmt::format("{}.overlay.json", i),
                 fmt::format(R"({{"parent": "{}.overlay.json", "unit": "09187"}})", i - 1));
  }
  Program program;
  CHECK(program.render(folder.path("4999.overlay.json"), {"text"}).empty());
  CHECK(codes_of(program.report()) == "E0627");
}
