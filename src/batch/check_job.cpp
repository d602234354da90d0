#include "batch/check_job.h"

#include <utility>

#include "batch/make.h"

namespace vanban::batch {

std::optional<CheckedJob> check_job(const std::string& path, const Installation& installation,
                                    const ChooseRules& choose, Files& files, Sources& sources,
                                    Diagnostics& diagnostics) {
  auto job = open_job(path, installation, files, sources, diagnostics);
  if (!job) return std::nullopt;
  const RuleSettings rules = choose(job->workshop.rules);
  CheckedJob checked{std::move(job->messages), {}};
  for (const WorkItem& item : job->items) {
    if (!job->workshop.parts.at(item.part).parent) continue;
    StoredDocument& document = checked.documents.emplace_back();
    document.name = item.name;
    document.unit_name = full_name(*item.unit);
    document.messages = check(item, job->workshop, rules, files);
  }
  return checked;
}

}  // namespace vanban::batch
