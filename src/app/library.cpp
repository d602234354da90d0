#include "app/library.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/nearest.h"
#include "read/style.h"
#include "read/template.h"

namespace vanban {

namespace {

constexpr std::string_view template_suffix = ".template.json";

}  // namespace

Source Library::read(const std::string& path, Diagnostics& diagnostics) {
  FileError error;
  auto text = files_.read(path, error);
  Source source = sources_.add(path, text ? std::move(*text) : std::string());
  if (text) return source;
  diagnostics.report(Message::cannot_read_file, {source}, {error.reason});
  return nullptr;
}

std::vector<std::string> Library::kinds() const {
  std::vector<std::string> kinds;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
    std::string name = entry.path().filename().string();
    if (!name.ends_with(template_suffix)) continue;
    name.resize(name.size() - template_suffix.size());
    kinds.push_back(std::move(name));
  }
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}

const Template* Library::find_template(std::string_view kind, const Location& wanted_by,
                                       Diagnostics& diagnostics) {
  if (const auto known = templates_.find(kind); known != templates_.end()) {
    return known->second.get();
  }
  // Only names that stand in the folder are ever made into a path.
  const std::vector<std::string> known_kinds = kinds();
  if (std::find(known_kinds.begin(), known_kinds.end(), kind) == known_kinds.end()) {
    diagnostics.report(Message::no_such_template, wanted_by, {std::string(kind)}).nearest =
        nearest(kind, known_kinds);
    return nullptr;
  }
  Source source =
      read(folder_ + "/" + std::string(kind) + std::string(template_suffix), diagnostics);
  if (source == nullptr) return nullptr;
  auto form = read_template(source, diagnostics);
  if (!form) return nullptr;
  auto kept = std::make_unique<const Template>(std::move(*form));
  return templates_.emplace(std::string(kind), std::move(kept)).first->second.get();
}

std::shared_ptr<const StyleSheet> Library::find_style(const std::string& name,
                                                      Diagnostics& diagnostics) {
  if (const auto known = styles_.find(name); known != styles_.end()) return known->second;
  const bool is_path = name.find('/') != std::string::npos || name.ends_with(".json");
  Source source = read(is_path ? name : folder_ + "/styles/" + name + ".json", diagnostics);
  if (source == nullptr) return nullptr;
  auto style = read_style(source, diagnostics);
  if (!style) return nullptr;
  auto kept = std::make_shared<const StyleSheet>(std::move(*style));
  return styles_.emplace(name, std::move(kept)).first->second;
}

}  // namespace vanban
