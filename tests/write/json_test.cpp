#include "write/json.h"

#include <doctest/doctest.h>
#include <string>

#include "base/utf8.h"
#include "read/json.h"

namespace vanban {
namespace {

Value text(std::string words) {
  return {std::move(words), {}};
}

Value list(Value::List values) {
  return {std::move(values), {}};
}

TEST_CASE("values that have no parts") {
  CHECK(json_text({}) == "null");
  CHECK(json_text({true, {}}) == "true");
  CHECK(json_text({4.0, {}}) == "4");
  CHECK(json_text({12.5, {}}) == "12.5");
  CHECK(json_text({999999.0, {}}) == "999999");
  CHECK(json_text(text("Sở Văn hóa “A”")) == "\"Sở Văn hóa “A”\"");
  CHECK(json_text(list({})) == "[]");
  CHECK(json_text({Value::Object{}, {}}) == "{}");
}

TEST_CASE("letters stay, what cannot be seen is spelled out") {
  CHECK(json_quoted("a\"b\\c\nd\te") == R"("a\"b\\c\nd\u0009e")");
  CHECK(json_quoted("Sở\u00A0Y tế\u200B\u00AD") == R"("Sở\u00a0Y tế\u200b\u00ad")");
  CHECK(json_quoted("\U0001F600") == "\"\U0001F600\"");
  CHECK(json_quoted("\U000E0041") == R"("\udb40\udc41")");
}

TEST_CASE("what is spelled out is read again") {
  const std::string words = "\"\\\n\u00A0\u2028\U000E0041 ế đ “”";
  Sources sources;
  Diagnostics diagnostics;
  const auto read =
      read_json(sources.add("a.json", "{\"a\": " + json_quoted(words) + "}"), diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  REQUIRE(read);
  CHECK(*read->find("a")->text() == words);
}

TEST_CASE("one line where it fits, counted in letters, with the comma that follows") {
  const auto of_letters = [](std::size_t count) {
    std::string words;
    for (std::size_t i = 0; i < count; ++i) words += "ế";
    return list({text(words)});
  };
  CHECK(count_code_points(json_text(of_letters(95))) == 99);
  CHECK(json_text(of_letters(96)).find('\n') == 1);
  CHECK(json_text(of_letters(50), 2, 46).find('\n') == 1);
  CHECK(json_text(of_letters(49), 2, 46).find('\n') == std::string::npos);
}

TEST_CASE("two spaces a level, keys in the order given") {
  const std::string words(60, 'x');
  const Value inner = {Value::Object{{"b", {}, text(words)}, {"a", {}, list({text(words)})}}, {}};
  CHECK(json_text(list({inner, text("y")})) ==
        "[\n  {\n    \"b\": \"" + words + "\",\n    \"a\": [\"" + words + "\"]\n  },\n  \"y\"\n]");
  CHECK(json_open_object({{"z", {}, {1.0, {}}}, {"a", {}, {}}}, 2) ==
        "{\n    \"z\": 1,\n    \"a\": null\n  }");
}

}  // namespace
}  // namespace vanban
