// What the blocks of a Markdown file come to.
#include <doctest/doctest.h>

#include "import/extract/shown_manuscript.h"

using namespace vanban;

namespace {

ExtractedFile markdown(std::string_view text, const ExtractLimits& limits = {}) {
  return extracted_file("tep.md", text, limits);
}

std::string shown_markdown(std::string_view text) {
  return shown_blocks(markdown(text));
}

}  // namespace

TEST_CASE("headings are bold and know their level") {
  const ExtractedFile file = markdown("# KẾ HOẠCH *năm*\n\n### I. Mục tiêu\n\nVăn bản\n");
  CHECK(shown_blocks(file) == "[KẾ HOẠCH] [/năm/]\n[I. Mục tiêu]\nVăn bản");
  CHECK(line_at(file, 0).outline == 1);
  CHECK(line_at(file, 1).outline == 3);
  CHECK_FALSE(line_at(file, 2).outline.has_value());
}

TEST_CASE("emphasis, code, links, entities, breaks") {
  CHECK(shown_markdown("a **đậm** _nghiêng_ ***cả hai*** `mã` [chữ](http://x.vn) &lt;b&gt; \\*") ==
        "a [đậm] /nghiêng/ [/cả hai/] mã chữ <b> *");
  CHECK(shown_markdown("<b>đậm</b> nhẹ<br>dòng  \nhai\\\nba") == "[đậm] nhẹ / dòng / hai / ba");
}

TEST_CASE("list labels are those that were typed") {
  CHECK(shown_markdown("3. Ba\n4. Bốn\n\n1) Một\n2) Hai\n\n+ cộng\n\n* sao") ==
        "3.| Ba\n4.| Bốn\n1)| Một\n2)| Hai\n+| cộng\n*| sao");
  CHECK_MESSAGE(shown_markdown("1. Một\n1. Hai\n1. Ba") == "1.| Một\n2.| Hai\n3.| Ba", "counted");
  CHECK(shown_markdown("01. Một\n02. Hai") == "01.| Một\n02.| Hai");
}

TEST_CASE("nested lists stay in reading order, bullets in bullets are told apart") {
  CHECK(shown_markdown("1. Một\n\n   thêm\n   - a\n     - b\n     - c\n   - d\n2. Hai") ==
        "1.| Một\nthêm\n-| a\n+| b\n+| c\n-| d\n2.| Hai");
  CHECK(shown_markdown("1. - a\n2.\n3. ```\n   mã\n   ```") == "1. -| a\n2.|\n3.| mã");
}

TEST_CASE("items know how deep their list is nested") {
  const ExtractedFile file = markdown("- a\n\n  tiếp\n  1. b\n     - c\n\nd");
  CHECK(shown_blocks(file) == "-| a\ntiếp\n1.| b\n+| c\nd");
  CHECK(line_at(file, 0).list_level == 0);
  CHECK_FALSE(line_at(file, 1).list_level.has_value());
  CHECK(line_at(file, 2).list_level == 1);
  CHECK(line_at(file, 3).list_level == 2);
  CHECK_FALSE(line_at(file, 4).list_level.has_value());
}

TEST_CASE("a line end inside a paragraph is a space where the line was full") {
  const std::string full =
      "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện Chương trình chuyển\n"
      "đổi số năm 2025 trên địa bàn tỉnh với các nội dung chủ yếu như sau, gồm cả phần\n"
      "Phụ lục kèm theo.";
  CHECK(shown_markdown(full) ==
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai thực hiện Chương trình chuyển đổi số "
        "năm 2025 trên địa bàn tỉnh với các nội dung chủ yếu như sau, gồm cả phần Phụ lục kèm "
        "theo.");
  CHECK(shown_markdown("ỦY BAN NHÂN DÂN\nTỈNH X\nSố: 12/KH-UBND") ==
        "ỦY BAN NHÂN DÂN\nTỈNH X\nSố: 12/KH-UBND");
  CHECK(shown_markdown("ỦY BAN NHÂN DÂN\nTỈNH X\n------\n") == "[ỦY BAN NHÂN DÂN]\n[TỈNH X]");
}

