// Small plans with add_records() run on them. Values are JSON in which single quotes stand for
// double ones.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "import/records/records.h"
#include "model/markup_text.h"
#include "model/plan_texts.h"
#include "read/check_words.h"
#include "read/plan.h"
#include "read/style.h"
#include "support/project_file.h"

namespace vanban::test {

struct Installation {
  Sources sources;
  Diagnostics diagnostics;
  CheckWords words;
  std::optional<StyleSheet> style;

  Installation() {
    const auto open = [this](const std::string& path) {
      return sources.add(path, read_project_file(path));
    };
    read_check_words(open("data/check/words.json"), words, diagnostics);
    style = read_style(open("templates/styles/nd30.json"), diagnostics);
  }
};

inline Installation& installation() {
  static Installation installed;
  return installed;
}

// Throws if the plan has errors.
inline Plan plan_of(std::string json) {
  std::ranges::replace(json, '\'', '"');
  Diagnostics diagnostics;
  auto plan = read_plan(installation().sources.add("x.plan.json", std::move(json)), diagnostics);
  if (!plan) throw std::runtime_error(to_text(diagnostics, Language::english));
  return std::move(*plan);
}

// A plan with these members besides its kind.
inline Plan plan_with(const std::string& members) {
  return plan_of("{'kind': 'ke-hoach', " + members + "}");
}

inline Plan& add_records(Plan& plan) {
  Diagnostics made;
  vanban::add_records(plan, *installation().style, installation().words, made);
  return plan;
}

inline Plan recorded(const std::string& members) {
  Plan plan = plan_with(members);
  add_records(plan);
  return plan;
}

// All texts that are not empty, as a plan file writes them.
inline std::vector<std::string> texts_of(const Plan& plan) {
  std::vector<std::string> texts;
  visit_texts(plan, [&](const Markup& text) {
    if (!text.empty()) texts.push_back(markup_text(text));
  });
  for (const Plan& attached : plan.attachment) {
    for (std::string& text : texts_of(attached)) texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace vanban::test
