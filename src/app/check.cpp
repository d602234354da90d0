#include "app/check.h"

#include <utility>

#include "app/plans.h"
#include "read/template.h"

namespace vanban {

struct CheckedFiles::File {
  ComposedPlan composed;
  CheckedDocument document;  // points into what was composed
};

CheckedFiles::CheckedFiles(Engine& engine) : engine_(engine) {}
CheckedFiles::~CheckedFiles() = default;

void CheckedFiles::check(Source file, Source superior, const RuleSettings& rules,
                         Diagnostics& diagnostics) {
  if (file->name.ends_with(".template.json")) return check_template(file, diagnostics);
  Timings timings;
  auto composed = compose_plan(file, engine_, {}, diagnostics, timings);
  if (!composed) return;
  auto checked = std::make_unique<File>(File{std::move(*composed), {}});
  checked->document = read_through(checked->composed.plan, checked->composed.document,
                                   find_superior(file, superior, diagnostics), engine_.units);
  engine_.checker.check(checked->document, rules, diagnostics);
  files_.push_back(std::move(checked));
  if (!rules_) rules_ = rules;
}

void CheckedFiles::compare(Diagnostics& diagnostics) const {
  if (files_.size() < 2) return;
  std::vector<const CheckedDocument*> documents;
  for (const auto& file : files_) documents.push_back(&file->document);
  engine_.checker.compare(documents, *rules_, diagnostics);
}

// Its mistakes are those of a file of its own: a parent of many overlays is read once.
const Plan* CheckedFiles::find_superior(Source file, Source superior, Diagnostics& diagnostics) {
  Diagnostics reported;  // when the file itself was read
  const bool is_given = superior != nullptr;
  if (!is_given && is_overlay(file->name)) superior = open_parent(file, engine_, reported);
  if (superior == nullptr) return nullptr;
  const auto known = superiors_.find(superior->name);
  if (known != superiors_.end()) return known->second.get();
  auto plan = load_plan(superior, engine_, is_given ? diagnostics : reported);
  auto kept = plan ? std::make_unique<const Plan>(std::move(*plan)) : nullptr;
  return superiors_.emplace(superior->name, std::move(kept)).first->second.get();
}

void CheckedFiles::check_template(Source file, Diagnostics& diagnostics) const {
  read_template(file, diagnostics);
}

}  // namespace vanban
