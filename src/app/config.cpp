#include "app/config.h"

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "app/library.h"
#include "diag/messages.h"
#include "read/config.h"

namespace vanban {

namespace {

constexpr std::string_view config_name = "vanban.config.json";

// The first place that holds a configuration, or of which nobody can tell; `error` says why then.
// Empty if there is none.
std::string nearest_config(const std::string& file, const std::string& share, Files& files,
                           FileError& error) {
  const auto may_be_file = [&](const std::filesystem::path& path) {
    FileError trouble;
    const FileFacts there = files.look(path.string(), trouble);
    if (there.kind == FileFacts::Kind::unknown) error = trouble;
    return there.kind == FileFacts::Kind::file || there.kind == FileFacts::Kind::unknown;
  };
  std::error_code unknown;
  std::filesystem::path folder = std::filesystem::absolute(file, unknown).parent_path();
  for (; !unknown && !folder.empty(); folder = folder.parent_path()) {
    if (may_be_file(folder / config_name)) return (folder / config_name).string();
    if (folder == folder.root_path()) break;
  }
  const std::filesystem::path own = std::filesystem::path(share) / config_name;
  return may_be_file(own) ? own.string() : "";
}

RuleSettings settings_of(const Config& config, Diagnostics& diagnostics) {
  RuleSettings settings;
  for (const RuleChoice& choice : config.rules) {
    const bool is_known = choice.severity ? settings.set(choice.codes, *choice.severity)
                                          : settings.turn_off(choice.codes);
    if (is_known) continue;
    diagnostics.report(Message::unknown_word, choice.where, {choice.codes, "C101 … C603, C1 … C6"});
  }
  return settings;
}

}  // namespace

std::optional<HouseRules> load_house_rules(const std::string& file, const std::string& named,
                                           const std::string& share, Files& files, Sources& sources,
                                           Diagnostics& diagnostics) {
  FileError error;
  const std::string path = named.empty() ? nearest_config(file, share, files, error) : named;
  if (path.empty()) return HouseRules{};
  if (!error.reason.empty()) {
    diagnostics.report(Message::cannot_read_file, {sources.add(path, "")}, {error.reason});
    return std::nullopt;
  }
  auto text = read_or_report(path, files, sources, diagnostics);
  if (!text) return std::nullopt;
  const auto config = read_config(sources.add(path, std::move(*text)), diagnostics);
  if (!config) return std::nullopt;
  Diagnostics found;
  const std::string folder = std::filesystem::path(path).parent_path().string();
  HouseRules house{style_beside(folder, config->style), settings_of(*config, found)};
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return house;
}

}  // namespace vanban
