// Inputs and messages that many documents share: each stands once in the record, and a document
// has their numbers as a JSON list, "[1,2,17]".
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "batch/state/database.h"
#include "batch/state/stored.h"

namespace vanban::batch {

// Makes the rows that are not there yet.
class SharedRows {
 public:
  explicit SharedRows(Database& database);

  std::string list_of(const Inputs& inputs);
  std::string list_of(const std::vector<StoredMessage>& messages);

 private:
  Statement find_input_, insert_input_, find_message_, insert_message_;
  Inputs last_;  // most documents have the same ones as the document before
  std::string last_list_;
};

// All of them, by number.
class SharedRowsRead {
 public:
  explicit SharedRowsRead(Database& database);

  // Equal lists share their inputs.
  Inputs inputs_of(std::string_view list);
  std::vector<StoredMessage> messages_of(std::string_view list) const;

 private:
  std::unordered_map<std::int64_t, Inputs::Entries::value_type> inputs_;
  std::unordered_map<std::string, Inputs> known_;  // by their list
  std::unordered_map<std::int64_t, StoredMessage> messages_;
};

// Deletes those that nothing refers to any more.
void drop_unused_rows(Database& database);

}  // namespace vanban::batch
