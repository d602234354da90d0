// A plan read from a text, and what was said about it.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "read/plan.h"
#include "support/diagnosed.h"

namespace vanban {

struct PlanText {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Plan> plan;

  // Single quotes stand for double ones, so that tests can be read.
  explicit PlanText(std::string text) {
    for (char& c : text) {
      if (c == '\'') c = '"';
    }
    plan = read_plan(sources.add("a.plan.json", std::move(text)), diagnostics);
  }

  std::string codes() const { return codes_of(diagnostics); }

  // "E0107 /body/0/x, E0109 /body/1": every message with its place, in the order reported.
  std::string report() const {
    std::string text;
    const auto pointers = pointers_of(diagnostics);
    for (std::size_t i = 0; i < pointers.size(); ++i) {
      if (i > 0) text += ", ";
      text += std::string(text_of(diagnostics.all().at(i).message).code) + " " + pointers.at(i);
    }
    return text;
  }
};

// A plan that is complete but for the members given.
inline PlanText plan_with(const std::string& members) {
  return PlanText("{'kind': 'ke-hoach', " + members + "}");
}

inline std::string report_on(const std::string& members) {
  return plan_with(members).report();
}

}  // namespace vanban
