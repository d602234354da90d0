// The end of a document: recipients and signature.
#include <cstddef>
#include <doctest/doctest.h>
#include <vector>

#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("the foot: recipients flush left, signature centred in the right half, level, one page") {
  std::size_t feet = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* label = find_line(page, "Nơi nhận:");
    if (label == nullptr) return;
    ++feet;
    const Frame frame = sample.frame(page);
    CHECK(sample.looks_like(*label, Element::recipients_label));
    CHECK(label->x() == Approx(frame.left));

    double axis = 0;
    std::vector<const PrintedLine*> signature, recipients;
    for (const PrintedLine* line = label + 1; line != page.lines.data() + page.lines.size();
         ++line) {
      (line->x() > frame.middle() ? signature : recipients).push_back(line);
    }
    REQUIRE(signature.size() >= 2);
    REQUIRE(recipients.size() >= 3);
    CHECK(signature.front()->top() == Approx(label->top()).epsilon(0.001));
    axis = signature.front()->middle();
    for (const PrintedLine* line : signature) {
      CAPTURE(line->text);
      CHECK(line->middle() == Approx(axis).epsilon(0.001));
      CHECK(sample.looks_like(*line, line == signature.back() ? Element::signature_name
                                                              : Element::signature_authority));
    }
    const double space = signature.back()->top() - signature[signature.size() - 2]->bottom();
    CHECK(space >= 25 * mm);
    CHECK(space <= 30 * mm);
    for (const PrintedLine* line : recipients) {
      CAPTURE(line->text);
      CHECK(sample.looks_like(*line, Element::recipients));
      CHECK(line->x() == Approx(frame.left));
      CHECK(line->right() < signature.front()->x());
    }
    const auto text = body_lines(sample, page);
    CHECK(text.size() >= 2);  // never alone on a page
    CHECK(label->top() >= text.back()->bottom() + 6);
  });
  CHECK(feet == 6);
}
