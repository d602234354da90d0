// The whole program for targets: its data from the build tree, and no other file of the machine,
// whatever an input names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"
#include "app/render.h"

namespace vanban::fuzz {

Engine& engine();

// A file of the source tree: "tests/fuzz/plans/x.plan.json".
std::string project_file(const std::string& path);

RenderJob job_of(const std::vector<std::string_view>& formats);

}  // namespace vanban::fuzz
