// A folder of its own in which a test runs the program as a user does.
#pragma once

#include <string>
#include <vector>

#include "support/folder.h"

namespace vanban::test {

struct Outcome {
  int status = -1;
  std::string out;  // standard output
  std::string err;
};

class Desk : public TemporaryFolder {
 public:
  // Runs vanban with these arguments in the folder; `before` is shell in front of it: "LC_ALL=C",
  // "ulimit -f 1;".
  Outcome run(const std::vector<std::string>& arguments, const std::string& before = "") const;
  // With standard output going to this file.
  Outcome run_into(const std::string& file, const std::vector<std::string>& arguments) const;

  // The files of a program's installation, as a copy in the folder that a test may damage.
  void copy_share(const std::string& name) const;

  // So that it can be seen whether a file was touched.
  void make_old(const std::string& name) const;
  bool is_old(const std::string& name) const;

 private:
  std::string line_of(const std::vector<std::string>& arguments, const std::string& before) const;
};

}  // namespace vanban::test
