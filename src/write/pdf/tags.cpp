#include "write/pdf/tags.h"

#include <array>
#include <fmt/format.h>
#include <map>

#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

constexpr std::array<std::string_view, 6> heading_names = {"/H1", "/H2", "/H3",
                                                           "/H4", "/H5", "/H6"};

// What a table or an item of a list has even where no words stand in it.
bool is_needed_part(NodeKind kind) {
  switch (kind) {
    case NodeKind::label:
    case NodeKind::list_body:
    case NodeKind::table_head:
    case NodeKind::table_body:
    case NodeKind::table_row:
    case NodeKind::header_cell:
    case NodeKind::cell:
      return true;
    default:
      return false;
  }
}

void append_cell_attributes(std::string& out, const Node& node) {
  const bool is_header = node.kind == NodeKind::header_cell;
  if (!is_header && node.rowspan <= 1 && node.colspan <= 1) return;
  out += "/A<</O/Table";
  if (is_header) out += node.heads_row ? "/Scope/Row" : "/Scope/Column";
  if (node.rowspan > 1) out += fmt::format("/RowSpan {}", node.rowspan);
  if (node.colspan > 1) out += fmt::format("/ColSpan {}", node.colspan);
  out += ">>";
}

std::string_view numbering_name(ListNumbering numbering) {
  switch (numbering) {
    case ListNumbering::none:
      return "/None";
    case ListNumbering::disc:
      return "/Disc";
    case ListNumbering::decimal:
      return "/Decimal";
    case ListNumbering::upper_roman:
      return "/UpperRoman";
    case ListNumbering::lower_alpha:
      return "/LowerAlpha";
  }
  return "/None";
}

void append_attributes(std::string& out, const Node& node) {
  switch (node.kind) {
    case NodeKind::header_cell:
    case NodeKind::cell:
      append_cell_attributes(out, node);
      break;
    case NodeKind::list:
      out += "/A<</O/List/ListNumbering";
      out += numbering_name(node.numbering);
      out += ">>";
      break;
    case NodeKind::footnote:
      out += "/ID" + text_string(node.id);
      break;
    default:
      break;
  }
}

}  // namespace

std::string_view tag_name(const Node& node) {
  switch (node.kind) {
    case NodeKind::document:
      return "/Document";
    case NodeKind::part:
      return "/Part";
    case NodeKind::heading:
      return heading_names.at(static_cast<std::size_t>(node.level) - 1);
    case NodeKind::paragraph:
      return "/P";
    case NodeKind::list:
      return "/L";
    case NodeKind::list_item:
      return "/LI";
    case NodeKind::label:
      return "/Lbl";
    case NodeKind::list_body:
      return "/LBody";
    case NodeKind::table:
      return "/Table";
    case NodeKind::table_head:
      return "/THead";
    case NodeKind::table_body:
      return "/TBody";
    case NodeKind::table_row:
      return "/TR";
    case NodeKind::header_cell:
      return "/TH";
    case NodeKind::cell:
      return "/TD";
    case NodeKind::footnote:
      return "/Note";
    case NodeKind::footnote_call:
      return "/Reference";
    case NodeKind::link:
      return "/Link";
    case NodeKind::blank:
    case NodeKind::words:
      return "/Span";
    case NodeKind::signature_field:
    case NodeKind::text_field:
      return "/Form";
  }
  return "/Span";
}

StructureTree::StructureTree(File& file, const Structure& structure)
    : file_(file),
      structure_(structure),
      root_(file.reserve()),
      elements_(structure.nodes().size()) {
  elements_[document_node].object = file_.reserve();
  elements_[document_node].placed = true;
}

void StructureTree::add_kid(NodeId node, std::string_view kid, ObjectId page) {
  Element& element = elements_[node];
  if (element.page.number == 0) element.page = page;
  if (!element.kids.empty()) element.kids += ' ';
  element.kids += kid;
}

