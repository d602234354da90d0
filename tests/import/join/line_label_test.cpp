#include "import/join/line_label.h"

#include <doctest/doctest.h>

using namespace vanban;

using Kind = LineLabel::Kind;

TEST_CASE("labels of lists and headings begin lines") {
  CHECK(line_label("IV. TỔ CHỨC").kind == Kind::roman);
  CHECK(line_label("1. Mục đích").kind == Kind::number);
  CHECK(line_label("1.Mục đích").kind == Kind::number);
  CHECK(line_label("2.1.1. Đối với thôn").kind == Kind::number);
  CHECK(line_label("1.1 Đối với xã").kind == Kind::number);
  CHECK(line_label("đ) Thu gom rác").kind == Kind::letter);
  CHECK(line_label("c), Hằng năm").kind == Kind::letter);
  CHECK(line_label("(2) Tổ chức họp").kind == Kind::bracket);
  CHECK(line_label("- Sở Y tế").kind == Kind::dash);
  CHECK(line_label("–\u00A0Sở Y tế").kind == Kind::dash);
  CHECK(line_label("-Sở Y tế").kind == Kind::dash);
  CHECK(line_label("+ Đến năm 2030").kind == Kind::bullet);
  CHECK(line_label("* Ghi chú").kind == Kind::bullet);
  CHECK(line_label("\uF0B7 Xã").kind == Kind::bullet);
  CHECK(line_label("Điều 12. Hiệu lực").kind == Kind::article);
  CHECK(line_label("Chương II").kind == Kind::part);
  CHECK(line_label("PHẦN THỨ NHẤT").kind == Kind::part);
}

TEST_CASE("the label ends where the words begin") {
  const std::string_view text = "2.1.  Đối với thôn";
  CHECK(text.substr(line_label(text).end) == "Đối với thôn");
}

TEST_CASE("numbers, dates and words in a sentence are no labels") {
  for (const char* text : {"2025. Đến nay", "12/5/2026 của xã", "1.500.000 đồng", "15 hộ dân",
                           "Điều 5 Luật Đất đai", "Mục tiêu chung", "Chương trình hành động",
                           "Cộng hòa", "**đậm**", "a", "70% hộ", "Phụ lục kèm theo"}) {
    CAPTURE(text);
    CHECK_FALSE(static_cast<bool>(line_label(text)));
  }
}

TEST_CASE("some words ask for the number that follows them on the next line") {
  const auto asks = [](std::string_view line, std::string_view next) {
    return asks_for_more(line, line_label(next), next);
  };
  CHECK(asks("theo quy định tại khoản", "1. Luật này"));
  CHECK(asks("trong giai đoạn 2021", "- 2030 trên địa bàn"));
  CHECK(asks("quy định tại", "Điều 5. Của Luật"));
  CHECK_FALSE(asks("về chuyển đổi số", "a) Mua máy"));
  CHECK_FALSE(asks("phát triển rừng", "1. Trồng cây"));
  CHECK_FALSE(asks("trong năm 2021", "- Trồng cây"));
}
