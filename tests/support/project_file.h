// The files of the project itself, as tests read them.
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace vanban {

// "data/bac-ninh.plan.json"
inline std::string read_project_file(const std::string& path) {
  std::ifstream file(std::string(VANBAN_SOURCE_DIR) + "/" + path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace vanban
