// What an office wants otherwise than the program does: the file vanban.config.json.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/message.h"
#include "diag/source.h"

namespace vanban {

struct RuleChoice {
  std::string codes;                 // "C508", or the beginning of several: "C5"
  std::optional<Severity> severity;  // nothing: off
  Location where;
};

struct Config {
  std::string style;  // where neither plan nor command line names one; empty: the template's
  std::vector<RuleChoice> rules;  // in the order written: later ones win
};

}  // namespace vanban
