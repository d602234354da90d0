// vanban.config.json → Config: {"style": "nd30", "rules": {"C508": "off", "C1": "warning"}}.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/config.h"
#include "read/object_keys.h"

namespace vanban {

extern const ObjectKeys config_keys;

// Nothing after reporting errors. Whether rules have the codes is for those who know the rules.
std::optional<Config> read_config(Source source, Diagnostics& diagnostics);

}  // namespace vanban
