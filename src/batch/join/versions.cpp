#include "batch/join/versions.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "batch/join/some_names.h"

namespace vanban::batch {

namespace {

// How many documents were made from each version of each input. What a row says is its document's
// own.
using Versions = std::map<std::string_view, std::map<std::string_view, std::size_t>>;

bool is_made_from_its_inputs(const StoredDocument& document) {
  return !document.frozen &&
         (document.standing == Standing::current || document.standing == Standing::edited);
}

Versions count_versions(const std::vector<ShardFolder>& folders) {
  Versions versions;
  for (const ShardFolder& folder : folders) {
    for (const auto& [name, document] : folder.documents) {
      if (!is_made_from_its_inputs(document)) continue;
      for (const auto& [input, digest] : document.inputs.entries()) {
        if (input != "row") ++versions[input][digest];
      }
    }
  }
  return versions;
}

}  // namespace

void check_versions(const std::vector<ShardFolder>& folders, Diagnostics& diagnostics) {
  std::map<std::string_view, std::string_view> prevailing;
  for (const auto& [input, counts] : count_versions(folders)) {
    const auto most =
        std::ranges::max_element(counts, {}, [](const auto& version) { return version.second; });
    if (counts.size() > 1) prevailing.emplace(input, most->first);
  }
  if (prevailing.empty()) return;
  for (const ShardFolder& folder : folders) {
    std::vector<std::string> behind;
    for (const auto& [name, document] : folder.documents) {
      const auto is_other = [&](const auto& input) {
        const auto found = prevailing.find(input.first);
        return found != prevailing.end() && found->second != input.second;
      };
      if (is_made_from_its_inputs(document) &&
          std::ranges::any_of(document.inputs.entries(), is_other)) {
        behind.push_back(name);
      }
    }
    if (behind.empty()) continue;
    diagnostics.report(Message::document_missing, {}, {some_names(behind), folder.path});
  }
}

}  // namespace vanban::batch
