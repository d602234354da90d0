// The foot of a page: notes and the contact line.
#include <doctest/doctest.h>

#include "support/engine.h"
#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("footnote and contact line at the foot of their pages, under their rules") {
  const Sample& sample = sample_of(source_path("data/tu-ky.plan.json"));
  const PrintedPage& first = sample.pages.at(0);
  const Frame frame = sample.frame(first);
  const PrintedLine& contact = first.lines.back();
  CHECK(contact.text.starts_with("Địa chỉ:"));
  CHECK(sample.looks_like(contact, Element::contact));
  CHECK(contact.bottom() == Approx(frame.bottom).epsilon(0.001));
  const Stroke& line = first.strokes.back();
  CHECK(line.length() == Approx(frame.width()).epsilon(0.001));
  CHECK(line.y1 < contact.top());
  CHECK(line.y1 > contact.top() - 8);

  const PrintedPage& second = sample.pages.at(1);
  const PrintedLine* note = find_line(second, "¹ ");
  REQUIRE(note != nullptr);
  CHECK(sample.looks_like(*note, Element::footnote));
  CHECK(note->x() == Approx(frame.left));
  CHECK(second.lines.back().bottom() == Approx(frame.bottom).epsilon(0.001));
  const Stroke& rule = second.strokes.back();
  CHECK(rule.y1 < note->top());
  CHECK(rule.length() == Approx(0.33 * frame.width()).epsilon(0.001));
}
