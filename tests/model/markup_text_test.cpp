// Every text that is parsed comes back as one that parses to the same pieces.
#include "model/markup_text.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <string>
#include <variant>

#include "base/overloaded.h"
#include "read/json.h"
#include "read/markup.h"
#include "support/engine.h"

namespace vanban {
namespace {

std::string marks(Emphasis emphasis) {
  return std::string(emphasis.bold ? "b" : "") + (emphasis.italic ? "i" : "");
}

// The pieces with all that they hold, one a line.
std::string pieces(const Markup& markup) {
  std::string text;
  for (const MarkupPiece& piece : markup.pieces) {
    text +=
        std::visit(overloaded{
                       [](const Text& words) { return marks(words.emphasis) + ":" + words.text; },
                       [](const LineBreak&) { return std::string("break"); },
                       [](const Placeholder& placeholder) {
                         return marks(placeholder.emphasis) + "{" + placeholder.path + "|" +
                                placeholder.format + (placeholder.fallback ? "?" : "") +
                                placeholder.fallback.value_or("");
                       },
                       [](const FootnoteId& note) { return "^" + note.id; },
                   },
                   piece);
    text += '\n';
  }
  return text;
}

Markup parsed(const std::string& text) {
  Diagnostics diagnostics;
  Markup markup = parse_markup(text, {}, diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  return markup;
}

void check_returns(const std::string& text) {
  CAPTURE(text);
  const Markup markup = parsed(text);
  CHECK(pieces(parsed(markup_text(markup))) == pieces(markup));
}

int check_all_texts(const Value& value) {
  int texts = 0;
  if (const std::string* text = value.text()) {
    check_returns(*text);
    ++texts;
  }
  if (const Value::List* list = value.list()) {
    for (const Value& inner : *list) texts += check_all_texts(inner);
  }
  if (const Value::Object* members = value.object()) {
    for (const Member& member : *members) texts += check_all_texts(member.value);
  }
  return texts;
}

TEST_CASE("texts as people write them come out as they were") {
  for (const std::string text :
       {"a **b** c *d* ***e***", "“**Đẩy mạnh** học tập” đến năm 2030", "**a *b* c**",
        R"(2 \* 3 \\ 4)", "{{a}} }}{{", "[a] [", "**a\nb**", "**a**\nb", "a\n\nb\n", "{unit.full}",
        "{number|pad2}/{symbol?KH-UBND}", "{targets.dv.2030.number|words?…}", "{a?}",
        "x[^n] y[^m-1]", "**Mục {ref.a}**[^n]", "{.} {#} {.name}", "{{{a}}}", "Sở\u00A0Y tế"}) {
    CAPTURE(text);
    CHECK(markup_text(parsed(text)) == text);
  }
}

TEST_CASE("emphasis that changes in every way") {
  for (const std::string text :
       {"**a***b*", "*a***b**", "***a** b*", "***a* b**", "*a **b***", "**a *b***", "***a***b",
        "**a***\nb*", "*a*[^n]**b**", "**{a}***{b}*", "** **", "*a\n*b", "**[**^x]", "*\\**",
        "**\\****\\**\\*", "**a{b}c*d*\\\\**"}) {
    check_returns(text);
  }
}

TEST_CASE("every emphasis beside every other") {
  const std::string stars[] = {"", "*", "**", "***"};
  for (const std::string& first : stars) {
    for (const std::string& second : stars) {
      for (const std::string between : {" ", "\n", "[^n]", "{x}"}) {
        check_returns(first + "ă" + first + between + second + "ệ" + second);
      }
    }
  }
}

TEST_CASE("pieces that no file would give cost no stars") {
  Markup markup;
  markup.pieces = {Text{"a", {true, false}}, Text{"", {}}, Text{"b", {true, false}},
                   Text{"c", {true, false}}};
  CHECK(markup_text(markup) == "**abc**");
  markup.pieces = {Text{"", {true, true}}};
  CHECK(markup_text(markup).empty());
}

TEST_CASE("every text of every sample") {
  for (const std::string& path : test::sample_plans()) {
    CAPTURE(path);
    Sources sources;
    Diagnostics diagnostics;
    const auto data = read_json(sources.add(path, test::read_file(path)), diagnostics);
    REQUIRE(data);
    CHECK(check_all_texts(*data) > 50);
  }
}

}  // namespace
}  // namespace vanban
