#include "import/extract/child_process.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vanban {

namespace {

using Clock = std::chrono::steady_clock;

// The sanitizers reserve more address space than any limit would leave.
#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool may_limit_memory = false;
#else
constexpr bool may_limit_memory = true;
#endif

bool write_all(int pipe, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(pipe, bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// Never returns: nothing of the parent's may run in the child, not even what exit() would run.
[[noreturn]] void work_in_child(int pipe, const std::function<std::string()>& work,
                                const ChildLimits& limits) {
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  const rlimit memory{limits.memory, limits.memory};
  if (may_limit_memory) setrlimit(RLIMIT_AS, &memory);
  bool is_done = false;
  try {
    is_done = write_all(pipe, work());
  } catch (...) {
    is_done = false;
  }
  _exit(is_done ? 0 : 1);
}

int milliseconds_until(Clock::time_point end) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
  return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
}

// False if the time is over first.
bool read_all(int pipe, double seconds, std::string& bytes) {
  const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                      std::chrono::duration<double>(seconds));
  std::array<char, 1 << 16> buffer{};
  while (true) {
    pollfd ready{pipe, POLLIN, 0};
    if (poll(&ready, 1, milliseconds_until(end)) == 0) return false;
    const ssize_t got = read(pipe, buffer.data(), buffer.size());
    if (got <= 0) return true;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace

std::variant<std::string, ChildFault> run_in_child(const std::function<std::string()>& work,
                                                   const ChildLimits& limits) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) return ChildFault::crashed;
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    work_in_child(ends[1], work, limits);
  }
  close(ends[1]);
  std::string bytes;
  const bool is_in_time = child > 0 && read_all(ends[0], limits.seconds, bytes);
  close(ends[0]);
  if (child < 0) return ChildFault::crashed;
  if (!is_in_time) kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  if (!is_in_time) return ChildFault::out_of_time;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return ChildFault::crashed;
  return bytes;
}

}  // namespace vanban
