#include "batch/join/input_versions.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "batch/join/some_names.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

using Versions = std::map<std::string_view, std::string_view>;  // by input

bool is_made_from_its_inputs(const StoredDocument& document) {
  return !document.frozen &&
         (document.standing == Standing::current || document.standing == Standing::edited);
}

// What a row says, and what is wrong with it, is its document's own.
bool is_shared(std::string_view input) {
  return input != "row" && input != "found";
}

// What most documents were made from, of the inputs that have several versions.
Versions prevailing_versions(const std::vector<ShardFolder>& folders) {
  std::map<std::string_view, std::map<std::string_view, std::size_t>> counts;
  for (const ShardFolder& folder : folders) {
    for (const auto& [name, document] : folder.documents) {
      if (!is_made_from_its_inputs(document)) continue;
      for (const auto& [input, digest] : document.inputs.entries()) {
        if (is_shared(input)) ++counts[input][digest];
      }
    }
  }
  Versions prevailing;
  for (const auto& [input, versions] : counts) {
    const auto most =
        std::ranges::max_element(versions, {}, [](const auto& version) { return version.second; });
    if (versions.size() > 1) prevailing.emplace(input, most->first);
  }
  return prevailing;
}

// The documents of one folder that were made from other versions, and of which inputs.
struct Others {
  std::vector<std::string> documents;
  std::set<std::string> inputs;
};

Others find_others(const ShardFolder& folder, const Versions& prevailing) {
  Others others;
  for (const auto& [name, document] : folder.documents) {
    if (!is_made_from_its_inputs(document)) continue;
    bool is_other = false;
    for (const auto& [input, digest] : document.inputs.entries()) {
      const auto found = prevailing.find(input);
      if (found == prevailing.end() || found->second == digest) continue;
      is_other = true;
      others.inputs.insert(input);
    }
    if (is_other) others.documents.push_back(name);
  }
  return others;
}

bool has_version(const ShardFolder& folder, const std::string& input, std::string_view digest) {
  return std::ranges::any_of(folder.documents, [&](const auto& entry) {
    if (!is_made_from_its_inputs(entry.second)) return false;
    const auto& inputs = entry.second.inputs.entries();
    const auto found = inputs.find(input);
    return found != inputs.end() && found->second == digest;
  });
}

std::string words_of(const std::set<std::string>& inputs) {
  if (inputs.contains("program")) return "program-version";
  return some_names({inputs.begin(), inputs.end()});
}

}  // namespace

void check_input_versions(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  const Versions prevailing = prevailing_versions(folders);
  if (prevailing.empty()) return;
  for (const ShardFolder& folder : folders) {
    const Others others = find_others(folder, prevailing);
    if (others.documents.empty()) continue;
    const std::string documents = some_names(others.documents);
    const std::string& input = *others.inputs.begin();
    const auto newer = std::ranges::find_if(folders, [&](const ShardFolder& other) {
      return &other != &folder && has_version(other, input, prevailing.at(input));
    });
    if (newer == folders.end()) {
      diagnostics.report(Message::document_missing, {}, {documents, folder.path});
      continue;
    }
    diagnostics.report(
        Message::folders_differ, {},
        {newer->path, fmt::format("{} ({})", folder.path, documents), words_of(others.inputs)});
  }
}

}  // namespace vanban::batch
