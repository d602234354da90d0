// The record that a batch keeps in its folder (vanban.sqlite): what was made from what. One run at
// a time: opening it for writing locks it until it is closed, however the program ends. Who opens
// it for reading sees it as it was then, and keeps runs out until it is closed. What save() was
// given is on the disk when it returns.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/files.h"
#include "batch/state/stored.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

class Database;

// What the folder as a whole is. Shards are numbered from 1; a run without shards is 1 of 1.
struct FolderFacts {
  std::string job;                      // the file name of the job
  std::string title;                    // the subject of its parent plan
  std::vector<StoredMessage> messages;  // about the job as a whole
  std::string inputs;                   // digest of the job's own files, for shards to agree on
  std::string version;                  // of the program
  int shard = 1;
  int shards = 1;

  friend bool operator==(const FolderFacts&, const FolderFacts&) = default;
};

class State {
 public:
  enum class Access { write, read };

  // Made if it is not there and access is for writing. Nothing after reporting folder_in_use,
  // state_damaged, state_of_other_version, no_state or cannot_write.
  static std::optional<State> open(const std::string& folder, Access access, Files& files,
                                   Diagnostics& diagnostics);
  State(State&&) noexcept;
  State& operator=(State&&) noexcept;
  ~State();

  std::optional<FolderFacts> facts() const;
  // By name, in its order.
  std::map<std::string, StoredDocument> documents() const;
  // What a document said when it was last written (model/content.h as JSON); empty if it never was.
  std::string content(const std::string& name) const;

  // One transaction. Nothing is kept of it if it fails.
  struct Update {
    StoredDocument document;
    std::optional<std::string> content;  // nothing: as it was
  };
  std::optional<FileError> save(const std::vector<Update>& updates);
  // What is there already is not written again.
  std::optional<FileError> save(const FolderFacts& facts);

 private:
  explicit State(std::unique_ptr<Database> database);
  std::unique_ptr<Database> database_;
};

// "DIR/vanban.sqlite"
std::string state_path(const std::string& folder);
// False only if it is sure that there is none.
bool has_state(const std::string& folder, Files& files);

}  // namespace vanban::batch
