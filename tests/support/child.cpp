#include "support/child.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace vanban::test {

namespace {

std::chrono::duration<double> seconds(const timeval& time) {
  return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

// Between fork and exec: nothing here may allocate.
[[noreturn]] void become(char* const* words, const char* output, std::optional<rlim_t> largest) {
  const int file = ::open(output, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 || ::dup2(file, STDOUT_FILENO) < 0 || ::dup2(file, STDERR_FILENO) < 0) _exit(127);
  if (largest) {
    const rlimit limit{*largest, *largest};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(127);
  }
  ::execvp(words[0], words);
  _exit(127);
}

}  // namespace

Child::Child(const std::vector<std::string>& line, const std::string& output,
             std::optional<rlim_t> largest_file) {
  std::vector<char*> words;
  for (const std::string& word : line) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  start_ = std::chrono::steady_clock::now();
  process_ = ::fork();
  if (process_ < 0) throw std::runtime_error("no process can be started");
  if (process_ == 0) become(words.data(), output.c_str(), largest_file);
}

Child::~Child() {
  if (process_ < 0) return;
  kill();
  wait();
}

void Child::kill() const {
  ::kill(process_, SIGKILL);
}

ChildRun Child::wait() {
  int status = 0;
  rusage used{};
  const pid_t process = std::exchange(process_, -1);
  while (::wait4(process, &status, 0, &used) < 0) {
    if (errno != EINTR) return {};
  }
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
          std::chrono::steady_clock::now() - start_,
          seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss};
}

ChildRun run_child(const std::vector<std::string>& line, const std::string& output) {
  return Child(line, output).wait();
}

}  // namespace vanban::test
