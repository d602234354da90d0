// A folder of a test's own, gone when the test is over.
#pragma once

#include <string>
#include <vector>

namespace vanban::test {

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  // Of a file in it; the folder itself for an empty name.
  std::string path(const std::string& name) const;
  // Makes the folders on the way.
  void write(const std::string& name, const std::string& bytes) const;
  void remove(const std::string& name) const;
  std::string read(const std::string& name) const;
  bool has(const std::string& name) const;
  // What is in it or in a folder of it, sorted; hidden files too.
  std::vector<std::string> names(const std::string& folder = "") const;

 private:
  std::string folder_;
};

}  // namespace vanban::test
