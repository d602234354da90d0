// What went wrong, where, and what to do about it. Stages collect diagnostics and go on, so that
// one report holds everything; the pipeline stops before the next stage if there was an error.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/messages.h"
#include "diag/source.h"

namespace vanban {

struct Diagnostic {
  Message message{};
  std::vector<std::string> arguments;  // fill {0}, {1} … of the message's text
  Location where;
  Location needed_by;                // the place in the other file that wanted it, if two meet
  std::vector<std::string> nearest;  // "did you mean"
};

class Diagnostics {
 public:
  Diagnostic& report(Message message, Location where, std::vector<std::string> arguments = {});

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }
  void add(const Diagnostics& other);
  Diagnostics without_notes() const;

 private:
  std::vector<Diagnostic> all_;
};

// The whole report as people read it: in the order of files and lines, each message once.
std::string to_text(const Diagnostics& diagnostics, Language language);

}  // namespace vanban