TEST_CASE("typed labels begin paragraphs") {
  CHECK(shown_markdown("Gồm:\na) một;\nđ) năm.\nIV. MỤC\n1.1. con\nĐiều 3. Thi hành\n– gạch") ==
        "Gồm:\na) một;\nđ) năm.\nIV. MỤC\n1.1. con\nĐiều 3. Thi hành\n– gạch");
  CHECK(shown_markdown("ngày 05 tháng\n2025 và a\nb") == "ngày 05 tháng\n2025 và a b");
}

TEST_CASE("tables") {
  const ExtractedFile file = markdown(
      "| TT | Năm **2025** |\n|:--|--:|\n| 1 | a\\|b<br>c |\n| 2 |\n| 3 | x | thừa | nữa |\n");
  CHECK(shown_blocks(file) == "TT; Năm [2025]\n1; a|b / c\n2; \n3; x | thừa | nữa");
  CHECK(codes_of(file.diagnostics) == "E0825");
  const ManuscriptTable& table = table_at(file, 0);
  CHECK(table.header_rows == 1);
  CHECK(table.columns[1].align == Align::right);
  CHECK(table.has_borders);
  CHECK(line_column(*file.manuscript->source, table.rows[1][1].where.offset).line == 3);
}

TEST_CASE("a letterhead as a table; a table without header") {
  const ExtractedFile file = markdown(
      "| UBND TỈNH X | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1 | Độc lập |\n");
  CHECK_FALSE(table_at(file, 0).has_borders);
  CHECK(table_at(file, 0).header_rows == 0);
  CHECK(shown_markdown("|  |  |\n|--|--|\n| a | b |") == "a; b");
}

TEST_CASE("tables of HTML with spans, lists and emphasis") {
  const ExtractedFile file = markdown(
      "<table>\n<thead><tr><th rowspan=\"2\">TT</th><th colspan='2' style=\"text-align: center;\">"
      "Năm</th></tr>\n<tr><th>2025</th><th>2026</th></tr></thead>\n<tbody><tr><td>1</td><td><p>"
      "<strong>a</strong></p><ul><li>x</li><li><p>y</p></li></ul></td><td align=right>b\n c</td>"
      "</tr></tbody>\n</table>\n\nSau\n");
  CHECK(shown_blocks(file) ==
        "TT (down 2); Năm (across 2)\n2025; 2026\n1; [a] // -| x // -| y; b c\nSau");
  const ManuscriptTable& table = table_at(file, 0);
  CHECK(table.header_rows == 2);
  CHECK(table.rows[0][1].align == Align::center);
  CHECK(table.rows[2][2].align == Align::right);
  CHECK(file.diagnostics.all().empty());
  CHECK(places_are_right(file));
  CHECK(shown_markdown("<table><tr><td rowspan=9>a<td colspan=99999999999>b<tr><td>c</table>") ==
        "a (down 2); b (across 2)\nc; ");
}

TEST_CASE("tables drawn in ASCII, each cell Markdown") {
  const ExtractedFile file = markdown(
      "Trước\n\n+----+--------------+\n| TT | **Nội dung** |\n+:==:+==============+\n"
      "| 1  | - một        |\n|    | - hai        |\n|    |              |\n|    | *ba* bốn     "
      "|\n|    | Năm          |\n"
      "+----+--------------+\n| hết               |\n+-------------------+\n\nSau\n");
  CHECK(shown_blocks(file) ==
        "Trước\nTT; [Nội dung]\n1; -| một // -| hai // /ba/ bốn Năm\nhết (across 2)\nSau");
  CHECK(table_at(file, 1).header_rows == 1);
  CHECK(places_are_right(file));
  CHECK_MESSAGE(shown_markdown("+---+\n| a\n\nb").find("a") != std::string::npos, "not closed");
}

