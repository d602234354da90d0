// What a folder holds at one moment.
#pragma once

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace vanban {

struct SeenFile {
  std::string digest;
  ino_t inode = 0;
};
using Snapshot = std::map<std::string, SeenFile>;  // by name; without the record and its journal

Snapshot look_at(const std::string& folder);

// What is wrong with a folder that should be as `expected`, file by file: none: nothing.
std::vector<std::string> differences(const Snapshot& found, const Snapshot& expected);

// The same while a run is not at its end: files may be missing, but each that is there must be one
// of the whole versions. Temporary files may be left.
std::vector<std::string> torn_files(const Snapshot& found, const std::vector<Snapshot>& versions);

// Documents (files of one name without endings) that were there whole, as they should be, and are
// other files now: they were made again for nothing.
std::vector<std::string> redone(const Snapshot& before, const Snapshot& after,
                                const Snapshot& expected);

}  // namespace vanban
