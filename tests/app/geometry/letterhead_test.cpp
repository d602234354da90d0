// The head of a document: Quốc hiệu, issuing body, number and date, stamps.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <doctest/doctest.h>
#include <vector>

#include "support/engine.h"
#include "support/sample_pages.h"

using namespace vanban;
using namespace vanban::test;
using doctest::Approx;

TEST_CASE("Quốc hiệu and Tiêu ngữ: one line each, centred, the rule as long as the motto") {
  std::size_t heads = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* country = find_line(page, "CỘNG HÒA");
    if (country == nullptr) return;
    ++heads;
    CHECK(country->text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    CHECK(sample.looks_like(*country, Element::country));
    CHECK(country->right() <= sample.frame(page).right + slack);
    CHECK(country->x() > sample.frame(page).middle() - 20 * mm);

    const PrintedLine* motto = find_line(page, "Độc lập - Tự do - Hạnh phúc");
    REQUIRE(motto != nullptr);
    CHECK(sample.looks_like(*motto, Element::motto));
    CHECK(motto->middle() == Approx(country->middle()).epsilon(0.001));
    CHECK(motto->top() == Approx(country->bottom()).epsilon(0.01));
    const auto rule = rule_below(page, *motto);
    REQUIRE(rule);
    CHECK(std::abs(rule->length() - motto->width()) < 1 * mm);
    CHECK(rule->middle() == Approx(motto->middle()).epsilon(0.001));
    CHECK(rule->y1 - rule->thickness / 2 > motto->bottom());
    CHECK(rule->y1 < motto->bottom() + 6);
  });
  CHECK(heads == 7);  // six samples, one with an attached plan
}

TEST_CASE("the issuing body: bold capitals, level with Quốc hiệu, its rule below the last line") {
  for_each_page([](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* country = find_line(page, "CỘNG HÒA");
    if (country == nullptr) return;
    const PrintedLine* first = find_line(page, "ỦY BAN NHÂN DÂN");
    REQUIRE(first != nullptr);
    CHECK(first->baseline() == Approx(country->baseline()));
    const PrintedLine& second = *(first + 1);
    for (const PrintedLine* line : {first, &second}) {
      CHECK(sample.looks_like(*line, Element::issuer));
      CHECK(line->middle() == Approx(first->middle()).epsilon(0.001));
      CHECK(line->right() < country->x());
    }
    CHECK(second.top() == Approx(first->bottom()).epsilon(0.01));
    check_short_rule(page, second);
  });
}

TEST_CASE("number and date: on one baseline, each centred under its column") {
  std::size_t numbers = 0;
  for_each_page([&](const Sample& sample, const PrintedPage& page) {
    const PrintedLine* number = find_line(page, "Số: ");
    if (number == nullptr) number = find_line(page, "Số:\u00A0");
    if (number == nullptr) return;
    ++numbers;
    CHECK(sample.looks_like(*number, Element::number));
    CHECK(number->middle() == Approx(find_line(page, "ỦY BAN NHÂN DÂN")->middle()).epsilon(0.001));
    const auto date = std::find_if(page.lines.begin(), page.lines.end(), [](const auto& line) {
      return contains(line, ", ngày") && line.first().italic();
    });
    REQUIRE(date != page.lines.end());
    CHECK(sample.looks_like(*date, Element::place_date));
    CHECK(date->baseline() == Approx(number->baseline()));
    CHECK(date->middle() == Approx(find_line(page, "CỘNG HÒA")->middle()).epsilon(0.001));
  });
  CHECK(numbers == 6);
}

TEST_CASE("stamps: size, colour and place on the paper") {
  Program program;
  const auto outputs = program.render_text(
      R"({"kind": "ke-hoach", "level": "commune",
          "issuer": {"unit": "xã Quảng Nghiệp", "in": "tỉnh Hải Dương"},
          "number": 4, "symbol": "KH-UBND", "date": "2023-01-31", "subject": "Thử",
          "urgency": "thuong-khan", "circulation": "luu-hanh-noi-bo", "draft": true,
          "body": [{"title": "MỘT", "text": "Câu."}],
          "recipients": ["Các thôn"],
          "signature": {"name": "Trần Văn Bình", "position": {"title": "Chủ tịch"}}})",
      {"pdf"});
  REQUIRE(outputs.size() == 1);
  const PrintedPage page = printed_pages(outputs[0]).at(0);
  const PrintedLine* stamp = find_line(page, "THƯỢNG KHẨN");
  REQUIRE(stamp != nullptr);
  CHECK(stamp->first().color == "1 0 0");
  std::vector<Stroke> around;
  for (const Stroke& stroke : page.strokes) {
    if (!stroke.horizontal() && stroke.y1 < stamp->baseline() && stroke.y2 > stamp->baseline()) {
      around.push_back(stroke);
    }
  }
  REQUIRE(around.size() == 2);
  CHECK(std::abs(around[1].x1 - around[0].x1) == Approx(40 * mm).epsilon(0.001));
  CHECK(around[0].length() == Approx(8 * mm).epsilon(0.001));
  CHECK((around[0].x1 + around[1].x1) / 2 == Approx(stamp->middle()).epsilon(0.001));

  const PrintedLine* mark = find_line(page, "LƯU HÀNH NỘI BỘ");
  REQUIRE(mark != nullptr);
  CHECK(mark->bottom() < 20 * mm);
  CHECK(mark->middle() == Approx(find_line(page, "CỘNG HÒA")->middle()).epsilon(0.001));
  const PrintedLine* draft = find_line(page, "DỰ THẢO");
  REQUIRE(draft != nullptr);
  CHECK(draft->top() > stamp->bottom());
  CHECK(draft->first().color == "0");
}
