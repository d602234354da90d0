#include <doctest/doctest.h>

#include "write/builders.h"

namespace vanban {

TEST_CASE("lists inside lists carry their labels") {
  const Item points = titled(
      Marker::number, "Đối với thư viện",
      {item(Marker::letter,
            "Chỉ tiêu:", {item(Marker::dash, "Đến năm 2025;"), item(Marker::dash, "Đến 2030.")}),
       item(Marker::letter, "Giải pháp.")});
  const Item section =
      titled(Marker::section, "Mục tiêu cụ thể",
             {points, titled(Marker::number, "Bảo tàng",
                             {item(Marker::decimal, "Một.", {item(Marker::plus, "Hai.")})})});
  CHECK(text_of(section, 60) ==
        R"(    I. MỤC TIÊU CỤ THỂ
    1. Đối với thư viện
    a) Chỉ tiêu:
    - Đến năm 2025;
    - Đến 2030.
    b) Giải pháp.
    2. Bảo tàng
    2.1. Một.
    + Hai.
)");
  CHECK(text_of(section, 0) ==
        "I. MỤC TIÊU CỤ THỂ\n1. Đối với thư viện\na) Chỉ tiêu:\n- Đến năm 2025;\n- Đến 2030.\n"
        "b) Giải pháp.\n2. Bảo tàng\n2.1. Một.\n+ Hai.\n");
}

TEST_CASE("sections and articles begin after an empty line") {
  CHECK(text_of(document_of({titled(Marker::section, "Một", {item(Marker::dash, "a")}),
                             titled(Marker::section, "Hai"), item(Marker::article, "Ba."),
                             item(Marker::article, "Bốn.")}),
                60) ==
        "    I. MỘT\n    - a\n\n    II. HAI\n\n    Điều 1. Ba.\n\n    Điều 2. Bốn.\n");
}

TEST_CASE("a run-in heading stands in the line of the text") {
  Item police = item(Marker::number, "Chủ trì, phối hợp với các đơn vị.");
  police.run_in = rich("Công an tỉnh:");
  CHECK(text_of(police, 60) == "    1. Công an tỉnh: Chủ trì, phối hợp với các đơn vị.\n");
  police.text.clear();
  CHECK(text_of(police, 60) == "    1. Công an tỉnh:\n");
  police.items = {item(Marker::dash, "Một.")};
  CHECK(text_of(police, 0) == "1. Công an tỉnh:\n- Một.\n");
}

TEST_CASE("further texts are paragraphs of their own, the label stands before the first") {
  Item two = item(Marker::number, "Một.");
  two.text.push_back(rich("Hai hai hai hai hai hai hai hai hai hai hai."));
  CHECK(text_of(two, 40) == "  1. Một.\n  Hai hai hai hai hai hai hai hai hai\nhai hai.\n");
  two.title = rich("Tên");
  CHECK(text_of(two, 0) == "1. Tên\nMột.\nHai hai hai hai hai hai hai hai hai hai hai.\n");
}

TEST_CASE("an item may hold nothing but a table, or nothing") {
  Item bare = item(Marker::number, "");
  CHECK(text_of(bare, 60) == "    1.\n");
  Table table;
  table.columns.resize(1);
  table.rows = {{cell("ô")}};
  bare.table = table;
  CHECK(text_of(bare, 60) == "    1.\n\n┌───┐\n│ ô │\n└───┘\n");
  CHECK(text_of(item(Marker::none, ""), 60).empty());
}

TEST_CASE("labels follow the capitals of their heading") {
  StyleSheet style = test_style();
  style.texts.at(static_cast<std::size_t>(Element::article_title)).capitals = true;
  CHECK(text_of(document_of({titled(Marker::article, "Phạm vi")}, style), 0) ==
        "ĐIỀU 1. PHẠM VI\n");
  CHECK(text_of(document_of({item(Marker::article, "Giao Sở.")}, style), 0) ==
        "ĐIỀU 1. Giao Sở.\n");
}

TEST_CASE("paragraphs are indented as the style says, in proportion to the window") {
  const Paragraph body{Paragraph::Kind::body, rich("Trên đây là Kế hoạch./.")};
  CHECK(text_of(body, 80) == "     Trên đây là Kế hoạch./.\n");
  CHECK(text_of(body, 40) == "  Trên đây là Kế hoạch./.\n");
  CHECK(text_of(body, 0) == "Trên đây là Kế hoạch./.\n");
  CHECK(text_of(document_of({body}, StyleSheet{}), 80) == "Trên đây là Kế hoạch./.\n");
}

}  // namespace vanban
