// A program run as a process of its own: what it cost, and that it can be stopped at any moment.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <sys/resource.h>
#include <sys/types.h>
#include <vector>

namespace vanban::test {

struct ChildRun {
  int status = -1;  // what it returned; of one that a signal ended: 128 + signal, as shells say it
  std::chrono::duration<double> wall{};
  std::chrono::duration<double> processor{};  // of all its threads, in user mode and kernel
  long peak_kilobytes = 0;                    // most memory resident at one time
};

class Child {
 public:
  // Looked up in PATH if it has no slash; what it prints goes to the file. A file size limit
  // (bytes) makes it fail as a full disk would.
  Child(const std::vector<std::string>& line, const std::string& output,
        std::optional<rlim_t> largest_file = std::nullopt);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();  // kills it if it still runs

  void kill() const;  // -9
  ChildRun wait();

 private:
  pid_t process_ = -1;
  std::chrono::steady_clock::time_point start_;
};

ChildRun run_child(const std::vector<std::string>& line, const std::string& output);

}  // namespace vanban::test
