#include "cli/new_file.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>

namespace vanban {

void add_new_file_option(CLI::App& command, std::string& path, const CommandLine& line) {
  command
      .add_option(
          "-o", path,
          line.say("tệp mới để ghi; không có thì in ra", "new file to write; printed without it"))
      ->type_name("FILE")
      ->take_last();
}

bool is_free(const std::string& path, Diagnostics& diagnostics) {
  std::error_code error;
  if (path.empty() || !std::filesystem::exists(path, error)) return true;
  diagnostics.report(Message::overlay_exists, {}, {path});
  return false;
}

void put_text(const std::string& text, const std::string& path, CommandLine& line) {
  if (path.empty()) {
    std::cout << text;
    return;
  }
  if (const auto error = line.files.replace({{path, text}})) {
    Diagnostics diagnostics;
    diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
    return line.fail(diagnostics, ExitStatus::trouble);
  }
  std::cout << path << '\n';
}

}  // namespace vanban
