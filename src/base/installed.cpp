#include "base/installed.h"

#include <filesystem>
#include <system_error>

namespace vanban {

std::string installed_path(std::string_view below) {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return (program.parent_path().parent_path() / below).string();
}

}  // namespace vanban
