// The running text: bases, paragraphs, headings.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <doctest/doctest.h>
#include <string>

#include "support/engine.h"
#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("bases are italic where they stand by themselves, upright in an opening paragraph") {
  const auto look_of = [](const std::string& plan, const std::string& beginning) {
    const Sample& sample = sample_of(source_path("data/" + plan + ".plan.json"));
    for (const PrintedPage& page : sample.pages) {
      if (const PrintedLine* line = find_line(page, beginning)) {
        CHECK(line->size() == 14);
        CHECK_FALSE(line->first().bold());
        return line->first().italic();
      }
    }
    FAIL("no base in ", plan);
    return false;
  };
  CHECK(look_of("bac-ninh", "Căn cứ"));
  CHECK(look_of("tra-vinh", "Căn cứ"));
  CHECK(look_of("tu-ky", "Căn cứ"));
  CHECK_FALSE(look_of("lao-cai", "Căn cứ"));
  CHECK_FALSE(look_of("ninh-binh", "Thực hiện"));
}

TEST_CASE("paragraphs begin one centimetre in, lines are single-spaced, paragraphs 6 pt apart") {
  std::size_t looked_at = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CAPTURE(lines[i]->text);
      const bool begins = begins_paragraph(sample, page, *lines[i]);
      if (begins) CHECK(lines[i]->x() == Approx(sample.frame(page).left + 10 * mm).epsilon(0.0005));
      if (i == 0) continue;
      const double distance = lines[i]->baseline() - lines[i - 1]->baseline();
      if (distance < 1) continue;  // the same line behind a wide gap
      ++looked_at;
      if (begins) {
        CHECK(distance >= single_spacing + 6 - slack);
      } else {
        CHECK(distance == Approx(single_spacing).epsilon(0.005));
      }
    }
  });
  CHECK(looked_at > 1000);
}

TEST_CASE("lines inside a paragraph fill the width") {
  std::size_t full = 0, ragged = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (begins_paragraph(sample, page, *lines[i + 1])) continue;
      const double right = sample.frame(page).right;
      ++(std::abs(lines[i]->right() - right) < drift ? full : ragged);
    }
  });
  CHECK(full > 700);
  CHECK(ragged <= full / 100);
}

TEST_CASE("section titles are bold capitals, an article's label is bold") {
  std::size_t sections = 0, articles = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    for (const PrintedLine* line : body_lines(sample, page)) {
      const std::size_t dot = line->text.find(". ");
      if (dot == std::string::npos) continue;
      CAPTURE(line->text);
      const std::string label = line->text.substr(0, dot);
      if (label.find_first_not_of("IVX") == std::string::npos) {
        ++sections;
        CHECK(sample.looks_like(*line, Element::section_title));
      }
      if (label.starts_with("Điều ")) {
        ++articles;
        for (std::size_t i = 0; i < line->letters.size(); ++i) {
          const Letter& letter = line->letters[i];
          const bool in_label = i < std::string("Dieu 1.").size();
          if (!letter.is_space()) CHECK(letter.bold() == in_label);
        }
      }
    }
  });
  CHECK(sections >= 24);
  CHECK(articles == 3);
}

TEST_CASE("headings are never the last line of a page") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const auto lines = body_lines(sample, page);
    if (lines.empty()) return;
    const auto& letters = lines.back()->letters;
    CAPTURE(lines.back()->text);
    CHECK_FALSE(std::all_of(letters.begin(), letters.end(),
                            [](const Letter& letter) { return letter.bold(); }));
  });
}
