// Which body of the child answers for a function, and how the superior's bodies are named.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "derive/lineage.h"
#include "model/overlay.h"
#include "units/body_table.h"

namespace vanban {

struct AnsweringBody {
  std::string name;
  std::string brief;  // in lists of recipients
  Standing standing = Standing::assigned;
};

class BodiesBelow {
 public:
  BodiesBelow(const Facts& facts, const BodyTable& bodies, const Lineage& lineage)
      : facts_(facts), bodies_(bodies), lineage_(lineage) {
    names_above_.emplace_back(bodies, *lineage.superior, lineage.superior_date);
    for (const Unit* unit : lineage.above_superior) {
      names_above_.emplace_back(bodies, *unit, lineage.superior_date);
    }
  }

  // What the facts say goes before the table. Nothing if no body here answers for it.
  std::optional<AnsweringBody> find(std::string_view function) const;

  // The superior's own body.
  const Body* find_above(std::string_view function) const {
    return bodies_.find(function, *lineage_.superior, lineage_.superior_date);
  }
  // What the bodies of all units above are called, the superior's own first.
  const std::vector<BodyNames>& names_above() const { return names_above_; }
  const Lineage& lineage() const { return lineage_; }

 private:
  const Facts& facts_;
  const BodyTable& bodies_;
  const Lineage& lineage_;
  std::vector<BodyNames> names_above_;
};

}  // namespace vanban
