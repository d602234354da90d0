// A plan file or an overlay → the plan it stands for. An overlay is derived from its parent, which
// may be an overlay itself: province, district, commune.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/engine.h"
#include "derive/derive.h"

namespace vanban {

// Where a file lies that another one in that folder names.
std::string beside(const std::string& folder, const std::string& path);

// The same for all ways to a file; only to be compared.
std::string known_as(const std::string& path);

// By its name: "x.overlay.json".
bool is_overlay(std::string_view path);

// Of an overlay only errors and warnings are reported: notes are for its drafting (derive_child()).
std::optional<Plan> load_plan(Source file, Engine& engine, Diagnostics& diagnostics);

// The parent of an overlay; null after reporting that either cannot be read.
Source open_parent(Source overlay, Engine& engine, Diagnostics& diagnostics);

// A plan made ready for all its children, and what its kind of document is called ("Kế hoạch").
struct LoadedParent {
  ParentPlan plan;
  std::string name;
};
std::optional<LoadedParent> load_parent(Source file, Engine& engine, Diagnostics& diagnostics);

// The child's plan, without notes for its drafting. `allocation` may be null.
std::optional<Plan> derive_plan(const LoadedParent& parent, const Overlay& overlay,
                                const Allocation* allocation, const Engine& engine,
                                Diagnostics& diagnostics);

// The child of an overlay that lies in `folder`, with all that deriving has to say. Reports parents
// that cannot be read, and those that lead back to `file` (null: the overlay is no file yet).
std::optional<Derivation> derive_child(const Overlay& overlay, Source file,
                                       const std::string& folder, Engine& engine,
                                       Diagnostics& diagnostics);

}  // namespace vanban
