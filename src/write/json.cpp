#include "write/json.h"

#include <algorithm>
#include <fmt/format.h>
#include <variant>

#include "base/overloaded.h"
#include "base/utf8.h"

namespace vanban {

namespace {

constexpr std::size_t line_width = 100, step = 2;

// Two code points in UTF-16 where one is not enough.
std::string spelled_out(char32_t character) {
  const auto code = static_cast<unsigned>(character);
  if (code < 0x10000) return fmt::format("\\u{:04x}", code);
  const unsigned rest = code - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
}

bool is_invisible(char32_t c) {
  const bool is_control = c < U' ' || (c >= 0x7F && c <= no_break_space) || c == 0xAD;
  const bool is_space = c >= 0x2000 && c <= 0x200F;
  const bool is_mark = (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0xFEFF;
  return is_control || is_space || is_mark || (c >= 0xE0000 && c <= 0xE007F);
}

// The value on one line; stops soon after `room` columns are full, for then it does not fit.
class OneLine {
 public:
  explicit OneLine(std::size_t room) : room_(room) {}

  bool add(const Value& value) {
    return std::visit(overloaded{
                          [&](std::monostate) { return add("null"); },
                          [&](bool is_true) { return add(is_true ? "true" : "false"); },
                          [&](double number) { return add(fmt::format("{}", number)); },
                          [&](const std::string& text) { return add(json_quoted(text)); },
                          [&](const Value::List& list) {
                            return add_all('[', list, ']',
                                           [&](const Value& inner) { return add(inner); });
                          },
                          [&](const Value::Object& members) {
                            return add_all('{', members, '}', [&](const Member& member) {
                              return add(json_quoted(member.key) + ": ") && add(member.value);
                            });
                          },
                      },
                      value.data);
  }

  const std::string& text() const { return text_; }

 private:
  bool add(std::string_view words) {
    const std::size_t columns = count_code_points(words);
    if (columns > room_) return false;
    room_ -= columns;
    text_ += words;
    return true;
  }

  template <class Parts, class Add>
  bool add_all(char opening, const Parts& parts, char closing, Add add_part) {
    if (!add(std::string(1, opening))) return false;
    for (const auto& part : parts) {
      if (&part != &parts.front() && !add(", ")) return false;
      if (!add_part(part)) return false;
    }
    return add(std::string(1, closing));
  }

  std::size_t room_;
  std::string text_;
};

template <class Parts, class Write>
std::string below_each_other(char opening, const Parts& parts, char closing, std::size_t indent,
                             Write write) {
  if (parts.empty()) return {opening, closing};
  std::string text(1, opening);
  const std::string line_start = "\n" + std::string(indent + step, ' ');
  for (const auto& part : parts) {
    if (&part != &parts.front()) text += ',';
    text += line_start + write(part);
  }
  return text + "\n" + std::string(indent, ' ') + closing;
}

}  // namespace

std::string json_quoted(std::string_view text) {
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t character = next_code_point(text, at);
    if (character == U'"' || character == U'\\') quoted += '\\';
    if (character == U'\n') {
      quoted += "\\n";
    } else if (is_invisible(character)) {
      quoted += spelled_out(character);
    } else {
      quoted += text.substr(start, at - start);
    }
  }
  return quoted + "\"";
}

std::string json_text(const Value& value, std::size_t indent, std::size_t used) {
  // What has no parts stays on its line, however long. A comma follows.
  const Value::List* list = value.list();
  const bool has_parts = list != nullptr || value.object() != nullptr;
  OneLine line(has_parts ? line_width - std::min(line_width, used + 1) : std::string::npos);
  if (line.add(value)) return line.text();
  if (list == nullptr) return json_open_object(*value.object(), indent);
  return below_each_other('[', *list, ']', indent, [&](const Value& part) {
    return json_text(part, indent + step, indent + step);
  });
}

std::string json_open_object(const Value::Object& members, std::size_t indent) {
  return below_each_other('{', members, '}', indent, [&](const Member& member) {
    const std::string key = json_quoted(member.key) + ": ";
    return key + json_text(member.value, indent + step, indent + step + count_code_points(key));
  });
}

}  // namespace vanban
