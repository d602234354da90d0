#include "diag/messages.h"

#include <doctest/doctest.h>
#include <set>
#include <string>

namespace vanban {
namespace {

constexpr auto message_count = static_cast<int>(last_rule) + 1;

template <class Check>
void for_each_message(Check check) {
  for (int i = 0; i < message_count; ++i) {
    const MessageText& text = text_of(static_cast<Message>(i));
    CAPTURE(text.code);
    check(text);
  }
}

TEST_CASE("every message has a code of its own") {
  std::set<std::string_view> codes;
  for_each_message([&](const MessageText& text) {
    CHECK(text.code.size() == (is_rule(text.message) ? 4 : 5));
    CHECK(text.code.starts_with(is_rule(text.message) ? "C" : "E0"));
    CHECK(find_rule(text.code).has_value() == is_rule(text.message));
    CHECK(codes.insert(text.code).second);
  });
  CHECK(codes.size() == message_count);
}

TEST_CASE("codes that users may have noted down stay what they are") {
  CHECK(text_of(Message::cannot_read_file).code == "E0101");
  CHECK(text_of(Message::unknown_key).code == "E0107");
  CHECK(text_of(Message::missing_field).code == "E0205");
  CHECK(text_of(Message::unit_not_found).code == "E0301");
  CHECK(text_of(Message::out_of_range).code == "E0404");
  CHECK(text_of(Message::table_row_width).code == "E0501");
  CHECK(text_of(Message::cannot_write).code == "E0901");
}

TEST_CASE("every message has words in both languages, without a full stop") {
  for_each_message([](const MessageText& text) {
    for (const std::string_view words : {text.vietnamese, text.english}) {
      REQUIRE(!words.empty());
      CHECK(words.back() != '.');
      CHECK_FALSE((words.front() >= 'A' && words.front() <= 'Z'));
    }
    CHECK(text.vietnamese_hint.empty() == text.english_hint.empty());
  });
}

TEST_CASE("both languages use the same arguments") {
  for_each_message([](const MessageText& text) {
    for (char digit = '0'; digit <= '3'; ++digit) {
      const std::string argument = std::string("{") + digit;
      const bool in_vietnamese = text.vietnamese.find(argument) != std::string_view::npos;
      const bool in_english = text.english.find(argument) != std::string_view::npos;
      CHECK_MESSAGE(in_vietnamese == in_english, argument);
    }
  });
}

}  // namespace
}  // namespace vanban
