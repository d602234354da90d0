// The sample job of Bắc Ninh in a folder of its own, whose plan can be changed between two
// versions, and runs of the program on it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "support/child.h"

namespace vanban {

class Site {
 public:
  // `units`: of so many communes; 0: all. Throws if the data cannot be copied.
  Site(std::string program, int units, int threads);
  Site(const Site&) = delete;
  Site& operator=(const Site&) = delete;
  ~Site();

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  // In the second version one target is higher.
  void use_plan(int version) const;

  std::vector<std::string> line(const std::string& output) const;
  // To the end, whatever comes of it.
  test::ChildRun run(const std::string& output,
                     std::optional<rlim_t> largest_file = std::nullopt) const;
  // What the last run printed.
  std::string said() const;

 private:
  std::string program_;
  int threads_;
  std::filesystem::path folder_;
};

}  // namespace vanban
