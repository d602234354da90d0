#include "layout/lines/set_lines.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

#include "base/utf8.h"
#include "diag/messages.h"
#include "layout/lines/setter.h"
#include "layout/lines/text_width.h"

using namespace vanban;

namespace {

// Where the last character that is no space ends; spaces stand in the stretch of their run.
double right_edge(const TextRun& run, const FontSet& fonts) {
  const std::string text = run.text.substr(0, run.text.find_last_not_of(' ') + 1);
  const Face& face = fonts.face(run.face);
  const Pt natural = text_width(text, {face.bold, face.italic}, run.size, fonts);
  const auto spaces = static_cast<double>(std::ranges::count(text, ' '));
  return (run.x + natural + run.space_stretch * spaces).value;
}

}  // namespace

TEST_CASE_FIXTURE(Setter, "the space that ends a broken line stays in its text and hangs") {
  const auto lines = set("aaaa bbbb cccc", {Pt{9}, {}, Align::right});
  CHECK(drawn(lines) == Drawing{"aaaa bbbb ", "     cccc"});
  CHECK(lines.at(0).width.value == doctest::Approx(9));
  CHECK(lines.at(1).width.value == doctest::Approx(4));
}

TEST_CASE_FIXTURE(Setter, "justified lines fill the width, the last one does not") {
  const auto lines = set("aa bb cc dddddd", {Pt{9}, {}, Align::justify});
  REQUIRE(lines.size() == 2);
  CHECK(text_of(lines[0]) == "aa bb cc ");
  CHECK(lines[0].runs.at(0).space_stretch.value == doctest::Approx(0.5));
  CHECK(lines[0].width.value == doctest::Approx(8));
  CHECK(lines[1].runs.at(0).space_stretch.value == 0);
}

TEST_CASE_FIXTURE(Setter, "spaces shrink to take one more word") {
  const auto lines = set("aaaa bbbb cccc dddd eeeeeeeeee", {Pt{18.5}, {}, Align::justify});
  CHECK(text_of(lines.at(0)) == "aaaa bbbb cccc dddd ");
  CHECK(lines[0].runs.at(0).space_stretch.value == doctest::Approx(-0.5 / 3));
}

TEST_CASE_FIXTURE(Setter, "a last line that is a little too long is narrowed") {
  const auto lines = set("aaaa bbbb cccc dddd", {Pt{18.5}, {}, Align::justify});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].runs.at(0).space_stretch.value == doctest::Approx(-0.5 / 3));
}

TEST_CASE_FIXTURE(Setter, "a line whose spaces would be gaps stays ragged") {
  const auto lines = set("a b cccccccccc", {Pt{10}, {}, Align::justify});
  CHECK(drawn(lines) == Drawing{"a b ", "cccccccccc"});
  CHECK(lines.at(0).runs.at(0).space_stretch.value == 0);
}

TEST_CASE_FIXTURE(Setter, "no-break spaces are neither stretched nor broken") {
  const auto lines = set("a\u00A0a bb cc\u00A0dddd", {Pt{7}, {}, Align::justify});
  REQUIRE(lines.size() == 2);
  CHECK(text_of(lines[0]) == "a\u00A0a bb ");
  CHECK(lines[0].runs.at(0).space_stretch.value == doctest::Approx(1));
}

TEST_CASE_FIXTURE(Setter, "the first line is indented and shorter") {
  CHECK(drawn(set("aaaa bb cccc dd", {Pt{9}, Pt{3}, Align::left})) ==
        Drawing{"   aaaa ", "bb cccc ", "dd"});
  const auto hanging = set("aaaa bbbb cccc dddd", {Pt{9}, Pt{-5}, Align::left});
  REQUIRE(hanging.size() == 2);
  CHECK(hanging[0].runs.at(0).x.value == -5);
  CHECK(text_of(hanging[0]) == "aaaa bbbb cccc ");
}

TEST_CASE_FIXTURE(Setter, "an indent wider than the paragraph leaves room for text") {
  const auto lines = set("aaaa bbbb", {Pt{8}, Pt{30}, Align::left});
  CHECK(drawn(lines) == Drawing{"    aaaa ", "bbbb"});
}

TEST_CASE_FIXTURE(Setter, "lines are centred, or end at the right edge") {
  CHECK(draw("aaaa bb", 10, Align::center) == Drawing{"  aaaa bb"});
  CHECK(draw("aaaa bb", 10, Align::right) == Drawing{"   aaaa bb"});
  CHECK(draw("aaaa bb", 10, Align::number) == Drawing{"   aaaa bb"});
}

TEST_CASE_FIXTURE(Setter, "centred lines are equally long") {
  CHECK(draw("aaa bbb ccc ddd", 11, Align::center) == Drawing{"  aaa bbb ", "  ccc ddd"});
}

