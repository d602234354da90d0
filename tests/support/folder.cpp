#include "support/folder.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vanban::test {

TemporaryFolder::TemporaryFolder()
    : folder_((std::filesystem::temp_directory_path() / "vanban-test-XXXXXX").string()) {
  REQUIRE(mkdtemp(folder_.data()) != nullptr);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string TemporaryFolder::path(const std::string& name) const {
  return name.empty() ? folder_ : folder_ + "/" + name;
}

void TemporaryFolder::write(const std::string& name, const std::string& bytes) const {
  std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
  std::ofstream file(path(name), std::ios::binary);
  file << bytes;
  REQUIRE(file.flush());
}

void TemporaryFolder::remove(const std::string& name) const {
  REQUIRE(std::filesystem::remove(path(name)));
}

std::string TemporaryFolder::read(const std::string& name) const {
  std::ifstream file(path(name), std::ios::binary);
  REQUIRE_MESSAGE(file, name);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool TemporaryFolder::has(const std::string& name) const {
  return std::filesystem::exists(path(name));
}

std::vector<std::string> TemporaryFolder::names(const std::string& folder) const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path(folder))) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace vanban::test
