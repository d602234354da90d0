// What may be done with a message without knowing which there are: a stage's headers need no more,
// so that a new message does not make everything anew. The messages themselves stand in messages.h.
#pragma once

#include <optional>
#include <string_view>

namespace vanban {

enum class Language { vietnamese, english };
enum class Severity { error, warning, note };
enum class Message : int;

struct MessageText {
  Message message;
  std::string_view code;
  Severity severity;
  std::string_view vietnamese;
  std::string_view english;
  std::string_view vietnamese_hint;  // may be empty
  std::string_view english_hint;
};

// Of the program's own messages and of the rules.
const MessageText& text_of(Message message);
bool is_rule(Message message);
// The rule with this code; nothing if there is none.
std::optional<Message> find_rule(std::string_view code);

}  // namespace vanban