void StructureTree::place(NodeId node) {
  Element& element = elements_[node];
  if (element.placed) return;
  const NodeId parent = structure_[node].parent;
  place(parent);
  if (element.placed) return;  // as a part of what it stands in
  element.placed = true;
  element.object = file_.reserve();
  add_kid(parent, reference(element.object), {});
  const NodeKind kind = structure_[node].kind;
  if (kind == NodeKind::table || kind == NodeKind::list_item) place_parts(node);
}

// They follow it in the structure.
void StructureTree::place_parts(NodeId whole) {
  const std::vector<Node>& nodes = structure_.nodes();
  for (NodeId node = whole + 1; node < nodes.size() && is_needed_part(nodes[node].kind); ++node) {
    place(node);
  }
}

void StructureTree::add_page(ObjectId page, const std::vector<Mark>& marks) {
  std::string parents;
  for (const Mark& mark : marks) {
    place(mark.node);
    if (!mark.content) continue;
    const Element& element = elements_[mark.node];
    const bool elsewhere = element.page.number != 0 && element.page.number != page.number;
    add_kid(mark.node,
            elsewhere
                ? fmt::format("<</Type /MCR /Pg {} /MCID {}>>", reference(page), *mark.content)
                : std::to_string(*mark.content),
            page);
    append_reference(parents, element.object);
    parents += ' ';
  }
  parents_ += fmt::format("{}[{}] ", next_key_++, parents);
}

std::size_t StructureTree::add_annotation(ObjectId annotation, ObjectId page, NodeId node) {
  place(node);
  add_kid(node,
          fmt::format("<</Type /OBJR /Obj {} /Pg {}>>", reference(annotation), reference(page)),
          page);
  parents_ += fmt::format("{} {} ", next_key_, reference(elements_[node].object));
  return next_key_++;
}

void StructureTree::describe(NodeId node, std::string_view title, std::string_view properties) {
  elements_[node].description =
      fmt::format(" /T {} /A <</O /UserProperties /P [{}]>>", title, properties);
  has_properties_ = true;
}

std::string_view StructureTree::mark_info() const {
  return has_properties_ ? "<</Marked true /UserProperties true>>" : "<</Marked true>>";
}

// Without the spaces that readers do not need: there are hundreds of these.
void StructureTree::append_entries(std::string& out, NodeId id) const {
  const Node& node = structure_[id];
  const Element& element = elements_[id];
  out += "/S";
  out += tag_name(node);
  out += "/P ";
  append_reference(out, id == document_node ? root_ : elements_[node.parent].object);
  if (element.page.number != 0) {
    out += "/Pg ";
    append_reference(out, element.page);
  }
  if (!element.kids.empty()) {
    out += "/K[";
    out += element.kids;
    out += ']';
  }
  out += element.description;
  append_attributes(out, node);
}

std::string StructureTree::id_tree() const {
  std::map<std::string, ObjectId> ids;
  for (NodeId node = 0; node < elements_.size(); ++node) {
    const bool named = structure_[node].kind == NodeKind::footnote && elements_[node].placed;
    if (named) ids.emplace(structure_[node].id, elements_[node].object);
  }
  if (ids.empty()) return "";
  std::string names;
  for (const auto& [id, object] : ids) names += text_string(id) + ' ' + reference(object) + ' ';
  return fmt::format(" /IDTree <</Names [{}]>>", names);
}

ObjectId StructureTree::finish() {
  std::string entries;
  for (NodeId node = 0; node < elements_.size(); ++node) {
    if (!elements_[node].placed) continue;
    entries.clear();
    append_entries(entries, node);
    file_.fill(elements_[node].object, entries);
  }
  file_.fill(root_, fmt::format("/Type /StructTreeRoot /K {} /ParentTree <</Nums [{}]>> "
                                "/ParentTreeNextKey {}{}",
                                reference(elements_[document_node].object), parents_, next_key_,
                                id_tree()));
  return root_;
}

}  // namespace vanban::pdf
