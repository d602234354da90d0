// Plans, overlays and templates put before the rules.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/engine.h"
#include "app/render.h"
#include "check/check.h"

namespace vanban {

// The files of one run, each checked as it comes, then held against each other.
class CheckedFiles {
 public:
  explicit CheckedFiles(Engine& engine);
  ~CheckedFiles();

  // A plan, an overlay or a template. `superior`: the file of the superior's plan; an overlay knows
  // its own; null: none.
  void check(Source file, Source superior, const RuleSettings& rules, Diagnostics& diagnostics);
  // Once all are checked, by the rules of the first.
  void compare(Diagnostics& diagnostics) const;

 private:
  struct File;

  const Plan* find_superior(Source file, Source superior, Diagnostics& diagnostics);
  void check_template(Source file, Diagnostics& diagnostics) const;

  Engine& engine_;
  std::vector<std::unique_ptr<const File>> files_;
  std::map<std::string, std::unique_ptr<const Plan>> superiors_;  // by path
  std::optional<RuleSettings> rules_;
};

}  // namespace vanban
