#include "write/pdf/annotations.h"

#include <fmt/format.h>
#include <map>
#include <string_view>
#include <utility>

#include "write/pdf/outline.h"
#include "write/pdf/regions.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

std::map<std::string_view, NodeId> nodes_by_id(const Structure& structure) {
  std::map<std::string_view, NodeId> nodes;
  for (NodeId node = 0; node < structure.nodes().size(); ++node) {
    if (!structure[node].id.empty()) nodes.emplace(structure[node].id, node);
  }
  return nodes;
}

}  // namespace

ObjectId Annotations::add(const Area& area, std::string entries) {
  const ObjectId annotation = file_.reserve();
  const ObjectId page = pages_[area.page];
  entries += fmt::format(" /Type /Annot /Rect {} /P {}", to_array(rectangle(area, document_)),
                         reference(page));
  if (tags_ != nullptr) {
    entries += fmt::format(" /StructParent {}", tags_->add_annotation(annotation, page, area.node));
  }
  file_.fill(annotation, entries);
  on_page_[area.page] += reference(annotation) + ' ';
  return annotation;
}

void Annotations::add_links() {
  const Structure& structure = document_.structure;
  const auto targets = nodes_by_id(structure);
  for (const Area& area : document_.areas) {
    const Node& node = structure[area.node];
    if (node.kind != NodeKind::link) continue;
    const auto& spot = document_.spots.at(targets.at(node.target));
    add(area, fmt::format("/Subtype /Link /F {} /Border [0 0 0] /Contents {} /Dest {}", print_flag,
                          text_string(node.words), destination(*spot, document_, pages_)));
  }
}

std::string Annotations::page_entries(std::size_t page) const {
  const std::string& annotations = on_page_[page];
  if (annotations.empty()) return "";
  // In the order of the structure, where there is one.
  return fmt::format(" /Annots [{}]{}", annotations, tags_ != nullptr ? " /Tabs /S" : "");
}

}  // namespace vanban::pdf
