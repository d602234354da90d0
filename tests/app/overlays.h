// Plans and overlays in a folder of their own, changed here and there, for tests of what flows from
// a parent into its children.
#pragma once

#include <doctest/doctest.h>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "app/plans.h"
#include "read/overlay.h"
#include "support/engine.h"
#include "support/folder.h"
#include "write/plan/plan_file.h"

namespace vanban::test {

using Lines = std::vector<std::string>;

// The only place where `what` stands says `by`.
inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE_MESSAGE(at != std::string::npos, what);
  REQUIRE_MESSAGE(text.find(what, at + 1) == std::string::npos, what, " twice");
  return text.replace(at, what.size(), by);
}

inline Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// "- old", "+ new" for each line that is another one in `after`, which has as many lines.
inline Lines changes(const std::string& before, const std::string& after) {
  const Lines old = lines_of(before), now = lines_of(after);
  REQUIRE(old.size() == now.size());
  Lines changed;
  for (std::size_t i = 0; i < old.size(); ++i) {
    if (old[i] == now[i]) continue;
    changed.push_back("- " + old[i]);
    changed.push_back("+ " + now[i]);
  }
  return changed;
}

class Overlays : public TemporaryFolder {
 public:
  // A sample with some of its words replaced, under its own name or another.
  void copy(const std::string& sample,
            const std::vector<std::pair<std::string, std::string>>& changes = {},
            const std::string& name = "") const {
    std::string text = read_file(source_path("data/" + sample));
    for (const auto& [what, by] : changes) text = replaced(std::move(text), what, by);
    write(name.empty() ? sample : name, text);
  }

  // Lines are not wrapped. Empty if there were errors.
  std::string text(const std::string& name) const {
    const auto outputs = program_.render(path(name), {"text"}, 0);
    return outputs.empty() ? "" : outputs.front();
  }

  // What an overlay stands for, with the notes for its clerk in report().
  std::optional<Derivation> derive(const std::string& name) const {
    report_ = {};
    Source file = program_.engine().library.open(path(name), {}, report_);
    REQUIRE(file != nullptr);
    const auto overlay = read_overlay(file, report_);
    if (!overlay) return std::nullopt;
    return derive_child(*overlay, file, path(""), program_.engine(), report_);
  }

  // The whole plan as a file of its own: "x.plan.json" for "x.overlay.json".
  void flatten(const std::string& name, const std::string& plan) const {
    const auto derivation = derive(name);
    REQUIRE(derivation);
    write(plan, write_plan_file(derivation->plan));
  }

  Program& program() const { return program_; }
  const Diagnostics& report() const { return report_; }

 private:
  mutable Program program_;
  mutable Diagnostics report_;
};

}  // namespace vanban::test
