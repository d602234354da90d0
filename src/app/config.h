// What holds where a file lies: the nearest vanban.config.json of its folder and those above, else
// the installation's, else nothing.
#pragma once

#include <optional>
#include <string>

#include "app/files.h"
#include "check/rule_settings.h"

namespace vanban {

struct HouseRules {
  std::string style;  // a name, or a path as it can be opened; empty: the template's
  RuleSettings rules;
};

// `named`: a configuration that the command line names; empty: the nearest. Nothing after reporting
// errors: a file that cannot be read, a code that no rule has.
std::optional<HouseRules> load_house_rules(const std::string& file, const std::string& named,
                                           const std::string& share, Files& files, Sources& sources,
                                           Diagnostics& diagnostics);

}  // namespace vanban
