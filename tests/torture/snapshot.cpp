#include "torture/snapshot.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sys/stat.h>

#include "app/files.h"
#include "base/sha256.h"

namespace vanban {

namespace {

bool is_record(const std::string& name) {
  return name.starts_with("vanban.sqlite");
}

// Reports belong to the folder, not to one of its documents.
bool is_report(const std::string& name) {
  return name.starts_with("bao-cao.") || name == "index.html";
}

std::string document_of(const std::string& file) {
  return file.substr(0, file.find('.'));
}

bool is_same(const Snapshot& one, const Snapshot& other, const std::string& name) {
  const auto here = one.find(name);
  const auto there = other.find(name);
  return here != one.end() && there != other.end() && here->second.digest == there->second.digest;
}

}  // namespace

Snapshot look_at(const std::string& folder) {
  Snapshot snapshot;
  if (!std::filesystem::exists(folder)) return snapshot;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (is_record(name)) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    struct stat facts {};
    ::stat(entry.path().c_str(), &facts);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    snapshot[name] = {sha256(bytes), facts.st_ino};
  }
  return snapshot;
}

std::vector<std::string> differences(const Snapshot& found, const Snapshot& expected) {
  std::vector<std::string> faults;
  for (const auto& [name, file] : expected) {
    if (!found.contains(name)) {
      faults.push_back(name + " is missing");
    } else if (found.at(name).digest != file.digest) {
      faults.push_back(name + " has other bytes");
    }
  }
  for (const auto& [name, file] : found) {
    if (!expected.contains(name)) faults.push_back(name + " is left over");
  }
  return faults;
}

std::vector<std::string> torn_files(const Snapshot& found, const std::vector<Snapshot>& versions) {
  std::vector<std::string> torn;
  for (const auto& file : found) {
    const std::string& name = file.first;
    if (is_temporary_name(name) || is_report(name)) continue;
    const bool is_whole = std::ranges::any_of(
        versions, [&](const Snapshot& version) { return is_same(found, version, name); });
    if (!is_whole) torn.push_back(name + " is torn");
  }
  return torn;
}

std::vector<std::string> redone(const Snapshot& before, const Snapshot& after,
                                const Snapshot& expected) {
  std::set<std::string> unfinished, redone;
  for (const auto& [name, file] : expected) {
    if (!is_same(before, expected, name)) unfinished.insert(document_of(name));
  }
  for (const auto& [name, file] : before) {
    const auto now = after.find(name);
    const bool is_new = now == after.end() || now->second.inode != file.inode;
    const bool counts = !is_report(name) && !is_temporary_name(name);
    if (counts && is_new && !unfinished.contains(document_of(name))) {
      redone.insert(name + " was there, and was made again");
    }
  }
  return {redone.begin(), redone.end()};
}

}  // namespace vanban
