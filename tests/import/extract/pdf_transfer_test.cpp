#include "import/extract/pdf_transfer.h"

#include <cmath>
#include <doctest/doctest.h>
#include <limits>

using namespace vanban;

TEST_CASE("the text of a PDF arrives as it was sent, and never in part") {
  PdfText text;
  text.fonts.push_back({"ABCDEF+Times-Bold", {.bold = true}});
  text.pages.push_back({595, 842, {{"Kế", 85, 70, 99, 84, 14, 0, true, true}, {"hoạch", 103, 70}}});
  text.pages.push_back({842, 595, {}});
  const std::string bytes = bytes_of({PdfFinding::text, text});
  const auto answer = pdf_answer_of(bytes);
  REQUIRE(answer);
  CHECK(answer->finding == PdfFinding::text);
  const PdfText* const received = &answer->text;
  REQUIRE(received->pages.size() == 2);
  CHECK(received->fonts.at(0).emphasis.bold);
  CHECK(received->pages[0].words.at(0).text == "Kế");
  CHECK(received->pages[0].words.at(0).space_after);
  CHECK(received->pages[0].words.at(1).left == 103);
  CHECK(received->pages[1].width == 842);
  CHECK(bytes_of(*answer) == bytes);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(pdf_answer_of(std::string_view(bytes).substr(0, size)));
  }
  CHECK_FALSE(pdf_answer_of("?" + bytes.substr(1)));
}

TEST_CASE("places that are none arrive as places, words without a font do not arrive") {
  PdfText text;
  text.fonts.push_back({"Times", {}});
  const double infinite = std::numeric_limits<double>::infinity();
  text.pages.push_back({infinite, std::nan(""), {{"a", -infinite, 1e300, std::nan(""), 4}}});
  const auto received = pdf_answer_of(bytes_of({PdfFinding::text, text}));
  REQUIRE(received);
  const PdfWord& word = received->text.pages.at(0).words.at(0);
  CHECK(received->text.pages[0].height == 0);
  CHECK(word.left == 0);
  CHECK(word.top == 1e6);
  CHECK(word.right == 0);
  text.pages[0].words[0].font = 1;
  CHECK_FALSE(pdf_answer_of(bytes_of({PdfFinding::text, text})));
  text.pages[0].words[0] = {"\xFF"};
  CHECK_FALSE(pdf_answer_of(bytes_of({PdfFinding::text, text})));
}
