// Diagnostics → the text that people read.
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

#include "base/utf8.h"
#include "diag/diagnostic.h"
#include "diag/messages.h"
#include "diag/printable.h"
#include "diag/sentence.h"
#include "diag/terms.h"

namespace vanban {

namespace {

constexpr std::size_t longest_argument = 120, longest_in_hint = 400;  // code points
constexpr std::size_t excerpt_width = 100, excerpt_before = 60;
constexpr std::size_t most_shown = 500;  // a file of another kind can hold a mistake on every line

struct Words {
  std::string_view error, warning, note, at, did_you_mean, either, needed_by, compared_with, clause,
      hint, more;
  std::string_view errors, warnings;
};

constexpr Words vietnamese = {"lỗi",
                              "cảnh báo",
                              "ghi chú",
                              "tại",
                              "ý bạn là",
                              "hoặc",
                              "cần cho",
                              "so với",
                              "căn cứ",
                              "gợi ý",
                              "… và {} thông báo nữa",
                              "lỗi",
                              "cảnh báo"};
constexpr Words english = {"error",     "warning",       "note", "at",   "did you mean",  "or",
                           "needed by", "compared with", "rule", "hint", "… and {} more", "errors",
                           "warnings"};

const Words& words_of(Language language) {
  return language == Language::english ? english : vietnamese;
}

std::string_view severity_word(Severity severity, const Words& words) {
  switch (severity) {
    case Severity::error:
      return words.error;
    case Severity::warning:
      return words.warning;
    case Severity::note:
      return words.note;
  }
  return words.error;
}

// {0} and {1|term} filled in; other braces stand for themselves.
std::string filled(std::string_view text, const std::vector<std::string>& arguments,
                   Language language, std::size_t longest) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    const bool is_argument = rest.size() >= 3 && rest[0] == '{' && rest[1] >= '0' && rest[1] <= '9';
    const bool is_term = is_argument && rest.substr(2).starts_with("|term}");
    if (!is_term && !(is_argument && rest[2] == '}')) {
      result += text[at];
      continue;
    }
    const auto number = static_cast<std::size_t>(rest[1] - '0');
    if (number < arguments.size()) {
      const std::string& argument = arguments.at(number);
      result += is_term ? printable(term_text(argument, language))
                        : shortened(printable(argument), longest);
    }
    at += is_term ? 7 : 2;
  }
  return result;
}

std::string place_text(const Location& where) {
  std::string name = printable(where.source->name);
  if (where.offset == Location::whole_file) return name;
  const LineColumn place = line_column(*where.source, where.offset);
  return fmt::format("{}:{}:{}", name, place.line, place.column);
}

bool is_combining(char32_t c) {
  return c >= 0x0300 && c <= 0x036F;
}

// The source line with a caret under the place, cut to what is near it.
std::string excerpt(const LineColumn& place) {
  const std::u32string line = to_utf32(printable(place.line_text));
  const std::size_t caret = std::min(place.column - 1, line.size());
  const std::size_t start =
      line.size() > excerpt_width && caret > excerpt_before ? caret - excerpt_before : 0;
  const std::size_t end = std::min(line.size(), start + excerpt_width);
  const std::u32string before = line.substr(start, caret - start);
  const auto width = static_cast<std::size_t>(
      std::count_if(before.begin(), before.end(), [](char32_t c) { return !is_combining(c); }));
  const std::string_view cut_before = start > 0 ? "…" : "";
  const std::string_view cut_after = end < line.size() ? "…" : "";
  return fmt::format("{:>5} | {}{}{}\n      | {:>{}}\n", place.line, cut_before,
                     to_utf8(line.substr(start, end - start)), cut_after, "^",
                     width + 1 + (start > 0 ? 1 : 0));
}

std::string message_text(const Diagnostic& diagnostic, Language language) {
  const MessageText& message = text_of(diagnostic.message);
  return filled(language == Language::english ? message.english : message.vietnamese,
                diagnostic.arguments, language, longest_argument);
}

// Where a key near the one that was meant is known, nobody needs the list of all.
bool tells_enough(const Diagnostic& diagnostic) {
  return diagnostic.message == Message::unknown_key && !diagnostic.nearest.empty();
}

std::string hint_text(const Diagnostic& diagnostic, Language language) {
  if (tells_enough(diagnostic)) return "";
  const MessageText& message = text_of(diagnostic.message);
  return filled(language == Language::english ? message.english_hint : message.vietnamese_hint,
                diagnostic.arguments, language, longest_in_hint);
}

// "ý bạn là “…” hoặc “…”?"
std::string nearest_text(const std::vector<std::string>& nearest, const Words& words) {
  std::string text;
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    if (i > 0) text += i + 1 == nearest.size() ? fmt::format(" {} ", words.either) : ", ";
    text += fmt::format("“{}”", printable(nearest.at(i)));
  }
  return fmt::format("{} {}?", words.did_you_mean, text);
}

