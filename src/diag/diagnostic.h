// What went wrong, where, and what to do about it. Stages collect diagnostics and go on, so that
// one report holds everything; the pipeline stops before the next stage if there was an error.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/message.h"
#include "diag/source.h"

namespace vanban {

// What could stand in a file in the place of some of its bytes: mechanical, and safe to do.
struct Fix {
  Location where;
  std::size_t length = 0;   // bytes that are taken away
  std::string replacement;  // as the file would spell it
};

struct Diagnostic {
  Message message{};
  std::vector<std::string> arguments = {};  // fill {0}, {1} … of the message's text
  Location where = {};
  Location needed_by = {};                // the place in the other file that wanted it, if two meet
  std::vector<std::string> nearest = {};  // "did you mean"
  Location compared_with = {};            // the other of two places that contradict each other
  std::optional<Fix> fix = {};
  std::string_view clause = {};           // what a rule rests on; lives as long as the program
  std::optional<Severity> severity = {};  // an installation's own, of a rule; none: the rule's
};

Severity severity_of(const Diagnostic& diagnostic);

class Diagnostics {
 public:
  Diagnostic& report(Message message, Location where, std::vector<std::string> arguments = {});
  void report(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }
  void add(const Diagnostics& other);
  Diagnostics without_notes() const;

 private:
  std::vector<Diagnostic> all_;
};

// In the order of files (as they first appear) and places, each message once.
std::vector<const Diagnostic*> in_reading_order(const Diagnostics& diagnostics);

// The whole report as people read it, in reading order.
std::string to_text(const Diagnostics& diagnostics, Language language);

}  // namespace vanban
