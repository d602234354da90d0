// What holds for every plan, from its file to the bytes that are written.
#include <doctest/doctest.h>
#include <set>
#include <string>

#include "layout/lay_out.h"
#include "support/engine.h"
#include "support/generated.h"
#include "support/page_letters.h"
#include "support/pdf_rules.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::optional<NumberedDocument> composed(const std::string& plan, Program& program,
                                         Diagnostics& diagnostics) {
  Timings timings;
  auto made = compose_plan(program.sources().add("x.plan.json", plan), program.engine(),
                           {{}, {}, "", false, {}}, diagnostics, timings);
  if (!made) return std::nullopt;
  return std::move(made->document);
}

}  // namespace

TEST_CASE("pages say what the text output says, word for word") {
  Program program;
  for_each_round(5, [&](Chance& chance) {
    const std::string plan = generated_plan(chance);
    Diagnostics diagnostics;
    const auto document = composed(plan, program, diagnostics);
    CAPTURE(to_text(diagnostics, Language::english));
    REQUIRE(document);
    const PagedDocument paged = lay_out(*document, program.engine().fonts, diagnostics);
    std::string pages;
    std::multiset<std::string> notes;
    for (std::size_t part = 0; part < paged.part_starts.size(); ++part) {
      const PageLetters letters = letters_on_pages(paged, part);
      pages += letters.text;
      for (const std::string& note : letters.notes) notes.insert(note);
    }
    const auto outputs = program.render_text(plan, {"text"}, 0);
    REQUIRE(outputs.size() == 1);
    std::string text = without_space(outputs.front());
    for (const std::string& note : notes) {
      const std::size_t at = text.find(note);
      CAPTURE(note);
      REQUIRE(at != std::string::npos);
      text.erase(at, note.size());
    }
    CHECK(first_parting(text, pages) == "");
  });
}

TEST_CASE("the same plan gives the same bytes, in every format") {
  for_each_round(1, [](Chance& chance) {
    const std::string plan = generated_plan(chance);
    Program first, second;
    const std::vector<std::string> formats = {"pdf", "text", "docx", "pages"};
    const auto bytes = first.render_text(plan, formats);
    CHECK(bytes.size() == formats.size());
    CHECK(bytes == first.render_text(plan, formats));
    CHECK(bytes == second.render_text(plan, formats));
  });
}

TEST_CASE("the PDF of every plan keeps the rules of its standards") {
  Program program;
  for_each_round(2, [&](Chance& chance) {
    const auto outputs = program.render_text(generated_plan(chance), {"pdf"});
    REQUIRE(outputs.size() == 1);
    CHECK(to_text(faults_of_pdf(read_pdf(outputs.front()), true)) == "");
  });
}