TEST_CASE_FIXTURE(Setter,
                  "a line feed forces a break; every line of it is aligned like a last one") {
  const auto lines = set("aa bb\ncc\n\ndd", {Pt{20}, Pt{2}, Align::justify});
  CHECK(drawn(lines) == Drawing{"  aa bb ", "cc ", "", "dd"});
  CHECK(lines.at(0).runs.at(0).space_stretch.value == 0);
  CHECK(lines.at(2).runs.empty());
  CHECK(lines[2].height.value == doctest::Approx(2));
}

TEST_CASE_FIXTURE(Setter, "text may be missing") {
  CHECK(set(std::vector<Span>{}, {Pt{10}, {}, Align::left}).empty());
  const auto lines = set("", {Pt{10}, {}, Align::justify});
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].runs.empty());
  CHECK(lines[0].height.value == doctest::Approx(2));
  CHECK(set("   ", {Pt{2}, {}, Align::justify}).size() >= 1);
}

TEST_CASE_FIXTURE(Setter, "a run reaches as far as its look, not its span") {
  const std::vector spans{span("aa "), span("bb "), span("cc", {true, false}), span("dd ee")};
  const auto lines = set(spans, {Pt{20}, {}, Align::left});
  REQUIRE(lines.size() == 1);
  REQUIRE(lines[0].runs.size() == 3);
  CHECK(lines[0].runs[0].text == "aa bb ");
  CHECK(lines[0].runs[1].text == "cc");
  CHECK(lines[0].runs[1].face == 1);
  CHECK(lines[0].runs[1].x.value == doctest::Approx(6));
  CHECK(lines[0].runs[2].text == "dd ee");
  CHECK(lines[0].runs[2].x.value == doctest::Approx(8));
}

TEST_CASE_FIXTURE(Setter, "the runs of a justified line move with the spaces before them") {
  const std::vector spans{span("aa "), span("bb", {true, false}), span(" cc dddddddd")};
  const auto lines = set(spans, {Pt{9}, {}, Align::justify});
  REQUIRE(lines.at(0).runs.size() == 3);
  CHECK(lines[0].runs[1].x.value == doctest::Approx(3.5));
  CHECK(lines[0].runs[2].x.value == doctest::Approx(5.5));
  for (const TextRun& run : lines[0].runs) CHECK(run.space_stretch.value == doctest::Approx(0.5));
}

TEST_CASE_FIXTURE(Setter, "a hanging space joins the run before it") {
  const std::vector spans{span("aaaa", {true, false}), span(" bbbb")};
  const auto lines = set(spans, {Pt{5}, {}, Align::left});
  REQUIRE(lines.size() == 2);
  REQUIRE(lines[0].runs.size() == 1);
  CHECK(lines[0].runs[0].text == "aaaa ");
  CHECK(lines[1].runs.at(0).x.value == 0);
}

TEST_CASE_FIXTURE(Setter, "marks of footnotes are raised and called on their line") {
  std::vector spans{span("aaaa bbbb"), span("1"), span(" cccc"), span("2")};
  spans[1].size = spans[3].size = Pt{1};
  spans[1].rise = spans[3].rise = Pt{0.7};
  spans[1].note = 4;
  spans[3].note = 7;
  const auto lines = set(spans, {Pt{9.5}, {}, Align::left});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].notes == std::vector<std::size_t>{4});
  CHECK(lines[1].notes == std::vector<std::size_t>{7});
  REQUIRE(lines[0].runs.size() == 2);
  CHECK(lines[0].runs[1].baseline.value == doctest::Approx(-0.7));
  CHECK(lines[0].runs[1].x.value == doctest::Approx(9));
  CHECK(lines[0].width.value == doctest::Approx(9.5));
  CHECK(lines[0].height.value == doctest::Approx(2));
}

TEST_CASE_FIXTURE(Setter, "a line is as high as the biggest text in it") {
  std::vector spans{span("aaaa "), span("bb "), span("cccc")};
  spans[1].size = Pt{4};
  const auto lines = set(spans, {Pt{9}, {}, Align::left});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].height.value == doctest::Approx(4));
  CHECK(lines[0].ascent.value == doctest::Approx(3.2));
  CHECK(lines[0].descent.value == doctest::Approx(0.8));
  CHECK(lines[1].height.value == doctest::Approx(2));
}

TEST_CASE_FIXTURE(Setter, "other faces help out, the lines keep their height") {
  const auto lines = set("aa αβ bb", {Pt{20}, {}, Align::left});
  REQUIRE(lines.at(0).runs.size() == 3);
  CHECK(lines[0].runs[1].face == 4);
  CHECK(lines[0].runs[1].text == "αβ");
  CHECK(lines[0].runs[2].x.value == doctest::Approx(7));
  CHECK(lines[0].width.value == doctest::Approx(10));
  CHECK(lines[0].height.value == doctest::Approx(2));
  CHECK(diagnostics.all().empty());
}

