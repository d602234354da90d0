// A command of the program run again and again from the same state of its folder, each time with
// another call of the system failing in another way, until it ends without coming to the fault.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "support/desk.h"
#include "support/failing_calls.h"

namespace vanban::test {

class FaultyDesk : public TemporaryFolder {
 public:
  // `fill` puts what there is before the command into the folder "desk", in which commands run.
  explicit FaultyDesk(const std::function<void(const FaultyDesk&)>& fill);
  ~FaultyDesk();

  // In this process, so that its calls can fail. Names are those in "desk".
  Outcome run(std::vector<std::string> arguments) const;
  void put(const std::string& name, const std::string& bytes) const;
  std::string get(const std::string& name) const;

  // Each fault leaves every file as it was or as it is to be, is told with the file and the reason,
  // and the next run makes good what it kept from being done. Every `stride`-th call is tried, all
  // of them and in every way where VANBAN_FAULTS is "all". Gives the names of calls that failed.
  std::vector<std::string> survive(const std::vector<std::string>& arguments, int stride = 1) const;

 private:
  using Snapshot = std::map<std::string, std::string>;  // bytes by name, in all folders

  Snapshot snapshot() const;
  void restore() const;
  void judge(const FaultOutcome& fault, const Outcome& outcome, const Outcome& undisturbed,
             const Snapshot& before, const Snapshot& after) const;

  std::string working_folder_;  // of the test program
};

}  // namespace vanban::test
