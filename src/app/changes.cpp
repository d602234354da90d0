#include "app/changes.h"

#include <utility>

#include "base/vietnamese.h"
#include "compare/compare.h"
#include "compare/content_of.h"
#include "compare/folder_changes.h"
#include "diag/messages.h"

namespace vanban {

namespace {

std::optional<ComposedPlan> compose_version(const std::string& path, Engine& engine,
                                            Diagnostics& diagnostics) {
  Source file = engine.library.open(path, {}, diagnostics);
  if (file == nullptr) return std::nullopt;
  Timings timings;
  return compose_plan(file, engine, {}, diagnostics, timings);
}

bool are_comparable(const ComposedPlan& before, const ComposedPlan& now, Diagnostics& diagnostics) {
  if (before.plan.kind == now.plan.kind) return true;
  const Value* kind = now.plan.data.find("kind");
  diagnostics.report(Message::not_comparable, kind != nullptr ? kind->where : now.plan.where,
                     {before.plan.kind, now.plan.kind});
  return false;
}

}  // namespace

std::optional<TwoVersions> compose_versions(const std::string& before, const std::string& now,
                                            Engine& engine, Diagnostics& diagnostics) {
  auto old = compose_version(before, engine, diagnostics);
  auto recent = compose_version(now, engine, diagnostics);
  if (!old || !recent || !are_comparable(*old, *recent, diagnostics)) return std::nullopt;
  return TwoVersions{std::move(*old), std::move(*recent)};
}

std::string title_of(const Content& content) {
  const std::string type = content.name.substr(0, content.name.find(" số "));
  return type + " " + uncapitalised(content.subject);
}

ChangeReport compare_versions(const TwoVersions& versions) {
  const auto& [before, now] = versions;
  const Content old = content_of(before.plan, before.document);
  const Content recent = content_of(now.plan, now.document);
  ChangeCollection all;
  all.add(recent.unit, compare(old, recent));
  return {old.name, recent.name, title_of(recent), false, all.take()};
}

}  // namespace vanban
