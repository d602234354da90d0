// How a batch goes: a bar where a person looks on, and a line for each file that is written where
// the output goes elsewhere.
#pragma once

#include <chrono>
#include <cstddef>

#include "batch/run.h"
#include "cli/command.h"

namespace vanban {

class Progress : public batch::Observer {
 public:
  Progress(const CommandLine& line, bool dry_run);
  ~Progress() override;

  void begin(std::size_t documents, std::size_t to_make) override;
  void make(const batch::Step& step) override;

 private:
  void draw();
  void wipe();

  const CommandLine& line_;
  bool dry_run_;
  bool has_bar_, has_lines_;
  std::size_t all_ = 0, done_ = 0;
  std::size_t drawn_ = 0;  // columns of the bar on the terminal
  std::chrono::steady_clock::time_point last_;
};

}  // namespace vanban