std::string text_of_one(const Diagnostic& diagnostic, Language language) {
  const Words& words = words_of(language);
  const MessageText& message = text_of(diagnostic.message);
  const Location& where = diagnostic.where;

  std::string text;
  if (where.source != nullptr) text += place_text(where) + ": ";
  text += fmt::format("{}[{}]: {}\n", severity_word(severity_of(diagnostic), words), message.code,
                      message_text(diagnostic, language));
  if (where.source != nullptr && where.offset != Location::whole_file) {
    const std::string pointer = json_pointer(*where.source, where.offset);
    if (!pointer.empty()) text += fmt::format("  {} {}\n", words.at, printable(pointer));
    text += excerpt(line_column(*where.source, where.offset));
  }
  if (!diagnostic.nearest.empty()) text += "  " + nearest_text(diagnostic.nearest, words) + "\n";
  if (diagnostic.needed_by.source != nullptr) {
    text += fmt::format("  {} {}\n", words.needed_by, place_text(diagnostic.needed_by));
  }
  if (diagnostic.compared_with.source != nullptr) {
    text += fmt::format("  {} {}\n", words.compared_with, place_text(diagnostic.compared_with));
  }
  if (!diagnostic.clause.empty()) {
    text += fmt::format("  {}: {}\n", words.clause, diagnostic.clause);
  }
  const std::string hint = hint_text(diagnostic, language);
  if (!hint.empty()) text += fmt::format("  {}: {}\n", words.hint, hint);
  return text;
}

std::string_view name_of(Source source) {
  return source != nullptr ? std::string_view(source->name) : std::string_view();
}

// By file in the order of first appearance, then by place; what concerns a whole file comes first.
// A file that was read twice is one file.
std::vector<const Diagnostic*> in_order(const Diagnostics& diagnostics) {
  std::map<std::string_view, std::size_t> rank;
  std::vector<const Diagnostic*> ordered;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    rank.try_emplace(name_of(diagnostic.where.source), rank.size());
    ordered.push_back(&diagnostic);
  }
  const auto key = [&](const Diagnostic* diagnostic) {
    const Location& where = diagnostic->where;
    const bool in_text = where.offset != Location::whole_file;
    return std::tuple(rank.at(name_of(where.source)), in_text, where.offset);
  };
  std::stable_sort(ordered.begin(), ordered.end(),
                   [&](const auto* a, const auto* b) { return key(a) < key(b); });
  return ordered;
}

std::vector<const Diagnostic*> without_repeats(std::vector<const Diagnostic*> ordered) {
  using Identity = std::tuple<Message, std::vector<std::string>, std::string_view, std::uint32_t>;
  std::set<Identity> seen;
  std::erase_if(ordered, [&](const Diagnostic* diagnostic) {
    const Location& where = diagnostic->where;
    return !seen.insert({diagnostic->message, diagnostic->arguments, name_of(where.source),
                         where.offset})
                .second;
  });
  return ordered;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string sentence_of(const Diagnostic& diagnostic, Language language) {
  const Words& words = words_of(language);
  std::string text = message_text(diagnostic, language);
  if (!diagnostic.nearest.empty()) text += " (" + nearest_text(diagnostic.nearest, words) + ")";
  if (!diagnostic.clause.empty()) text += fmt::format(" ({})", diagnostic.clause);
  const std::string hint = hint_text(diagnostic, language);
  return hint.empty() ? text : text + "; " + hint;
}

std::string_view word_of(Severity severity, Language language) {
  return severity_word(severity, words_of(language));
}

std::vector<const Diagnostic*> in_reading_order(const Diagnostics& diagnostics) {
  return without_repeats(in_order(diagnostics));
}

std::string message_of(const Diagnostic& diagnostic, Language language) {
  return message_text(diagnostic, language);
}

std::string hint_of(const Diagnostic& diagnostic, Language language) {
  return hint_text(diagnostic, language);
}

std::string to_text(const Diagnostics& diagnostics, Language language) {
  const auto shown = in_reading_order(diagnostics);
  if (shown.empty()) return "";
  const Words& words = words_of(language);
  std::string text;
  std::size_t errors = 0, warnings = 0;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const Severity severity = severity_of(*shown[i]);
    if (severity == Severity::error) ++errors;
    if (severity == Severity::warning) ++warnings;
    if (i < most_shown) text += text_of_one(*shown[i], language);
  }
  if (shown.size() > most_shown) {
    text += fmt::format(fmt::runtime(words.more), shown.size() - most_shown) + "\n";
  }
  text += counted(errors, words.error, words.errors) + ", " +
          counted(warnings, words.warning, words.warnings) + "\n";
  return text;
}

}  // namespace vanban
