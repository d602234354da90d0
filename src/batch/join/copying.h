// Copies the documents of shares with their records into one folder. Every file is read once and
// held against its record: what was touched since goes along as it is, under the record it has.
// The copies are on the disk when it is done.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "batch/join/agreement.h"
#include "batch/output_folder.h"

namespace vanban::batch {

class Copying {
 public:
  // All must outlive it. `folder` is where the copies go, `state` its record.
  Copying(const Keepers& keepers, const OutputFolder& folder, State& state, Files& files,
          Sources& sources, Diagnostics& diagnostics)
      : keepers_(keepers),
        folder_(folder),
        state_(state),
        files_(files),
        sources_(sources),
        diagnostics_(diagnostics) {}

  // Reports document_missing, document_doubled, state_damaged, cannot_read_file and cannot_write;
  // after the last nothing more is done.
  void copy(const ShardFolder& shard);
  void finish();

  std::size_t documents() const { return documents_; }

 private:
  enum class Found { whole, touched, gone, unfinished, refused };

  State::Update copy(const ShardFolder& shard, const StoredDocument& document);
  bool is_left_out(const ShardFolder& shard, const StoredDocument& document);
  void copy_files(const ShardFolder& shard, StoredDocument& document);
  void copy_edited(const ShardFolder& shard, StoredDocument& document);
  Found copy(const ShardFolder& shard, const StoredFile& file);
  void write_group();
  void stamp_copies();
  void stop(const FileError& error);

  const Keepers& keepers_;
  const OutputFolder& folder_;
  State& state_;
  Files& files_;
  Sources& sources_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::string> owners_;  // of all files: the folders they come from
  std::vector<std::string> missing_;           // of the share
  std::size_t documents_ = 0;
  bool stopped_ = false;

  struct Group {
    std::vector<State::Update> updates;
    std::vector<FileToWrite> writes;
    std::size_t bytes = 0;
    std::set<std::string> whole;  // files that are as their records say
  };
  Group group_;
};

}  // namespace vanban::batch
