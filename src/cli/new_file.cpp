#include "cli/new_file.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <utility>

#include "diag/messages.h"

namespace vanban {

void add_new_file_option(CLI::App& command, std::string& path, const CommandLine& line) {
  command
      .add_option(
          "-o", path,
          line.say("tệp mới để ghi; không có thì in ra", "new file to write; printed without it"))
      ->type_name("FILE")
      ->take_last();
}

bool is_free(const std::string& path, CommandLine& line, Diagnostics& diagnostics) {
  if (path.empty()) return true;
  FileError error;
  const FileFacts there = line.files.look(path, error);
  if (there.kind == FileFacts::Kind::nothing) return true;
  if (there.kind == FileFacts::Kind::unknown) {
    diagnostics.report(Message::cannot_write, {}, {error.path, error.reason});
  } else {
    diagnostics.report(Message::overlay_exists, {}, {path});
  }
  return false;
}

void put_text(const std::string& text, const std::string& path, CommandLine& line) {
  put_texts({{path, text}}, line);
}

void put_texts(std::vector<FileToWrite> texts, CommandLine& line) {
  std::vector<FileToWrite> files;
  for (FileToWrite& text : texts) {
    if (text.path.empty()) {
      std::cout << text.bytes;
    } else {
      files.push_back(std::move(text));
    }
  }
  if (files.empty()) return;
  if (const auto error = line.files.replace(files)) {
    Diagnostics diagnostics;
    diagnostics.report(Message::cannot_write, {}, {error->path, error->reason});
    return line.fail(diagnostics, ExitStatus::trouble);
  }
  for (const FileToWrite& file : files) std::cout << file.path << '\n';
}

}  // namespace vanban
