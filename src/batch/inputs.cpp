#include "batch/inputs.h"

#include <filesystem>
#include <utility>

#include "app/plans.h"
#include "base/sha256.h"
#include "read/overlay.h"

namespace vanban::batch {

namespace {

std::filesystem::path absolute(const std::string& path) {
  std::error_code error;
  const auto whole = std::filesystem::absolute(path.empty() ? "." : path, error);
  return (error ? std::filesystem::path(path) : whole).lexically_normal();
}

bool lies_in(const std::string& name) {
  return !name.starts_with("..") && !name.starts_with('/');
}

// The file of weights that an overlay names, if it names one. Most do not: they are not read.
std::string allocation_of(const std::string& path, const std::string& text) {
  if (text.find("\"allocation\"") == std::string::npos) return "";
  Sources sources;
  Diagnostics ignored;
  const auto overlay = read_overlay(sources.add(path, text), ignored);
  if (!overlay || overlay->allocation.empty()) return "";
  return beside(std::filesystem::path(path).parent_path().string(), overlay->allocation);
}

}  // namespace

std::string name_from(const std::string& folder, const std::string& path) {
  return absolute(path).lexically_proximate(absolute(folder)).string();
}

Inputs::Entries named_inputs(const std::map<std::string, std::string>& reads,
                             const std::string& folder, const std::string& share) {
  Inputs::Entries inputs;
  for (const auto& [path, digest] : reads) {
    const std::string in_share = name_from(share, path);
    inputs.insert_or_assign(lies_in(in_share) ? "vanban:" + in_share : name_from(folder, path),
                            digest);
  }
  return inputs;
}

Inputs::Entries own_inputs(const WorkItem& item, const std::string& folder, Files& files) {
  Inputs::Entries inputs;
  if (item.row) inputs.emplace("row", item.row->words);
  if (!item.found.all().empty()) {
    inputs.emplace("found", sha256(to_text(item.found, Language::vietnamese)));
  }
  if (item.overlay.empty()) return inputs;
  FileError error;
  const auto add = [&](const std::string& path) {
    const auto text = files.read(path, error);
    inputs.insert_or_assign(name_from(folder, path), text ? sha256(*text) : "");
    return text.value_or("");
  };
  const std::string allocation = allocation_of(item.overlay, add(item.overlay));
  if (!allocation.empty()) add(allocation);
  return inputs;
}

std::string digest_of(const Inputs& inputs) {
  std::string all;
  for (const auto& [name, digest] : inputs.entries()) all += name + '\0' + digest + '\0';
  return sha256(all);
}

}  // namespace vanban::batch
