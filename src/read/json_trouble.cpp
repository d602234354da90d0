#include "read/json_trouble.h"

#include <algorithm>
#include <optional>
#include <string>

#include "diag/messages.h"

namespace vanban {

namespace {

bool is_hex(char c) {
  return std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos;
}

bool is_number(std::string_view word) {
  JsonCursor cursor(word);
  cursor.pass_number();
  return cursor.at_end() && word.find_first_of("0123456789") != std::string_view::npos;
}

class Trouble {
 public:
  Trouble(JsonCursor cursor, const JsonState& state, Source source, Diagnostics& diagnostics)
      : cursor_(cursor), state_(state), source_(source), diagnostics_(diagnostics) {}

  void report() {
    const std::string_view needed = find_place();
    if (cursor_.rest().starts_with("/*")) {
      report_syntax("/*", "comment-unclosed");
    } else if (cursor_.at_end()) {
      diagnostics_.report(Message::json_truncated, here(), {missing_brackets()});
    } else if (cursor_.front() == '"' && (needed == "needs-value" || needed == "needs-key")) {
      report_string();
    } else {
      const std::string word = word_here();
      report_syntax(word, needed == "needs-value" && is_number(word) ? "number-too-large" : needed);
    }
  }

 private:
  // Moves to the token that is wrong and says what should stand there.
  std::string_view find_place() {
    cursor_.skip_blank();
    switch (state_.last) {
      case JsonToken::none:
        return "needs-value";
      case JsonToken::opening:
        return state_.open.back() ? "needs-key" : "needs-value";
      case JsonToken::key:
        if (!pass(':')) return "needs-colon";
        return "needs-value";
      case JsonToken::value:
        if (state_.open.empty()) return "needs-end";
        if (!pass(','))
          return state_.open.back() ? "needs-comma-or-brace" : "needs-comma-or-bracket";
        return state_.open.back() ? "needs-key" : "needs-value";
    }
    return "needs-value";
  }

  bool pass(char mark) {
    if (cursor_.front() != mark) return false;
    cursor_.advance(1);
    cursor_.skip_blank();
    return true;
  }

  Location here(std::size_t further = 0) const {
    return {source_, static_cast<std::uint32_t>(cursor_.at() + further)};
  }

  std::string missing_brackets() const {
    if (state_.open.empty()) return "{…}";
    std::string brackets;
    for (auto open = state_.open.rbegin(); open != state_.open.rend(); ++open) {
      brackets += *open ? '}' : ']';
    }
    return brackets;
  }

  std::string word_here() const {
    const std::string_view rest = cursor_.rest();
    std::size_t end = rest.find_first_of(" \t\r\n,:[]{}\"", 1);
    return std::string(rest.substr(0, end));
  }

  void report_syntax(std::string_view found, std::string_view needed) {
    diagnostics_.report(Message::json_syntax, here(), {std::string(found), std::string(needed)});
  }

  void report_string() {
    const std::string_view text = cursor_.rest();
    for (std::size_t at = 1; at < text.size(); ++at) {
      const char c = text[at];
      if (c == '"') break;
      if (c == '\n' || c == '\r') return report_in_string(0, "line-end-in-quotes");
      if (static_cast<unsigned char>(c) < 0x20) return report_in_string(at, "raw-control");
      if (c != '\\') continue;
      if (const auto wrong = wrong_escape(text.substr(at))) return report_in_string(at, *wrong);
      ++at;
      // The second half of a pair belongs to the first.
      if (text[at] == 'u' && is_high_surrogate(text.substr(at - 1))) at += 6;
    }
    report_in_string(0, "quote-unclosed");
  }

  static bool is_escape_u(std::string_view text) {
    return text.size() >= 6 && text.starts_with("\\u") &&
           std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
  }
  static bool is_surrogate(std::string_view text, std::string_view third_letters) {
    return is_escape_u(text) && (text[2] == 'd' || text[2] == 'D') &&
           third_letters.find(text[3]) != std::string_view::npos;
  }
  static bool is_high_surrogate(std::string_view text) { return is_surrogate(text, "89abAB"); }
  static bool is_low_surrogate(std::string_view text) { return is_surrogate(text, "cdefCDEF"); }

  static std::optional<std::string_view> wrong_escape(std::string_view text) {
    if (text.size() < 2) return "quote-unclosed";
    if (text[1] != 'u') {
      const bool known = std::string_view("\"\\/bfnrt").find(text[1]) != std::string_view::npos;
      return known ? std::nullopt : std::optional<std::string_view>("escape-unknown");
    }
    if (!is_escape_u(text)) return "escape-unknown";
    if (is_low_surrogate(text)) return "surrogate";
    if (is_high_surrogate(text) && !is_low_surrogate(text.substr(6))) return "surrogate";
    return std::nullopt;
  }

  void report_in_string(std::size_t further, std::string_view what) {
    diagnostics_.report(Message::json_bad_string, here(further), {std::string(what)});
  }

  JsonCursor cursor_;
  const JsonState& state_;
  Source source_;
  Diagnostics& diagnostics_;
};

}  // namespace

void report_json_trouble(JsonCursor cursor, const JsonState& state, Source source,
                         Diagnostics& diagnostics) {
  Trouble(cursor, state, source, diagnostics).report();
}

}  // namespace vanban