TEST_CASE("tables under dashes") {
  CHECK(shown_markdown("  ------------------------\n  TT     Nội dung\n         chính\n  ------ "
                       "-----------------\n  1      Một hai\n         ba\n\n  2      *bốn*\n  "
                       "------------------------\n\nSau\n") ==
        "TT; Nội dung chính\n1; Một hai ba\n2; /bốn/\nSau");
  CHECK(shown_markdown("  TT   Năm\n  ---- -----\n  1    2025\n  2    2026\n\nSau") ==
        "TT; Năm\n1; 2025\n2; 2026\nSau");
  CHECK_MESSAGE(shown_markdown("  TT   Năm\n  ---- -----\n  một hai  2025\n").find("một hai") !=
                    std::string::npos,
                "words across columns stay whole");
}

TEST_CASE("notes, also those that nobody calls") {
  const ExtractedFile file = markdown(
      "Hai[^b] một[^a] không[^x].\n\n[^a]: Chú *a*.\n\n    Đoạn nữa.\n[^b]: Chú b\n[^c]: Bỏ "
      "quên\n");
  CHECK(shown_blocks(file) == "Hai{1} một{2} không[^x].\n[^c]: Bỏ quên");
  CHECK(shown_notes(file) == "1: Chú b; 2: Chú /a/. Đoạn nữa.");
  CHECK(codes_of(file.diagnostics) == "E0830");
}

TEST_CASE("quotes, code, HTML, pictures, addresses") {
  const ExtractedFile file = markdown(
      "> trích\n\n```\nmột\nhai\n```\n\n<div>\n<p>Chữ &amp; <i>số</i></p><!-- thầm -->\n"
      "<table><tr><td>a</td><td>b</td></tr></table></div>\n\n![ảnh chụp](x.png)\n\n[d]: "
      "http://x\n");
  CHECK(shown_blocks(file) == "trích\nmột\nhai\nChữ & /số/\na; b");
  CHECK(shown_left_out(file) ==
        "out-hidden: thầm; object-picture: ảnh chụp; out-hidden: [d]: http://x");
  CHECK(codes_of(file.diagnostics) == "E0841");
}

TEST_CASE("what is indented is no code") {
  CHECK(shown_markdown("        KẾ HOẠCH\n\n    - a **b**\n    - c\n") ==
        "KẾ HOẠCH\n-| a [b]\n-| c");
}

TEST_CASE("places are lines of the file") {
  const ExtractedFile file = markdown("# A\n\n\n1. Một\n   hai\n2. Ba\n\n    Bốn\n");
  const auto line_of = [&](std::size_t index) {
    return line_column(*file.manuscript->source, line_at(file, index).where.offset).line;
  };
  REQUIRE(shown_blocks(file) == "[A]\n1.| Một hai\n2.| Ba\nBốn");
  CHECK(line_of(0) == 1);
  CHECK(line_of(1) == 4);
  CHECK(line_of(2) == 6);
  CHECK(line_of(3) == 8);
  CHECK(places_are_right(file));
}

TEST_CASE("letters put together, old encodings") {
  CHECK(shown_markdown("# Ke\xCC\x82\xCC\x81") == "[Kế]");
  CHECK(shown_markdown("# TØnh B¾c Ninh\n\nKÕ ho¹ch ph¸t triÓn kinh tÕ") ==
        "[Tỉnh Bắc Ninh]\nKế hoạch phát triển kinh tế");
}

TEST_CASE("hostile Markdown costs what it weighs") {
  const auto repeated = [](std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
  };
  for (const char* text : {"a <?", "a <![CDATA[", "[", "![", "*a ", "[a](<b", "> ", "[^a]", "`a``b",
                           "![[]()", "\\\\![[]()"}) {
    CHECK_MESSAGE(markdown(repeated(text, 30'000)).diagnostics.all().size() < 5, text);
  }
  CHECK(shown_markdown(repeated("> ", 5'000) + "a") == "a");
  CHECK(shown_markdown("|" + repeated("a|", 5'000) + "\n|" + repeated("-|", 5'000) + "\n" +
                       repeated("a\n", 3'000))
            .starts_with("|a|a|a"));
  ExtractLimits limits;
  limits.cells = 100;
  CHECK(codes_of(markdown("|a|b|\n|-|-|\n" + repeated("|x|y|\n", 200), limits).diagnostics) ==
        "E0805");
  limits.text = 1000;
  CHECK(codes_of(markdown(repeated("chữ ", 100), limits).diagnostics) == "E0805");
}
