// docs/messages.md lists every message as the tables have it; VANBAN_ACCEPT=1 rewrites the lists.
#include <array>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <string>
#include <string_view>

#include "diag/messages.h"
#include "support/project_file.h"

namespace vanban {
namespace {

struct Group {
  std::string_view prefix, title;
};

constexpr auto groups = std::to_array<Group>({
    {"E01", "Files and JSON"},
    {"E02", "Texts and placeholders"},
    {"E03", "Units and bodies"},
    {"E04", "Templates and styles"},
    {"E05", "Tables, layout, fonts"},
    {"E06", "Deriving"},
    {"E07", "Jobs, tables, folders, comparisons"},
    {"E08", "Import"},
    {"E09", "Output"},
    {"C1", "Rules of form"},
    {"C2", "Rules of citations"},
    {"C3", "Rules of targets"},
    {"C4", "Rules of time and bodies"},
    {"C5", "Rules of language"},
    {"C6", "Rules of privacy and safety"},
});

constexpr std::string_view lists_begin = "\n## The lists\n";

// Words as Markdown prints them; "{0|term}" is an argument like "{0}".
std::string escaped(std::string_view words) {
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.substr(at).starts_with("|term}")) {
      at += 4;
      continue;
    }
    const bool has_meaning = std::string_view("\\|*<[_").find(words[at]) != std::string_view::npos;
    if (has_meaning) text += '\\';
    text += words[at];
  }
  return text;
}

std::string cell(std::string_view message, std::string_view hint) {
  return escaped(message) + (hint.empty() ? "" : "<br>→ " + escaped(hint));
}

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "lỗi";
    case Severity::warning:
      return "cảnh báo";
    case Severity::note:
      return "ghi chú";
  }
  return {};
}

std::string list_of(const Group& group) {
  std::string text = "\n### " + std::string(group.prefix) + ": " + std::string(group.title) +
                     "\n\n| | | tiếng Việt | English |\n|---|---|---|---|\n";
  for (int i = 0; i <= static_cast<int>(last_rule); ++i) {
    const MessageText& message = text_of(static_cast<Message>(i));
    if (!message.code.starts_with(group.prefix)) continue;
    text += "| " + std::string(message.code) + " | " + std::string(word_of(message.severity)) +
            " | " + cell(message.vietnamese, message.vietnamese_hint) + " | " +
            cell(message.english, message.english_hint) + " |\n";
  }
  return text;
}

std::string lists() {
  std::string text(lists_begin);
  text += "\nBehind → stands the hint; `{0}` and so on are what the message is about.\n";
  for (const Group& group : groups) text += list_of(group);
  return text;
}

TEST_CASE("docs/messages.md lists the messages as they are") {
  const std::string path = "docs/messages.md";
  const std::string document = read_project_file(path);
  const std::string head = document.substr(0, document.find(lists_begin));
  const std::string expected = head + lists();
  if (std::getenv("VANBAN_ACCEPT") != nullptr) {
    std::ofstream(VANBAN_SOURCE_DIR "/" + path, std::ios::binary) << expected;
    return;
  }
  CHECK_MESSAGE(document == expected, "VANBAN_ACCEPT=1 rewrites the lists");
}

TEST_CASE("every message belongs to a group of docs/messages.md") {
  for (int i = 0; i <= static_cast<int>(last_rule); ++i) {
    const std::string_view code = text_of(static_cast<Message>(i)).code;
    std::size_t count = 0;
    for (const Group& group : groups) count += code.starts_with(group.prefix) ? 1U : 0U;
    CHECK_MESSAGE(count == 1, code);
  }
}

}  // namespace
}  // namespace vanban
