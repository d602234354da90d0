// Two plan files → what they differ in. Both may be overlays: what is compared is what they print.
#pragma once

#include <optional>
#include <string>

#include "app/render.h"
#include "diag/diagnostic.h"
#include "model/content.h"
#include "model/numbered_document.h"
#include "model/plan.h"
#include "write/changes/changes.h"

namespace vanban {

struct TwoVersions {
  ComposedPlan before, now;
};

// From their files. Nothing after reporting errors of either, or that they are documents of two
// kinds (not_comparable).
std::optional<TwoVersions> compose_versions(const std::string& before, const std::string& now,
                                            Engine& engine, Diagnostics& diagnostics);

ChangeReport compare_versions(const TwoVersions& versions);

// "Kế hoạch thực hiện Chương trình …"
std::string title_of(const Content& content);

}  // namespace vanban
