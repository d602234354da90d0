#include "import/extract/run_program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
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

// A file without a name that holds the input, at its beginning; -1 if there is no room for it. A
// pipe would have to be filled while the answer is read.
int file_of(std::string_view input) {
  const int file = memfd_create("input", MFD_CLOEXEC);
  while (file >= 0 && !input.empty()) {
    const ssize_t written = write(file, input.data(), input.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      close(file);
      return -1;
    }
    input.remove_prefix(static_cast<std::size_t>(written));
  }
  if (file >= 0) lseek(file, 0, SEEK_SET);
  return file;
}

// Between fork and exec: only calls of the system.
[[noreturn]] void become(char* const* line, int input, int output, const ProgramLimits& limits) {
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  const rlimit memory{limits.memory, limits.memory};
  if (may_limit_memory) setrlimit(RLIMIT_AS, &memory);
  const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  // They have the numbers of the streams themselves where those were closed.
  const int from = fcntl(input, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  const int to = fcntl(output, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  dup2(from, STDIN_FILENO);
  dup2(to, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  execv(line[0], line);
  _exit(1);
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
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return true;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

bool ends_well(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

std::variant<std::string, ProgramFault> run_program(std::vector<std::string> line,
                                                    std::string_view input,
                                                    const ProgramLimits& limits) {
  if (access(line.front().c_str(), X_OK) != 0) return ProgramFault::missing;
  std::vector<char*> words;
  words.reserve(line.size() + 1);
  for (std::string& word : line) words.push_back(word.data());
  words.push_back(nullptr);
  const int file = file_of(input);
  std::array<int, 2> ends{-1, -1};
  const bool is_ready = file >= 0 && pipe2(ends.data(), O_CLOEXEC) == 0;
  const pid_t child = is_ready ? fork() : -1;
  if (child == 0) become(words.data(), file, ends[1], limits);
  close(file);
  close(ends[1]);
  std::string bytes;
  const bool is_in_time = child > 0 && read_all(ends[0], limits.seconds, bytes);
  close(ends[0]);
  if (child < 0) return ProgramFault::crashed;
  if (!is_in_time) kill(child, SIGKILL);
  const bool is_well = ends_well(child);
  if (!is_in_time) return ProgramFault::out_of_time;
  if (!is_well) return ProgramFault::crashed;
  return bytes;
}

}  // namespace vanban
