#include "cli/progress.h"

#include <fmt/format.h>
#include <iostream>
#include <unistd.h>

namespace vanban {

namespace {

constexpr std::size_t bar_width = 30;
constexpr auto pause = std::chrono::milliseconds(100);

bool shows(const batch::Step& step) {
  using Outcome = batch::Settlement::Outcome;
  return step.outcome == Outcome::written || step.outcome == Outcome::beside;
}

}  // namespace

Progress::Progress(const CommandLine& line, bool dry_run)
    : line_(line),
      dry_run_(dry_run),
      has_bar_(::isatty(STDERR_FILENO) == 1),
      has_lines_(dry_run || !has_bar_ || ::isatty(STDOUT_FILENO) != 1) {}

Progress::~Progress() {
  wipe();
}

void Progress::begin(std::size_t, std::size_t to_make) {
  all_ = to_make;
}

void Progress::make(const batch::Step& step) {
  ++done_;
  if (shows(step) && has_lines_) {
    wipe();
    for (const std::string& file : step.files) std::cout << file << '\n';
    if (dry_run_) std::cout << "  " << to_words(step.reasons, line_.language) << '\n';
  }
  if (has_bar_) draw();
}

void Progress::draw() {
  const auto now = std::chrono::steady_clock::now();
  if (done_ < all_ && now - last_ < pause) return;
  last_ = now;
  const std::size_t filled = all_ == 0 ? bar_width : bar_width * done_ / all_;
  const std::string bar =
      fmt::format("[{:#<{}}{:.<{}}] {}/{}", "", filled, "", bar_width - filled, done_, all_);
  drawn_ = bar.size();
  std::cerr << '\r' << bar << std::flush;
}

void Progress::wipe() {
  if (drawn_ == 0) return;
  std::cerr << '\r' << std::string(drawn_, ' ') << '\r' << std::flush;
  drawn_ = 0;
}

}  // namespace vanban
