#include "batch/stored_messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>
#include <utility>

#include "batch/inputs.h"
#include "diag/printable.h"
#include "diag/sentence.h"

namespace vanban::batch {

StoredMessage stored_message(const Diagnostic& diagnostic, const std::string& folder) {
  StoredMessage message;
  message.severity = severity_of(diagnostic);
  message.code = text_of(diagnostic.message).code;
  if (const Source source = diagnostic.where.source; source != nullptr) {
    message.file = printable(name_from(folder, source->name));
    if (diagnostic.where.offset != Location::whole_file) {
      const LineColumn place = line_column(*source, diagnostic.where.offset);
      message.line = place.line;
      message.column = place.column;
    }
  }
  message.vietnamese = sentence_of(diagnostic, Language::vietnamese);
  message.english = sentence_of(diagnostic, Language::english);
  return message;
}

std::vector<StoredMessage> stored_messages(const Diagnostics& diagnostics,
                                           const std::string& folder) {
  std::vector<StoredMessage> messages;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (severity_of(diagnostic) == Severity::note) continue;
    StoredMessage message = stored_message(diagnostic, folder);
    if (std::ranges::find(messages, message) == messages.end()) {
      messages.push_back(std::move(message));
    }
  }
  const auto place = [](const StoredMessage& message) {
    return std::tie(message.file, message.line, message.column);
  };
  std::ranges::stable_sort(messages, {}, place);
  return messages;
}

std::string to_line(const StoredMessage& message, Language language) {
  std::string text;
  if (!message.file.empty()) text += message.file + ":";
  if (message.line > 0) text += fmt::format("{}:{}:", message.line, message.column);
  if (!text.empty()) text += ' ';
  return text + fmt::format("{}[{}]: {}", word_of(message.severity, language), message.code,
                            language == Language::english ? message.english : message.vietnamese);
}

void drop_messages(std::vector<StoredMessage>& messages, std::initializer_list<Message> kinds) {
  std::erase_if(messages, [&](const StoredMessage& message) {
    return std::ranges::any_of(kinds,
                               [&](Message kind) { return message.code == text_of(kind).code; });
  });
}

bool has_errors(const std::vector<StoredMessage>& messages) {
  return std::ranges::any_of(
      messages, [](const StoredMessage& message) { return message.severity == Severity::error; });
}

}  // namespace vanban::batch
