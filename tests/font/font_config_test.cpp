#include "font/font_config.h"

#include <algorithm>
#include <doctest/doctest.h>

#include "diag/messages.h"
#include "read/json.h"

using namespace vanban;

namespace {

struct Reading {
  std::optional<FontConfig> config;
  std::vector<Message> messages;
  std::vector<std::string> first_arguments;
};

Reading read(std::string text) {
  Sources sources;
  Diagnostics diagnostics;
  const auto value = read_json(sources.add("fonts.json", std::move(text)), diagnostics);
  REQUIRE(value);
  Reading reading{read_font_config(*value, diagnostics), {}, {}};
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    reading.messages.push_back(diagnostic.message);
    reading.first_arguments.push_back(diagnostic.arguments.at(0));
  }
  return reading;
}

std::string config(std::string_view repertoires, std::string_view rest = "") {
  const auto face = [](std::string_view name) {
    return "{\"name\": \"" + std::string(name) +
           "\", \"files\": [\"a.ttf\"], \"sha256\": [\"00\"]}";
  };
  return "{\"repertoires\": {\"letters\": [" + std::string(repertoires) +
         "]}, \"document\": {\"required\": \"letters\", \"subsets\": [\"letters\"], \"regular\": " +
         face("R") + ", \"bold\": " + face("B") + ", \"italic\": " + face("I") +
         ", \"bold-italic\": " + face("BI") + "}" + std::string(rest) + "}";
}

}  // namespace

TEST_CASE("a repertoire is ranges and letters, sorted, each once") {
  const Reading reading = read(config(R"("U+0061-0063", "đĐb", "U+1EA0")"));
  REQUIRE(reading.config);
  CHECK(reading.config->document_subsets.at(0) == U"abcĐđẠ");
}

TEST_CASE("the four faces have the emphasis of their place") {
  const Reading reading = read(config("\"a\""));
  REQUIRE(reading.config);
  const auto& faces = reading.config->document;
  CHECK(faces[0].name == "R");
  CHECK_FALSE(faces[0].bold);
  CHECK(faces[1].bold);
  CHECK_FALSE(faces[1].italic);
  CHECK(faces[2].italic);
  CHECK((faces[3].bold && faces[3].italic));
  CHECK(faces[3].files == std::vector<std::string>{"a.ttf"});
  CHECK(faces[3].sha256 == std::vector<std::string>{"00"});
}

TEST_CASE("what is required is in the first subset") {
  std::string text = config(R"("b"], "more": ["ca")");
  text.replace(text.find("[\"letters\"]"), 11, "[\"more\"]");
  const Reading reading = read(text);
  REQUIRE(reading.config);
  CHECK(reading.config->required == U"b");
  CHECK(reading.config->document_subsets.at(0) == U"abc");
}

TEST_CASE("fallback faces and stand-ins") {
  const Reading reading = read(config("\"a\"", R"(, "drawn-as": {"U+2011": "U+002D"},
    "fallback": {"subsets": ["letters"],
                 "faces": [{"name": "F", "bold": true, "files": ["f"], "sha256": ["1"]}]})"));
  REQUIRE(reading.config);
  CHECK(reading.config->drawn_as.at(U'\u2011') == U'-');
  REQUIRE(reading.config->fallback.size() == 1);
  CHECK(reading.config->fallback[0].bold);
  CHECK_FALSE(reading.config->fallback[0].italic);
}

TEST_CASE("code points that are none are reported, all of them") {
  const Reading reading =
      read(config(R"("x", "U+", "U+110000", "U+D800", "U+0063-0061", "U+00Ax", "U+0")"));
  CHECK_FALSE(reading.config);
  CHECK(reading.messages == std::vector<Message>(6, Message::unknown_word));
}

TEST_CASE("unknown repertoires, unknown keys and wrong types are reported") {
  std::string text = config("\"a\"", ", \"colour\": 1, \"fallback\": []");
  text.replace(text.find("[\"letters\"]"), 11, "[\"leters\"]");
  const Reading reading = read(text);
  CHECK_FALSE(reading.config);
  CHECK(reading.first_arguments == std::vector<std::string>{"colour", "leters", "fallback"});
  CHECK(reading.messages ==
        std::vector<Message>{Message::unknown_key, Message::unknown_word, Message::wrong_type});
}

TEST_CASE("what is missing is reported, all of it") {
  const Reading reading = read(R"({"document": {"regular": {"name": "R"}, "subsets": []}})");
  CHECK_FALSE(reading.config);
  for (const char* key :
       {"repertoires", "required", "files", "sha256", "bold", "italic", "bold-italic"})
    CHECK_MESSAGE(
        std::count(reading.first_arguments.begin(), reading.first_arguments.end(), key) == 1, key);
  CHECK(std::count(reading.messages.begin(), reading.messages.end(), Message::empty_value) == 1);
  CHECK(read(config("")).messages == std::vector<Message>{Message::empty_value});
}

TEST_CASE("a configuration that is no object is reported") {
  CHECK_FALSE(read("[]").config);
  CHECK_FALSE(read("3").config);
}
