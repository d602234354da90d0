#include "derive/bodies/bodies_below.h"

namespace vanban {

std::optional<AnsweringBody> BodiesBelow::find(std::string_view function) const {
  const Body* body = bodies_.find(function, *lineage_.unit, lineage_.date);
  const Standing standing = body != nullptr ? body->standing : Standing::assigned;
  const auto own = facts_.bodies.find(std::string(function));
  if (own != facts_.bodies.end()) {
    if (!own->second) return std::nullopt;
    return AnsweringBody{*own->second, *own->second, standing};
  }
  if (body == nullptr) return std::nullopt;
  return AnsweringBody{name_of(*body, *lineage_.unit), brief_of(*body, *lineage_.unit), standing};
}

}  // namespace vanban
