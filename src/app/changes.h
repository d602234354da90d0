// Two plan files → what they differ in. Both may be overlays: what is compared is what they print.
#pragma once

#include <optional>
#include <string>

#include "app/engine.h"
#include "diag/diagnostic.h"
#include "model/content.h"
#include "model/numbered_document.h"
#include "model/plan.h"
#include "write/changes/changes.h"

namespace vanban {

// A plan with its document.
struct Version {
  Plan plan;
  NumberedDocument document;
};

// Nothing if the file has errors; they have been reported.
std::optional<Version> compose_version(const std::string& path, Engine& engine,
                                       Diagnostics& diagnostics);

// Reports not_comparable for documents of two kinds, and then gives false.
bool are_comparable(const Version& before, const Version& now, Diagnostics& diagnostics);

ChangeReport compare_versions(const Version& before, const Version& now);

// "Kế hoạch thực hiện Chương trình …"
std::string title_of(const Content& content);

}  // namespace vanban
