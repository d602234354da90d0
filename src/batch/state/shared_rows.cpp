#include "batch/state/shared_rows.h"

#include <charconv>
#include <fmt/format.h>

#include "base/sha256.h"

namespace vanban::batch {

namespace {

// The number of the row that `find` is bound to; none: 0.
std::int64_t number_found(Statement& find) {
  const std::int64_t number = find.step() ? find.integer(0) : 0;
  find.reset();
  return number;
}

std::string digest_of(const StoredMessage& message) {
  return sha256(fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}", static_cast<int>(message.severity),
                            message.code, message.file, message.line, message.column,
                            message.vietnamese, message.english));
}

std::string list_text(const std::vector<std::int64_t>& numbers) {
  return fmt::format("[{}]", fmt::join(numbers, ","));
}

std::vector<std::int64_t> numbers_of(std::string_view list) {
  std::vector<std::int64_t> numbers;
  const char* at = list.data();
  const char* const end = at + list.size();
  while (at != end) {
    std::int64_t number = 0;
    const auto [next, error] = std::from_chars(at, end, number);
    if (error == std::errc()) numbers.push_back(number);
    at = error == std::errc() ? next : at + 1;
  }
  return numbers;
}

StoredMessage message_of(const Statement& row) {
  StoredMessage message;
  message.severity = static_cast<Severity>(row.integer(1));
  message.code = row.text(2);
  message.file = row.text(3);
  message.line = static_cast<std::size_t>(row.integer(4));
  message.column = static_cast<std::size_t>(row.integer(5));
  message.vietnamese = row.text(6);
  message.english = row.text(7);
  return message;
}

}  // namespace

SharedRows::SharedRows(Database& database)
    : find_input_(database.prepare("SELECT id FROM input WHERE name = ? AND value = ?")),
      insert_input_(database.prepare("INSERT INTO input(name, value) VALUES(?, ?)")),
      find_message_(database.prepare("SELECT id FROM message WHERE digest = ?")),
      insert_message_(database.prepare(
          "INSERT INTO message(digest, severity, code, file, line, place, vietnamese, english)"
          " VALUES(?, ?, ?, ?, ?, ?, ?, ?)")) {}

std::string SharedRows::list_of(const Inputs& inputs) {
  if (inputs == last_ && !last_list_.empty()) return last_list_;
  std::vector<std::int64_t> numbers;
  for (const auto& [name, value] : inputs.entries()) {
    const auto number = [&, &name = name, &value = value] {
      find_input_.bind(name, value);
      return number_found(find_input_);
    };
    if (number() == 0) insert_input_.run(name, value);
    numbers.push_back(number());
  }
  last_ = inputs;
  return last_list_ = list_text(numbers);
}

std::string SharedRows::list_of(const std::vector<StoredMessage>& messages) {
  std::vector<std::int64_t> numbers;
  for (const StoredMessage& message : messages) {
    const std::string digest = digest_of(message);
    const auto number = [&] {
      find_message_.bind(digest);
      return number_found(find_message_);
    };
    if (number() == 0) {
      insert_message_.run(digest, static_cast<std::int64_t>(message.severity), message.code,
                          message.file, static_cast<std::int64_t>(message.line),
                          static_cast<std::int64_t>(message.column), message.vietnamese,
                          message.english);
    }
    numbers.push_back(number());
  }
  return list_text(numbers);
}

SharedRowsRead::SharedRowsRead(Database& database) {
  Statement inputs = database.prepare("SELECT id, name, value FROM input");
  while (inputs.step()) {
    inputs_.try_emplace(inputs.integer(0), std::string(inputs.text(1)),
                        std::string(inputs.text(2)));
  }
  Statement messages = database.prepare(
      "SELECT id, severity, code, file, line, place, vietnamese, english FROM message");
  while (messages.step()) messages_.try_emplace(messages.integer(0), message_of(messages));
}

Inputs SharedRowsRead::inputs_of(std::string_view list) {
  if (const auto known = known_.find(std::string(list)); known != known_.end()) {
    return known->second;
  }
  Inputs::Entries entries;
  for (const std::int64_t number : numbers_of(list)) {
    // They were listed in their order.
    const auto found = inputs_.find(number);
    if (found != inputs_.end()) entries.insert(entries.end(), found->second);
  }
  return known_.emplace(list, Inputs(std::move(entries))).first->second;
}

std::vector<StoredMessage> SharedRowsRead::messages_of(std::string_view list) const {
  std::vector<StoredMessage> messages;
  for (const std::int64_t number : numbers_of(list)) {
    const auto found = messages_.find(number);
    if (found != messages_.end()) messages.push_back(found->second);
  }
  return messages;
}

void drop_unused_rows(Database& database) {
  database.execute(
      "DELETE FROM input WHERE id NOT IN"
      " (SELECT value FROM document, json_each(document.inputs));"
      "DELETE FROM message WHERE id NOT IN"
      " (SELECT value FROM document, json_each(document.messages)"
      "  UNION ALL SELECT value FROM folder, json_each(folder.messages))");
}

}  // namespace vanban::batch
