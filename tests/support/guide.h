// A guide for users (Markdown) as the steps that its reader takes, so that a test can take them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

// A file that the guide shows, after a line like "Tệp `a.plan.json` …:", or a block of commands
// (```sh) with the output shown after it (```text).
struct GuideStep {
  enum class Kind { file, commands };

  Kind kind{};
  std::size_t line = 0;   // of the guide, counted from 1
  std::string name;       // of the file
  std::string text;       // what it holds; the commands
  std::string output;     // "…" stands for anything in a line, or alone for any number of lines
  bool installs = false;  // needs a machine of its own: behind the comment <!-- cài đặt -->
};

std::vector<GuideStep> read_guide(const std::string& markdown);

// The targets of its links and pictures that are files: "docs/plan.md".
std::vector<std::string> linked_files(const std::string& markdown);

bool is_output_like(std::string_view actual, std::string_view shown);

}  // namespace vanban::test
