#include "write/text/wrap.h"

#include <doctest/doctest.h>

namespace vanban {

TEST_CASE("lines break at spaces and are filled") {
  CHECK(wrap("một hai ba", 7) == TextLines{"một hai", "ba"});
  CHECK(wrap("một hai ba", 6) == TextLines{"một", "hai ba"});
  CHECK(wrap("một hai ba", 10) == TextLines{"một hai ba"});
  CHECK(wrap("  một   hai ", 20) == TextLines{"một hai"});
}

TEST_CASE("an empty text has no line, forced breaks have") {
  CHECK(wrap("", 10).empty());
  CHECK(wrap("một\nhai", 10) == TextLines{"một", "hai"});
  CHECK(wrap("một\n\nhai\n", 10) == TextLines{"một", "", "hai", ""});
}

TEST_CASE("only the first line is indented") {
  CHECK(wrap("một hai ba bốn", 7, 2) == TextLines{"  một", "hai ba", "bốn"});
  CHECK(wrap("một\nhai", 7, 2) == TextLines{"  một", "hai"});
}

TEST_CASE("a word is never cut") {
  CHECK(wrap("xem https://example.vn/thu-vien nhé", 10) ==
        TextLines{"xem", "https://example.vn/thu-vien", "nhé"});
  CHECK(wrap("https://example.vn/thu-vien", 10, 4) == TextLines{"    https://example.vn/thu-vien"});
}

TEST_CASE("no-break spaces hold while the line can hold them") {
  CHECK(wrap("số tiền 30\u00A0triệu", 12) == TextLines{"số tiền", "30\u00A0triệu"});
  CHECK(wrap("a\u00A0b\u00A0c\u00A0d e", 5) == TextLines{"a\u00A0b\u00A0c", "d e"});
}

TEST_CASE("wide gaps stay whole even where they do not fit") {
  const std::string number = "Số:\u00A0\u00A0\u00A0\u00A0/KH-UBND";
  CHECK(wrap(number, 5) == TextLines{number});
  CHECK(wrap("\u00A0\u00A0/KH\u00A0UBND", 5) == TextLines{"\u00A0\u00A0/KH", "UBND"});
  CHECK(wrap("\u00A0abcdef\u00A0", 5) == TextLines{"\u00A0abcdef\u00A0"});
}

TEST_CASE("even lines: no more of them, but of like width") {
  CHECK(wrap_evenly("một hai ba bốn năm sáu", 19) == TextLines{"một hai ba", "bốn năm sáu"});
  CHECK(wrap_evenly("một hai", 19) == TextLines{"một hai"});
  CHECK(wrap_evenly("", 19).empty());
  // Making the lines even must not pull tied words apart.
  CHECK(wrap_evenly("a\u00A0b\u00A0c\u00A0d\u00A0e f", 9) ==
        TextLines{"a\u00A0b\u00A0c\u00A0d\u00A0e", "f"});
}

TEST_CASE("the middle") {
  CHECK(centred("ba", 6) == "  ba");
  CHECK(centred("ba", 7) == "  ba");
  CHECK(centred("quá dài", 3) == "quá dài");
  CHECK(centred("đỗ", 4) == " đỗ");
}

TEST_CASE("widths count letters, not bytes") {
  CHECK(widest({"đường", "ở"}) == 5);
  CHECK(widest({}) == 0);
  CHECK(natural_width("Ủy ban\nnhân dân xã") == 11);
  CHECK(natural_width("") == 0);
  CHECK(widest_word("Ủy ban nhân dân") == 4);
  CHECK(widest_word("30\u00A0triệu đồng") == 5);
  CHECK(widest_word("") == 0);
}

TEST_CASE("two columns side by side") {
  CHECK(side_by_side({"một", "hai", "ba"}, {"bốn"}, 5, 2) == TextLines{"một    bốn", "hai", "ba"});
  CHECK(side_by_side({"một"}, {"", "hai"}, 3, 1) == TextLines{"một", "    hai"});
  CHECK(side_by_side({"quá dài"}, {"hai"}, 3, 1) == TextLines{"quá dài hai"});
  CHECK(side_by_side({}, {}, 3, 1).empty());
}

}  // namespace vanban
