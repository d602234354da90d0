#include "read/json.h"

#include <doctest/doctest.h>
#include <string>

#include "support/diagnosed.h"

namespace vanban {
namespace {

struct Reading {
  Sources sources;
  Diagnostics diagnostics;
  Source source = nullptr;
  std::optional<Value> value;

  explicit Reading(std::string text) {
    source = sources.add("a.json", std::move(text));
    value = read_json(source, diagnostics);
  }
  std::string codes() const { return codes_of(diagnostics); }
  const std::string& argument(std::size_t n) const {
    return diagnostics.all().at(0).arguments.at(n);
  }
  std::size_t offset() const { return diagnostics.all().at(0).where.offset; }
};

// Every value and key must begin where its location says.
void check_places(const Value& value, const std::string& text) {
  const char first = text.at(value.where.offset);
  if (value.text() != nullptr) CHECK(first == '"');
  if (value.object() != nullptr) CHECK(first == '{');
  if (value.list() != nullptr) CHECK(first == '[');
  if (value.is_null()) CHECK(text.substr(value.where.offset, 4) == "null");
  if (const bool* set = value.boolean()) CHECK(first == (*set ? 't' : 'f'));
  if (value.number() != nullptr) CHECK(std::string("-0123456789").find(first) != std::string::npos);
  if (value.list() != nullptr) {
    for (const Value& entry : *value.list()) check_places(entry, text);
  }
  if (value.object() != nullptr) {
    for (const Member& member : *value.object()) {
      CHECK(text.substr(member.where.offset + 1, member.key.size()) == member.key);
      check_places(member.value, text);
    }
  }
}

TEST_CASE("values, comments and places") {
  const std::string text = R"(// "đầu": {
{ "a" : [1,-2.5e+3 ,"x\"]", /* [ */ true,false,null, {} , [ ] ],
  "khóa":{"b":"\\"},"c": 0.0 // cuối
})";
  Reading reading(text);
  REQUIRE(reading.value);
  CHECK(reading.codes() == "");
  check_places(*reading.value, text);
  const Value::List& list = *reading.value->find("a")->list();
  CHECK(list.size() == 8);
  CHECK(*list.at(1).number() == -2500);
  CHECK(*list.at(2).text() == "x\"]");
  CHECK(*list.at(3).boolean());
  CHECK(list.at(5).is_null());
  CHECK(*reading.value->find("khóa")->find("b")->text() == "\\");
  CHECK(text.substr(reading.value->find("c")->where.offset, 3) == "0.0");
}

TEST_CASE("numbers of every shape leave the next place right") {
  const std::string text = R"([0,-0,10,1.25,1e5,1E-5,-1.5e+10,123456789012345678901234567890,"z"])";
  Reading reading(text);
  REQUIRE(reading.value);
  check_places(*reading.value, text);
  CHECK(text.substr(reading.value->list()->back().where.offset) == "\"z\"]");
}

TEST_CASE("texts and keys come out composed") {
  Reading reading("{\"a\u0302\": \"Ho\u0300a\", \"x\": \"\\u0065\\u0302\"}");
  REQUIRE(reading.value);
  CHECK(reading.value->find("â") != nullptr);
  CHECK(*reading.value->find("â")->text() == "Hòa");
  CHECK(*reading.value->find("x")->text() == "ê");
}

TEST_CASE("a byte order mark is passed over, places count it") {
  Reading reading("\xEF\xBB\xBF{\"a\": 1}");
  REQUIRE(reading.value);
  CHECK(reading.value->where.offset == 3);
  CHECK(reading.value->find("a")->where.offset == 9);
}

TEST_CASE("doubled keys are all reported, at the second one") {
  Reading reading(R"({"a": 1, "b": {"x": 1, "x": 2}, "a": 3})");
  CHECK_FALSE(reading.value);
  CHECK(reading.codes() == "E0106 E0106");
  CHECK(pointers_of(reading.diagnostics) == std::vector<std::string>{"/b/x", "/a"});
  CHECK(reading.source->text.substr(reading.offset(), 6) == "\"x\": 2");
}

TEST_CASE("keys that are equal once composed are doubled") {
  CHECK(Reading("{\"â\": 1, \"a\u0302\": 2}").codes() == "E0106");
}

struct Broken {
  std::string text;
  std::string code;
  std::string argument;  // the last one
  std::size_t offset;
};

TEST_CASE("broken texts: one message each, at the place that is wrong") {
  const Broken cases[] = {
      {"", "E0116", "{…}", 0},
      {"  \n// nothing\n", "E0116", "{…}", 14},
      {R"({"a": 1 "b": 2})", "E0103", "needs-comma-or-brace", 8},
      {R"({"a" 1})", "E0103", "needs-colon", 5},
      {R"({"a": })", "E0103", "needs-value", 6},
      {R"({"a": 1,})", "E0103", "needs-key", 8},
      {R"({a: 1})", "E0103", "needs-key", 1},
      {R"([1, 2,])", "E0103", "needs-value", 6},
      {R"([1 2])", "E0103", "needs-comma-or-bracket", 3},
      {R"([1, 2})", "E0103", "needs-comma-or-bracket", 5},
      {R"([01])", "E0103", "needs-comma-or-bracket", 2},
      {R"([tru])", "E0103", "needs-value", 1},
      {R"(['a'])", "E0103", "needs-value", 1},
      {R"({} {})", "E0103", "needs-end", 3},
      {R"([1, 1e999])", "E0103", "number-too-large", 4},
      {R"([1, -])", "E0103", "needs-value", 4},
      {R"([1 /* x ])", "E0103", "comment-unclosed", 3},
      {R"([1, /x])", "E0103", "needs-value", 4},
      {R"({"a": [1, {"b": 2)", "E0116", "}]}", 17},
      {R"({"a)", "E0117", "quote-unclosed", 1},
      {"{\"a\": \"x,\n\"b\": 1}", "E0117", "line-end-in-quotes", 6},
      {"[\"a\tb\"]", "E0117", "raw-control", 3},
      {R"(["a\x"])", "E0117", "escape-unknown", 3},
      {R"(["\u12g4"])", "E0117", "escape-unknown", 2},
      {R"(["\ud83d"])", "E0117", "surrogate", 2},
      {R"(["\ud83dx"])", "E0117", "surrogate", 2},
      {R"(["\ude00"])", "E0117", "surrogate", 2},
      {R"(["\ud83d\ude00 \ud83d"])", "E0117", "surrogate", 15},
      {R"(["a\)", "E0117", "quote-unclosed", 3},
  };
  for (const Broken& broken : cases) {
    CAPTURE(broken.text);
    Reading reading(broken.text);
    CHECK_FALSE(reading.value);
    CHECK(reading.codes() == broken.code);
    CHECK(reading.diagnostics.all().back().arguments.back() == broken.argument);
    CHECK(reading.offset() == broken.offset);
  }
}

TEST_CASE("an accepted pair of surrogates is one character") {
  Reading reading(R"(["\ud83d\ude00"])");
  REQUIRE(reading.value);
  CHECK(*reading.value->list()->front().text() == "\U0001F600");
}

TEST_CASE("broken UTF-8 is found before anything else") {
  Reading reading(std::string("{\"a\": \"H\xE1\xBA\" , \"b\": }"));
  CHECK(reading.codes() == "E0102");
  CHECK(reading.offset() == 8);
  CHECK(Reading(std::string("\xFF\xFE{")).codes() == "E0102");
  CHECK(Reading(std::string("[\"\xED\xA0\x80\"]")).codes() == "E0102");
}

TEST_CASE("control characters and NUL are no text") {
  CHECK(Reading(R"({"a": "x\u0000y"})").codes() == "E0118");
  CHECK(Reading(R"({"a\u0007": 1})").codes() == "E0118");
  CHECK(Reading(R"(["a\tb"])").codes() == "E0118");
  CHECK(Reading(R"(["a\nb"])").codes() == "");
  CHECK(Reading(R"(["x\ufffe"])").codes() == "E0118");
  CHECK(Reading("[\"x\uFFFF\"]").codes() == "E0118");
  Reading raw(std::string("{\"a\": 1}\0{", 10));
  CHECK(raw.codes() == "E0118");
  CHECK(raw.offset() == 8);
}

TEST_CASE("nesting ends at 64") {
  CHECK(Reading(std::string(64, '[') + std::string(64, ']')).codes() == "");
  Reading deep(std::string(65, '[') + std::string(65, ']'));
  CHECK(deep.codes() == "E0104");
  CHECK(deep.offset() == 64);
}

TEST_CASE("ten megabytes of brackets are one message") {
  for (const std::string bracket : {"[", "{\"a\":", "[{\"a\":"}) {
    std::string text;
    while (text.size() < 10'000'000) text += bracket;
    Reading reading(text);
    CHECK(reading.codes() == "E0104");
  }
}

TEST_CASE("a file over 32 MB is not parsed") {
  Reading reading(std::string(32 * 1024 * 1024 + 1, ' '));
  CHECK(reading.codes() == "E0105");
  CHECK(reading.offset() == Location::whole_file);
}

TEST_CASE("every cut of a text gives exactly one message and never crashes") {
  const std::string text = R"({"a": [1, "xả\u00e1", {"b": null}], /* c */ "d": -1.5})";
  for (std::size_t length = 0; length < text.size(); ++length) {
    CAPTURE(text.substr(0, length));
    Reading reading(text.substr(0, length));
    CHECK_FALSE(reading.value);
    CHECK(reading.diagnostics.all().size() == 1);
  }
  CHECK(Reading(text).value);
}

TEST_CASE("any single wrong byte is either accepted or reported") {
  const std::string text = R"({"a": [1, "x", {"b": null}], "d": -1.5})";
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const char wrong : {'\0', '"', '{', '}', ']', ',', ':', '\\', '/', 'e', '\xFF', '\n'}) {
      std::string broken = text;
      broken[at] = wrong;
      Reading reading(broken);
      CHECK(reading.value.has_value() == reading.diagnostics.all().empty());
    }
  }
}

}  // namespace
}  // namespace vanban
