// Shares of a job as runs leave them, with words for documents.
#pragma once

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "batch/shard.h"
#include "batch/state/state.h"
#include "support/disk.h"
#include "support/folder.h"

namespace vanban::batch {

inline const std::vector<std::string> units = {
    "09169-phuong-vo-cuong", "09187-phuong-kinh-bac", "09193-xa-yen-phong", "09202-xa-tam-giang",
    "09208-phuong-dao-vien", "09214-phuong-hap-linh", "09220-xa-dai-dong"};

inline StoredFile stored_file(const std::string& name, const std::string& bytes) {
  StoredFile file;
  file.name = name;
  file.digest = sha256(bytes);
  return file;
}

inline StoredDocument stored_document(const std::string& name) {
  StoredDocument document;
  document.name = name;
  document.standing = Standing::current;
  document.unit = name.substr(0, 5);
  document.unit_name = name.substr(6);
  document.province = "tỉnh Bắc Ninh";
  document.inputs = {{"bac-ninh.plan.json", sha256("plan")}};
  for (const char* ending : {".pdf", ".txt"}) {
    document.files.push_back(stored_file(name + ending, name + ending));
  }
  document.written = "2026-11-21T17:01:56Z";
  document.version = "0.1.0";
  return document;
}

class Shares : public test::TemporaryFolder {
 public:
  // "out-1" … of `count` shares, whole.
  explicit Shares(int count) {
    for (int number = 1; number <= count; ++number) {
      const Shard shard{number, count};
      std::vector<StoredDocument> documents;
      for (std::size_t place = 0; place < units.size(); ++place) {
        if (belongs(place, shard)) documents.push_back(stored_document(units[place]));
      }
      add(folder_of(number), documents);
      set_facts(folder_of(number), facts_of(shard));
      folders_.push_back(path(folder_of(number)));
    }
  }

  static std::string folder_of(int number) { return "out-" + std::to_string(number); }
  static FolderFacts facts_of(const Shard& shard) {
    FolderFacts facts;
    facts.job = "bac-ninh.job.json";
    facts.title = "Thực hiện Chương trình học tập suốt đời";
    facts.inputs = sha256("job");
    facts.version = "0.1.0";
    facts.shard = shard.number;
    facts.shards = shard.count;
    return facts;
  }
  const std::vector<std::string>& folders() const { return folders_; }

  void set_facts(const std::string& folder, const FolderFacts& facts) const {
    CHECK_FALSE(opened(folder).save(facts).has_value());
  }
  // With files as its record has them.
  void add(const std::string& folder, const std::vector<StoredDocument>& documents) const {
    for (const StoredDocument& document : documents) {
      for (const StoredFile& file : document.files) write(folder + "/" + file.name, file.name);
    }
    record(folder, documents);
  }
  void record(const std::string& folder, const std::vector<StoredDocument>& documents) const {
    std::vector<State::Update> updates;
    for (const StoredDocument& document : documents) {
      updates.push_back({document, "content of " + document.name});
    }
    CHECK_FALSE(opened(folder).save(updates).has_value());
  }

 private:
  State opened(const std::string& folder) const {
    Diagnostics diagnostics;
    auto state = State::open(path(folder), State::Access::write, vanban::test::disk(), diagnostics);
    REQUIRE(state.has_value());
    return std::move(*state);
  }

  std::vector<std::string> folders_;
};

}  // namespace vanban::batch
