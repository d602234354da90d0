#include "cli/output_paths.h"

#include <filesystem>

#include "diag/messages.h"

namespace vanban {

namespace {

// plan.json, x.plan.json and y.overlay.json give "plan", "x" and "y".
std::string stem_of(const std::string& path) {
  std::string stem = std::filesystem::path(path).filename().string();
  for (const std::string_view suffix : {".json", ".plan", ".overlay"}) {
    if (stem.size() > suffix.size() && stem.ends_with(suffix)) {
      stem.resize(stem.size() - suffix.size());
    }
  }
  return stem;
}

}  // namespace

std::optional<std::string> OutputPaths::claim(std::size_t plan, std::string_view ending,
                                              Diagnostics& diagnostics) {
  const std::string name = stem_of(plans_.at(plan)).append(ending);
  std::string path = (std::filesystem::path(folder_) / name).string();
  const std::size_t owner = owners_.emplace(path, plan).first->second;
  if (owner == plan) return path;
  diagnostics.report(Message::same_output, {}, {path, plans_.at(owner), plans_.at(plan)});
  return std::nullopt;
}

}  // namespace vanban
