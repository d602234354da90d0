// What the folder of a batch remembers of each document.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "diag/message.h"

namespace vanban::batch {

// By which a file is known not to have been touched, without being read.
struct FileStamp {
  std::int64_t size = -1;
  std::int64_t modified = 0;  // nanoseconds
  std::uint64_t inode = 0;

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct StoredFile {
  std::string name;    // in the folder
  std::string digest;  // SHA-256 of what was written, or is being written
  std::string former;  // of what stood there before, while it may not have been replaced yet
  std::string held;    // of the file as it was when it was frozen (a signed PDF for one); empty: as
                       // written
  FileStamp stamp;     // no size: not known yet

  friend bool operator==(const StoredFile&, const StoredFile&) = default;
};

// A message about a document, in words that no longer need its sources.
struct StoredMessage {
  Severity severity{};
  std::string code;
  std::string file;  // as the job names it; empty: none
  std::size_t line = 0;
  std::size_t column = 0;
  std::string vietnamese;  // with the hint
  std::string english;

  friend bool operator==(const StoredMessage&, const StoredMessage&) = default;
};

// The digests of all that a document was made from, by name: "bac-ninh.plan.json",
// "vanban:templates/ke-hoach.template.json", "row", "overlay/x.overlay.json", "program", "options".
// The row of a table is kept itself, so that its change can be told.
// Copies share what they hold: thousands of documents have the same inputs.
class Inputs {
 public:
  using Entries = std::map<std::string, std::string>;

  Inputs() : Inputs(Entries()) {}
  explicit Inputs(Entries entries)
      : entries_(std::make_shared<const Entries>(std::move(entries))) {}
  Inputs(std::initializer_list<Entries::value_type> entries) : Inputs(Entries(entries)) {}

  const Entries& entries() const { return *entries_; }
  bool empty() const { return entries_->empty(); }
  void set(const std::string& name, std::string digest) {
    Entries entries = *entries_;
    entries.insert_or_assign(name, std::move(digest));
    *this = Inputs(std::move(entries));
  }

  friend bool operator==(const Inputs& a, const Inputs& b) {
    return a.entries_ == b.entries_ || *a.entries_ == *b.entries_;
  }

 private:
  std::shared_ptr<const Entries> entries_;
};

enum class Standing {
  current,   // as its data say
  edited,    // touched by hand; nothing newer, or the newer version lies beside
  frozen,    // issued; never written again
  outdated,  // frozen, and its data have changed since
  failed,    // its data have errors; an earlier version may be there
  left,      // no longer in the job
  missing,   // not made yet: the run was stopped
};

struct StoredDocument {
  std::string name;  // of its files without their endings: "09187-phuong-kinh-bac"
  std::string unit;  // its code
  std::string unit_name;
  std::string province;                   // full name
  Standing standing = Standing::missing;  // when it was last looked at
  bool frozen = false;                    // stays so whatever the standing
  Inputs inputs;                          // of the last time it was made without errors
  std::vector<StoredFile> files;          // of its latest version
  std::vector<StoredFile> edited;  // of earlier versions, touched since and left as they were found
  std::vector<StoredMessage> messages;  // of the last time it was looked at
  std::string written;                  // when its files were last written: "2026-11-21T17:01:56Z"
  std::string version;                  // of the program that wrote them

  friend bool operator==(const StoredDocument&, const StoredDocument&) = default;
};

}  // namespace vanban::batch
