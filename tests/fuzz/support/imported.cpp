#include "fuzz/support/imported.h"

#include "app/import.h"
#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"
#include "read/json.h"

namespace vanban::fuzz {

void try_import(const std::string& name, std::string_view bytes) {
  Sources sources;
  Diagnostics found;
  const auto plan = import_plan({name, bytes, name + ".plan.json"}, engine(), sources, found);
  require_readable(found);
  require(plan || found.has_errors(), "what cannot be imported is reported");
  if (!plan) return;
  Diagnostics ignored;
  require(read_json(sources.add("written.plan.json", *plan), ignored).has_value(),
          "a plan file that was written is JSON");
}

}  // namespace vanban::fuzz
