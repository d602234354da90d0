#include "app/library.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/plans.h"
#include "base/nearest.h"
#include "diag/messages.h"
#include "read/style.h"
#include "read/template.h"

namespace vanban {

namespace {

bool is_path(std::string_view style) {
  return style.find('/') != std::string_view::npos || style.ends_with(".json");
}

constexpr std::size_t few = 5;  // names that can all be shown to whoever knows none

std::vector<std::string> names_in(const std::string& folder, std::string_view suffix) {
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(folder, error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    std::string name = entry->path().filename().string();
    if (!name.ends_with(suffix)) continue;
    name.resize(name.size() - suffix.size());
    names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::string style_beside(const std::string& folder, const std::string& style) {
  return is_path(style) ? beside(folder, style) : style;
}

Source Library::add_own(const std::string& path, std::string text) {
  return *own_.insert(sources_.add(path, std::move(text))).first;
}

Source Library::find_file(const Shelf& shelf, std::string_view name, const Location& wanted_by,
                          Diagnostics& diagnostics) {
  const std::vector<std::string> names = names_in(shelf.folder, shelf.suffix);
  if (names.empty()) {
    diagnostics.report(Message::cannot_read_file, {add_own(shelf.folder, "")}, {"no-such-file"});
    return nullptr;
  }
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    Diagnostic& report = diagnostics.report(shelf.unknown, wanted_by, {std::string(name)});
    report.nearest = nearest(name, names);
    if (report.nearest.empty() && names.size() <= few) report.nearest = names;
    return nullptr;
  }
  const std::string path = shelf.folder + "/" + std::string(name) + std::string(shelf.suffix);
  FileError error;
  auto text = files_.read(path, error);
  Source source = add_own(path, text ? std::move(*text) : std::string());
  if (text) return source;
  diagnostics.report(Message::cannot_read_file, {source}, {error.reason});
  return nullptr;
}

bool Library::owns(Source source) const {
  const std::scoped_lock lock(mutex_);
  return own_.contains(source);
}

const Template* Library::find_template(std::string_view kind, const Location& wanted_by,
                                       Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  if (const auto known = templates_.find(kind); known != templates_.end()) {
    return known->second.get();
  }
  const Shelf templates{folder_, ".template.json", Message::no_such_template};
  Source source = find_file(templates, kind, wanted_by, diagnostics);
  if (source == nullptr) return nullptr;
  auto form = read_template(source, diagnostics);
  if (!form) return nullptr;
  auto kept = std::make_unique<const Template>(std::move(*form));
  return templates_.emplace(std::string(kind), std::move(kept)).first->second.get();
}

std::shared_ptr<const StyleSheet> Library::find_style(const std::string& name,
                                                      Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  if (const auto known = styles_.find(name); known != styles_.end()) return known->second;
  Source source = nullptr;
  if (is_path(name)) {
    auto text = read_or_report(name, files_, sources_, diagnostics);
    if (text) source = sources_.add(name, std::move(*text));
  } else {
    const Shelf styles{folder_ + "/styles", ".json", Message::no_such_style};
    source = find_file(styles, name, {}, diagnostics);
  }
  if (source == nullptr) return nullptr;
  auto style = read_style(source, diagnostics);
  if (!style) return nullptr;
  auto kept = std::make_shared<const StyleSheet>(std::move(*style));
  return styles_.emplace(name, std::move(kept)).first->second;
}

Source Library::open(const std::string& path, const Location& wanted_by, Diagnostics& diagnostics) {
  FileError error;
  auto text = files_.read(path, error);
  const std::scoped_lock lock(mutex_);
  Source source = sources_.add(path, text ? std::move(*text) : std::string());
  if (text) return source;
  diagnostics.report(Message::cannot_read_file, {source}, {error.reason}).needed_by = wanted_by;
  return nullptr;
}

Source Library::add(std::string name, std::string text) {
  const std::scoped_lock lock(mutex_);
  return sources_.add(std::move(name), std::move(text));
}

Source Library::find_skeleton(std::string_view kind, Diagnostics& diagnostics) {
  const std::scoped_lock lock(mutex_);
  const Shelf skeletons{folder_ + "/skeletons", ".plan.json", Message::no_such_template};
  return find_file(skeletons, kind, {}, diagnostics);
}

}  // namespace vanban
