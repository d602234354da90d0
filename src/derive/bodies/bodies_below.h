// Which body of the child answers for a function, and how the superior's bodies are named.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/bodies/answering_body.h"
#include "derive/lineage.h"
#include "derive/parent_plan.h"
#include "model/overlay.h"
#include "units/body_table.h"

namespace vanban {

class BodiesBelow {
 public:
  BodiesBelow(const Facts& facts, const BodyTable& bodies, const Lineage& lineage,
              const ParentPlan& parent)
      : facts_(facts), bodies_(bodies), lineage_(lineage), parent_(parent) {}

  // What the facts say goes before the table. Nothing if no body here answers for it.
  std::optional<AnsweringBody> find(std::string_view function) const;

  // The superior's own body.
  std::optional<AnsweringBody> find_above(std::string_view function) const {
    return find_body(parent_, bodies_, function);
  }
  // What the bodies of all units above are called, the superior's own first.
  const std::vector<BodyNames>& names_above() const { return parent_.names; }
  const Lineage& lineage() const { return lineage_; }

 private:
  const Facts& facts_;
  const BodyTable& bodies_;
  const Lineage& lineage_;
  const ParentPlan& parent_;
};

}  // namespace vanban