TEST_CASE_FIXTURE(Setter, "a missing character is reported once for each place") {
  const SourceText source{"plan.json", "xxxxxxxxxx"};
  std::vector spans{span("a中 中\n中"), span("中国")};
  spans[0].where = {&source, 2};
  spans[1].where = {&source, 5};
  set(spans, {Pt{2}, {}, Align::justify});
  REQUIRE(diagnostics.all().size() == 3);
  CHECK(diagnostics.all()[0].message == Message::no_glyph);
  CHECK(diagnostics.all()[0].arguments == std::vector<std::string>{"中", "U+4E2D"});
  CHECK(diagnostics.all()[0].where.offset == 2);
  CHECK(diagnostics.all()[1].where.offset == 5);
  CHECK(diagnostics.all()[2].arguments.at(1) == "U+56FD");
}

TEST_CASE_FIXTURE(Setter, "content has a width it must and one it would like to have") {
  const std::vector spans{span("aa bbbb-cccc số 5 đồng\nddd dd ddd ddd ddd dd")};
  const ContentWidth width = content_width(spans, {fonts, words});
  CHECK(width.minimum.value == doctest::Approx(9));
  CHECK(width.maximum.value == doctest::Approx(22));
  CHECK(content_width({}, {fonts, words}).maximum.value == 0);
}

TEST_CASE_FIXTURE(Setter, "text is balanced in the narrowest width that asks for no more lines") {
  const std::vector spans{span("aaa bbb ccc ddd eee")};
  const auto balanced = [&](Pt width) {
    return balanced_width(spans, width, Align::center, {fonts, words}).value;
  };
  CHECK(balanced(Pt{18}) >= 11);  // aaa bbb ccc
  CHECK(balanced(Pt{18}) <= 12);
  CHECK(balanced(Pt{8}) >= 7);  // aaa bbb
  CHECK(balanced(Pt{8}) <= 8);
  CHECK(balanced(Pt{30}) == 30);  // one line
}

TEST_CASE("text has the width of its characters") {
  const FontSet fonts = fake_fonts();
  CHECK(text_width("Đội 5", {}, Pt{2}, fonts).value == doctest::Approx(5));
  CHECK(text_width("aα", {}, Pt{2}, fonts).value == doctest::Approx(3));
  CHECK(text_width("", {}, Pt{2}, fonts).value == 0);
}

// Words, symbols and odd characters in any order, on lines of any width, in every alignment.
TEST_CASE_FIXTURE(Setter, "nothing is lost and nothing runs past the right edge") {
  const std::vector<std::string> pieces{
      " ",  "  ", "a",    "nghiêng", "số 15/KH-UBND", "10 - 15%",
      "-",  "“",  "”",    "\u00A0",  "a-b",           "văn-hóa",
      "α",  "中", "…",    "\n",      "e\u0301",       "ngày 5 tháng 6 năm 7",
      "\t", "/",  "a@b.", "\u200B",  "TM. ỦY BAN",    "aaaaaaaaaaaaaaaaaaaa"};
  std::mt19937 random(20230131);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (auto count = random() % 14; count > 0; --count)
      text += pieces[random() % pieces.size()] + (random() % 2 ? " " : "");
    std::vector<Span> spans;
    const std::size_t cut = text.empty() ? 0 : random() % text.size();
    std::size_t middle = cut;
    while (middle > 0 && (static_cast<unsigned char>(text[middle]) & 0xC0) == 0x80) --middle;
    spans = {span(std::string_view(text).substr(0, middle)),
             span(std::string_view(text).substr(middle), {true, false})};
    const ParagraphShape shape{Pt{2.0 + static_cast<double>(random() % 30)},
                               Pt{static_cast<double>(random() % 4)},
                               static_cast<Align>(random() % 5)};
    breaking = random() % 3 == 0 ? LineBreaking::first_fit : LineBreaking::total_fit;

    std::string set_text;
    const std::vector<Line> lines = set(spans, shape);
    for (const Line& line : lines) {
      set_text += text_of(line);
      for (const TextRun& run : line.runs) {
        CHECK_MESSAGE(run.x.value >= -0.01, text);
        // One character always goes on a line, however wide it is.
        const bool alone = count_code_points(text_of(line)) == 1;
        const bool fits = right_edge(run, fonts) <= shape.width.value + 0.01;
        CHECK_MESSAGE((fits || alone), text << " on " << shape.width.value);
      }
    }
    // Spaces on a line without words are not drawn.
    const auto without_spaces = [](std::string words) {
      std::erase_if(words, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
      return words;
    };
    CHECK(without_spaces(set_text) == without_spaces(text));
  }
}
