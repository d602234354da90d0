#include "read/markup.h"

#include <doctest/doctest.h>

#include "base/overloaded.h"
#include "read/json.h"
#include "support/diagnosed.h"

namespace vanban {
namespace {

// The pieces in a row: b(…) i(…) bi(…) for emphasis, / for a line break, <path|format?fallback>
// for a placeholder, ^id for a note.
std::string shown(const Markup& markup) {
  std::string text;
  const auto emphasised = [&](Emphasis emphasis, const std::string& words) {
    const std::string marks = std::string(emphasis.bold ? "b" : "") + (emphasis.italic ? "i" : "");
    text += marks.empty() ? words : marks + "(" + words + ")";
  };
  for (const MarkupPiece& piece : markup.pieces) {
    std::visit(overloaded{
                   [&](const Text& words) { emphasised(words.emphasis, words.text); },
                   [&](const LineBreak&) { text += "/"; },
                   [&](const Placeholder& placeholder) {
                     emphasised(placeholder.emphasis,
                                "<" + placeholder.path +
                                    (placeholder.format.empty() ? "" : "|" + placeholder.format) +
                                    (placeholder.fallback ? "?" + *placeholder.fallback : "") +
                                    ">");
                   },
                   [&](const FootnoteId& note) { text += "^" + note.id; },
               },
               piece);
  }
  return text;
}

struct Parsed {
  Diagnostics diagnostics;
  Markup markup;

  explicit Parsed(std::string_view text) : markup(parse_markup(text, {}, diagnostics)) {}
  std::string shown() const { return vanban::shown(markup); }
  std::string codes() const { return codes_of(diagnostics); }
};

TEST_CASE("emphasis") {
  CHECK(Parsed("a **b** c *d* ***e***").shown() == "a b(b) c i(d) bi(e)");
  CHECK(Parsed("**a *b* c**").shown() == "b(a )bi(b)b( c)");
  CHECK(Parsed("***a** b*").shown() == "bi(a)i( b)");
  CHECK(Parsed("*a **b***").shown() == "i(a )bi(b)");
  CHECK(Parsed("“**Đẩy mạnh**”").shown() == "“b(Đẩy mạnh)”");
  CHECK(Parsed("**a\nb**").shown() == "b(a)/b(b)");
  CHECK(Parsed("").markup.empty());
}

TEST_CASE("escapes and braces") {
  CHECK(Parsed(R"(2 \* 3 \\ 4)").shown() == R"(2 * 3 \ 4)");
  CHECK(Parsed("{{a}} }}{{").shown() == "{a} }{");
  CHECK(Parsed("[a] [").shown() == "[a] [");
  CHECK(Parsed("{{{place}}}").shown() == "{<place>}");
}

TEST_CASE("placeholders") {
  CHECK(Parsed("{place}, {date|date-long}").shown() == "<place>, <date|date-long>");
  CHECK(Parsed("{.} {.name} {#}").shown() == "<.> <.name> <#>");
  CHECK(Parsed("{a.b-c.2030?}").shown() == "<a.b-c.2030?>");
  CHECK(Parsed("{a?chưa có | gì}").shown() == "<a?chưa có | gì>");
  CHECK(Parsed("{number|pad2?…}").shown() == "<number|pad2?…>");
  CHECK(Parsed("**{a}**").shown() == "b(<a>)");
  CHECK(Parsed("câu[^nguon].").shown() == "câu^nguon.");
}

TEST_CASE("mistakes are reported, the rest is read") {
  struct Case {
    std::string_view text, codes, shown;
  };
  const Case cases[] = {
      {"a {b", "E0202", "a b"},
      {"a {b {place}", "E0202", "a b <place>"},
      {"{a\nb}", "E0202 E0215", "a/b"},
      {"a } b", "E0215", "a  b"},
      {"a **b", "E0203", "a b(b)"},
      {"a *b **c", "E0203 E0203", "a i(b )bi(c)"},
      {"****a****", "E0203 E0203", "a"},
      {"{}", "E0201", ""},
      {"{a b}", "E0201", ""},
      {"{tên}", "E0201", ""},
      {"{a..b}", "E0201", ""},
      {"{a.}", "E0201", ""},
      {"{..a}", "E0201", ""},
      {"{?x}", "E0201", ""},
      {"{a|hoa}", "E0207", ""},
      {"{a|upper|capital}", "E0207", ""},
      {"{a|}", "E0207", ""},
      {"a\\b", "E0216", "ab"},
      {"a\\", "E0216", "a"},
      {"[^", "E0217", "[^"},
      {"[^]", "E0217", "[^]"},
      {"[^a b]", "E0217", "[^a b]"},
      {"{a} [^x **b", "E0217 E0203", "<a> [^x b(b)"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    const Parsed parsed(one.text);
    CHECK(parsed.codes() == one.codes);
    CHECK(parsed.shown() == one.shown);
  }
}

TEST_CASE("unknown formats say what may be meant") {
  CHECK(Parsed("{a|uper}").diagnostics.all().at(0).nearest == std::vector<std::string>{"upper"});
}

// The text of the file where the nth placeholder of its only text begins.
std::string place_in_file(const std::string& json, std::size_t n) {
  Sources sources;
  Diagnostics diagnostics;
  const Source source = sources.add("a", json);
  const auto value = read_json(source, diagnostics);
  REQUIRE(value);
  const Value& text = value->list()->at(0);
  const Markup markup = parse_markup(*text.text(), text.where, diagnostics);
  std::vector<std::string> places;
  for (const MarkupPiece& piece : markup.pieces) {
    if (const auto* placeholder = std::get_if<Placeholder>(&piece)) {
      places.push_back(json.substr(placeholder->where.offset, 3));
    }
  }
  return places.at(n);
}

TEST_CASE("placeholders know their place in the file") {
  CHECK(place_in_file(R"(["Đây {a} {b}"])", 0) == "{a}");
  CHECK(place_in_file(R"(["Đây {a} {b}"])", 1) == "{b}");
  CHECK(place_in_file(R"(["\u0110\n\"\ud83d\ude00\\* {a} \/{b}"])", 0) == "{a}");
  CHECK(place_in_file(R"(["\u0110\n\"\ud83d\ude00\\* {a} \/{b}"])", 1) == "{b}");
  CHECK(place_in_file(R"(["\u007ba} \u1EA3{b}"])", 1) == "{b}");
}

TEST_CASE("where the file's text was not composed, the place is that of the whole text") {
  CHECK(place_in_file("[\"{a} Ho\u0300a {b}\"]", 0) == "{a}");
  CHECK(place_in_file("[\"{a} Ho\u0300a {b}\"]", 1) == "\"{a");
}

TEST_CASE("long runs of marks are read in one go") {
  const std::string marks(200'000, '{');
  CHECK(Parsed(marks + "x").markup.pieces.size() == 1);
  CHECK(Parsed(std::string(200'001, '{')).codes() == "E0202");
  CHECK(Parsed(std::string(200'000, '*')).codes() == "E0203");
}

}  // namespace
}  // namespace vanban
