// Paper, margins, page numbers, and what holds for everything on a page.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>

#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("paper is A4, upright or across") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    CHECK(std::min(page.width, page.height) == Approx(210 * mm).epsilon(0.0001));
    CHECK(std::max(page.width, page.height) == Approx(297 * mm).epsilon(0.0001));
  });
}

TEST_CASE("letters stand inside the margins; only page numbers and marks in the top one") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const Frame frame = sample.frame(page);
    for (const PrintedLine& line : page.lines) {
      CAPTURE(line.text);
      CHECK(line.x() >= frame.left - slack);
      CHECK(line.right() <= frame.right + drift);
      CHECK(line.bottom() <= frame.bottom + slack);
      if (!sample.is_page_number(page, line)) CHECK(line.top() >= frame.top - slack);
    }
    for (const Stroke& stroke : page.strokes) {
      const double half = stroke.thickness / 2 + slack;
      CHECK(stroke.x1 >= frame.left - half);
      CHECK(stroke.x2 <= frame.right + half);
      CHECK(stroke.y1 >= frame.top - half);
      CHECK(stroke.y2 <= frame.bottom + half);
    }
  });
}

TEST_CASE("the margins are those of the law") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const Frame frame = sample.frame(page);
    CHECK(frame.left >= 30 * mm - slack);
    CHECK(frame.left <= 35 * mm + slack);
    CHECK(page.width - frame.right >= 15 * mm - slack);
    CHECK(page.width - frame.right <= 20 * mm + slack);
    CHECK(frame.top >= 20 * mm - slack);
    CHECK(frame.top <= 25 * mm + slack);
    CHECK(page.height - frame.bottom >= 20 * mm - slack);
    CHECK(page.height - frame.bottom <= 25 * mm + slack);
  });
}

TEST_CASE("everything is black and in the four faces of the document font") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    std::string others;
    for (const Letter& letter : page.letters) {
      const bool plain = letter.color == "0" && letter.font.starts_with("LiberationSerif");
      if (!plain) others += letter.text;
    }
    CHECK(others == "");
  });
}

TEST_CASE("no stroke touches a letter") {
  for_each_page([](const Sample&, const PrintedPage& page) {
    std::string touched;
    for (const Letter& letter : page.letters) {
      if (letter.is_space()) continue;
      const double top = letter.baseline - 0.66 * letter.size;  // of a capital without a mark
      const double bottom = letter.baseline + 0.2163 * letter.size;
      const auto touches = [&](const Stroke& stroke) {
        const double half = stroke.thickness / 2;
        return stroke.x2 + half > letter.x && stroke.x1 - half < letter.right() &&
               stroke.y2 + half > top && stroke.y1 - half < bottom;
      };
      if (std::any_of(page.strokes.begin(), page.strokes.end(), touches)) touched += letter.text;
    }
    CHECK(touched == "");
  });
}

TEST_CASE("page numbers: none on first pages, from 2 on in each part, centred in the top margin") {
  for_each_sample([](const Sample& sample) {
    int number = 0;
    for (const PrintedPage& page : sample.pages) {
      number = begins_part(page) ? 1 : number + 1;
      REQUIRE(number > 0);
      const PrintedLine& first = page.lines.front();
      CAPTURE(first.text);
      CHECK(sample.is_page_number(page, first) == (number > 1));
      if (number == 1) continue;
      CHECK(first.text == std::to_string(number));
      CHECK(sample.looks_like(first, Element::page_number));
      CHECK(first.middle() == Approx(sample.frame(page).middle()).epsilon(0.001));
      CHECK(first.top() > 5 * mm);
      CHECK(first.bottom() < sample.frame(page).top);
    }
  });
}
