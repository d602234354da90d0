#include "app/plans.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "diag/messages.h"
#include "read/allocation.h"
#include "read/overlay.h"
#include "read/plan.h"

namespace vanban {

namespace {

std::string folder_of(const std::string& path) {
  return std::filesystem::path(path).parent_path().string();
}

std::optional<LoadedParent> prepare(Plan plan, Engine& engine, Diagnostics& diagnostics) {
  const Value* kind = plan.data.find("kind");
  const Template* form = engine.library.find_template(
      plan.kind, kind != nullptr ? kind->where : plan.where, diagnostics);
  if (form == nullptr) return std::nullopt;
  auto ready =
      prepare_parent(std::move(plan), engine.units, engine.bodies, engine.rules, diagnostics);
  if (!ready) return std::nullopt;
  return LoadedParent{std::move(*ready), form->name};
}

DerivationSources sources_for(const LoadedParent& parent, const Allocation* allocation,
                              const Engine& engine) {
  return {engine.units, engine.bodies, engine.rules, allocation, parent.name};
}

// Overlays above each other; administrations never had more than four levels.
constexpr std::size_t longest_chain = 16;

// Goes up from one overlay to the plan that all of them derive from.
class Loader {
 public:
  Loader(Engine& engine, Diagnostics& diagnostics) : engine_(engine), diagnostics_(diagnostics) {}

  std::optional<Plan> load(Source file) {
    if (!is_overlay(file->name)) return read_plan(file, diagnostics_);
    const auto overlay = read_overlay(file, diagnostics_);
    if (!overlay) return std::nullopt;
    enter(file);
    // Its notes are for those who draft it, not for those who derive from it.
    Diagnostics all = std::exchange(diagnostics_, {});
    auto derivation = derive_from(*overlay, folder_of(file->name), false);
    all.add(diagnostics_.without_notes());
    diagnostics_ = std::move(all);
    if (!derivation) return std::nullopt;
    return std::move(derivation->plan);
  }

  // Nothing may lead back to it.
  void enter(Source file) { entered_.push_back(known_as(file->name)); }

  std::optional<Derivation> derive_from(const Overlay& overlay, const std::string& folder,
                                        bool for_drafting) {
    const std::string path = beside(folder, overlay.parent);
    if (std::ranges::find(entered_, known_as(path)) != entered_.end()) {
      diagnostics_.report(Message::parent_loop, overlay.parent_where, {overlay.parent});
      return std::nullopt;
    }
    if (entered_.size() >= longest_chain) {
      diagnostics_.report(Message::parents_too_many, overlay.parent_where,
                          {std::to_string(longest_chain)});
      return std::nullopt;
    }
    Source file = engine_.library.open(path, overlay.parent_where, diagnostics_);
    if (file == nullptr) return std::nullopt;
    auto parent = load(file);
    std::optional<Allocation> allocation;
    if (!overlay.allocation.empty()) {
      allocation = load_allocation(overlay, folder);
      if (!allocation) return std::nullopt;
    }
    if (!parent) return std::nullopt;
    const auto ready = prepare(std::move(*parent), engine_, diagnostics_);
    if (!ready) return std::nullopt;
    DerivationSources sources = sources_for(*ready, allocation ? &*allocation : nullptr, engine_);
    sources.for_drafting = for_drafting;
    return derive(ready->plan, overlay, sources, diagnostics_);
  }

 private:
  std::optional<Allocation> load_allocation(const Overlay& overlay, const std::string& folder) {
    Source file = engine_.library.open(beside(folder, overlay.allocation), overlay.allocation_where,
                                       diagnostics_);
    return file != nullptr ? read_allocation(file, diagnostics_) : std::nullopt;
  }

  Engine& engine_;
  Diagnostics& diagnostics_;
  std::vector<std::string> entered_;
};

}  // namespace

// In a linked folder ".." leads elsewhere than its name says; a folder that is yet to be made has
// nothing but its name.
std::string beside(const std::string& folder, const std::string& path) {
  const std::filesystem::path whole = std::filesystem::path(folder) / path;
  std::error_code error;
  const bool is_there = folder.empty() || std::filesystem::is_directory(folder, error);
  return (is_there ? whole : whole.lexically_normal()).string();
}

std::string known_as(const std::string& path) {
  std::error_code error;
  const std::filesystem::path known = std::filesystem::weakly_canonical(path, error);
  return error ? path : known.string();
}

bool is_overlay(std::string_view path) {
  return path.ends_with(".overlay.json");
}

std::optional<Plan> load_plan(Source file, Engine& engine, Diagnostics& diagnostics) {
  Diagnostics found;
  auto plan = Loader(engine, found).load(file);
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return plan;
}

Source open_parent(Source overlay, Engine& engine, Diagnostics& diagnostics) {
  const auto read = read_overlay(overlay, diagnostics);
  if (!read) return nullptr;
  return engine.library.open(beside(folder_of(overlay->name), read->parent), read->parent_where,
                             diagnostics);
}

std::optional<LoadedParent> load_parent(Source file, Engine& engine, Diagnostics& diagnostics) {
  auto plan = load_plan(file, engine, diagnostics);
  return plan ? prepare(std::move(*plan), engine, diagnostics) : std::nullopt;
}

std::optional<Plan> derive_plan(const LoadedParent& parent, const Overlay& overlay,
                                const Allocation* allocation, const Engine& engine,
                                Diagnostics& diagnostics) {
  DerivationSources sources = sources_for(parent, allocation, engine);
  sources.for_drafting = false;
  Diagnostics found;
  auto derivation = derive(parent.plan, overlay, sources, found);
  diagnostics.add(found.without_notes());
  if (!derivation) return std::nullopt;
  return std::move(derivation->plan);
}

std::optional<Derivation> derive_child(const Overlay& overlay, Source file,
                                       const std::string& folder, Engine& engine,
                                       Diagnostics& diagnostics) {
  Loader loader(engine, diagnostics);
  if (file != nullptr) loader.enter(file);
  return loader.derive_from(overlay, folder, true);
}

}  // namespace vanban
