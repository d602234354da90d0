#include "layout/lay_out.h"

#include <doctest/doctest.h>

#include "layout/laid_out.h"
#include "support/diagnosed.h"

using namespace vanban;
using doctest::Approx;

namespace {

Part part_of(std::size_t lines, Part::Kind kind = Part::Kind::main, bool landscape = false) {
  return {kind, landscape, lines_of_text(lines), {}};
}

Document document_of_parts(std::vector<Part> parts) {
  Document document = document_of({}, plain_style());
  document.parts = std::move(parts);
  return document;
}

// The numbers at the top of the pages, "-" where there is none.
std::string numbers(const LaidOut& pages) {
  std::string numbers;
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    const auto texts = pages.texts(page);
    const bool numbered = texts.at(0).find_first_not_of("0123456789") == std::string::npos;
    numbers += (numbered ? texts[0] : "-") + " ";
  }
  return numbers;
}

}  // namespace

TEST_CASE("page numbers: from 1 in every part, the first not shown") {
  const LaidOut pages(document_of_parts({part_of(100), part_of(50, Part::Kind::attachment),
                                         part_of(90, Part::Kind::appendix), part_of(1)}));
  CHECK(numbers(pages) == "- 2 3 - 2 - 2 3 - ");
}

TEST_CASE("a page number stands in the top margin, in the middle of the text") {
  const LaidOut pages(document_of_parts({part_of(50), part_of(50, Part::Kind::appendix, true)}));
  const Found& number = pages.at("2");
  CHECK(number.top() == Approx(20 - margin));
  CHECK(number.middle() == Approx(text_width / 2));
  CHECK(number.bottom() < 0);
  CHECK(pages.runs.back().page == 3);
  for (const Found& run : pages.runs) {
    if (run.page == 3 && run.text == "2") CHECK(run.middle() == Approx(600.0 / 2));
  }
}

TEST_CASE("landscape pages are turned and hold what they are as high as") {
  const LaidOut pages(document_of_parts({part_of(1), part_of(34, Part::Kind::appendix, true)}));
  REQUIRE(pages.pages.size() == 3);
  CHECK(pages.pages[0].width == Pt{600});
  CHECK(pages.pages[1].width == Pt{700});
  CHECK(pages.pages[1].height == Pt{600});
  CHECK(pages.texts(1).size() == 33);  // 10 + 32 * 15 = 490 of 500 pt
}

TEST_CASE("99 appendices, each on pages of its own") {
  std::vector<Part> parts;
  for (int i = 0; i < 99; ++i) parts.push_back(part_of(1, Part::Kind::appendix, i % 3 == 0));
  const LaidOut pages(document_of_parts(std::move(parts)));
  CHECK(pages.pages.size() == 99);
  CHECK(pages.outside().empty());
}

TEST_CASE("the contact line: at the foot of the first page, under a rule as wide as the text") {
  Document document = document_of_parts({part_of(45)});
  document.parts[0].contact = rich("Địa chỉ: số 1");
  const LaidOut pages(std::move(document));
  const Found& contact = pages.at("Địa chỉ");
  CHECK(contact.page == 0);
  CHECK(contact.bottom() == Approx(text_height));
  CHECK(contact.middle() == Approx(text_width / 2));
  REQUIRE(pages.rules(0).size() == 1);
  const Rule rule = pages.rules(0)[0];
  CHECK(rule.x1.value == Approx(0));
  CHECK(rule.x2.value == Approx(text_width));
  CHECK(rule.y1.value < contact.top());
  for (const Found& run : pages.runs) {
    if (run.page == 0 && run.text.starts_with("dòng")) CHECK(run.bottom() <= rule.y1.value);
  }
  CHECK(pages.count("dòng") == 45);
}

TEST_CASE("a contact line of half a page is reported where it was written") {
  Sources sources;
  Document document = document_of_parts({part_of(1)});
  document.parts[0].contact = rich(words(1200));
  document.parts[0].contact.where = {sources.add("a.plan.json", "{}"), 1};
  const LaidOut pages(std::move(document));
  CHECK(codes_of(pages.diagnostics) == "E0504");
  CHECK(pages.diagnostics.all().at(0).where.offset == 1);
}

TEST_CASE("a document of nothing is one empty page") {
  const LaidOut pages(document_of_parts({part_of(0)}));
  REQUIRE(pages.pages.size() == 1);
  CHECK(pages.pages[0].items.empty());
}

TEST_CASE("one paragraph of hundreds of pages keeps every word") {
  std::vector<Block> blocks = {Paragraph{Paragraph::Kind::body, rich(words(200000))}};
  const LaidOut pages(std::move(blocks));
  CHECK(pages.pages.size() > 90);
  CHECK(pages.outside().empty());
  std::size_t characters = 0;
  for (const Found& run : pages.runs) {
    if (run.text.starts_with("từ")) characters += count_code_points(run.text) + 1;
  }
  CHECK(characters == 200000 * 3);
}

TEST_CASE("a word of 5,000 letters is cut, none is lost") {
  std::vector<Block> blocks = {Paragraph{Paragraph::Kind::body, rich(std::string(5000, 'x'))}};
  const LaidOut pages(std::move(blocks));
  std::size_t letters = 0;
  for (const Found& run : pages.runs) letters += run.text.size();
  CHECK(letters == 5000);
  CHECK(pages.outside().empty());
}

TEST_CASE("footnotes stand below their rule, inside the page") {
  Document document = document_of(lines_of_text(60), plain_style());
  for (std::size_t i = 0; i < 10; ++i) {
    auto& paragraph = std::get<Paragraph>(document.parts[0].blocks[i * 6]);
    paragraph.text.inlines.push_back(FootnoteCall{i, 0});
    document.footnotes.push_back({rich(words(30, "ghi")), 0});
  }
  const LaidOut pages(std::move(document));
  CHECK(pages.outside().empty());
  CHECK(pages.count("ghi") == 20);  // two lines each
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    const auto rules = pages.rules(page);
    if (rules.empty()) continue;
    REQUIRE(rules.size() == 1);
    CHECK((rules[0].x2 - rules[0].x1).value == Approx(0.3 * text_width));
    for (const Found& run : pages.runs) {
      if (run.page != page) continue;
      if (run.text.starts_with("dòng")) CHECK(run.bottom() < rules[0].y1.value);
      if (run.text.find("ghi") != std::string::npos) CHECK(run.top() > rules[0].y1.value);
    }
  }
}
