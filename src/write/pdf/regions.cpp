#include "write/pdf/regions.h"

#include <fmt/format.h>

#include "write/pdf/syntax.h"

namespace vanban::pdf {

Rectangle rectangle(const Area& area, const PagedDocument& document) {
  const Pt top = document.pages[area.page].height - area.y;
  return {area.x, top - area.height, area.x + area.width, top};
}

std::string to_array(const Rectangle& rectangle) {
  return fmt::format("[{} {} {} {}]", number(rectangle.left.value), number(rectangle.bottom.value),
                     number(rectangle.right.value), number(rectangle.top.value));
}

void describe_gaps(StructureTree& tags, const PagedDocument& document) {
  const auto property = [](const char* name, Pt value) {
    return fmt::format(" <</N ({}) /V {}>>", name, number(value.value));
  };
  for (const Area& area : document.areas) {
    const Node& node = document.structure[area.node];
    if (node.kind != NodeKind::blank) continue;
    const Rectangle place = rectangle(area, document);
    const std::string name = text_string(node.field);
    tags.describe(area.node, name,
                  fmt::format("<</N (Truong) /V {}>>", name) + property("Trai", place.left) +
                      property("Duoi", place.bottom) + property("Phai", place.right) +
                      property("Tren", place.top) + property("CoChu", area.size));
  }
}

}  // namespace vanban::pdf
