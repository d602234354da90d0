// A job's documents put before the rules, without anything being written.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/config.h"
#include "batch/opened_job.h"

namespace vanban::batch {

struct CheckedJob {
  std::vector<StoredMessage> messages;    // about the job
  std::vector<StoredDocument> documents;  // each with its name, its unit and what is to be said
};

using ChooseRules = std::function<RuleSettings(RuleSettings of_house)>;

// `choose` gives the rules that are asked, from those of the house. Nothing after reporting errors
// that leave nothing to check. Notes are left out: thousands of documents have the same.
std::optional<CheckedJob> check_job(const std::string& path, const Installation& installation,
                                    const ChooseRules& choose, Files& files, Sources& sources,
                                    Diagnostics& diagnostics);

}  // namespace vanban::batch
