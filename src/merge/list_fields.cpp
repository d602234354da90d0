#include "merge/list_fields.h"

#include <algorithm>
#include <variant>

#include "base/overloaded.h"

namespace vanban {

namespace {

// Worked out from the issuer, or belonging to the element of `each` or the document above.
bool is_the_programs(std::string_view path) {
  return path.starts_with(".") || path == "#" || path.starts_with("parent.") ||
         path.starts_with("unit.") || path.starts_with("issuer.") || path == "place" ||
         path == "name";
}

class FieldList {
 public:
  void add(const std::vector<TemplateNode>& nodes) {
    for (const TemplateNode& node : nodes) add(node);
  }

  std::vector<FieldUse> take() { return std::move(uses_); }

 private:
  void add(const TemplateNode& node) {
    optional_ = node.when.has_value();
    if (node.when) use(node.when->path, false, node.when->where);
    if (node.each) use(node.each->path, false, node.each->where);
    std::visit(
        overloaded{
            [&](const LetterheadNode& head) {
              use("issuer", true, node.where);
              add(head.number), add(head.place_date);
            },
            [&](const TitleNode& title) {
              add(title.name), add(title.subject), add(title.reference);
            },
            [&](const CentredLineNode& line) { add(line.text); },
            [&](const ParagraphNode& paragraph) { add(paragraph.text); },
            [&](const BasesNode& bases) { use(bases.field); },
            [&](const ItemsNode& items) { use(items.field); },
            [&](const SigningNode& signing) { use(signing.recipients), use(signing.signature); },
        },
        node.block);
  }

  void add(const Markup& text) {
    for (const MarkupPiece& piece : text.pieces) {
      const auto* placeholder = std::get_if<Placeholder>(&piece);
      if (placeholder == nullptr) continue;
      // A missing number is a gap for văn thư, not a mistake.
      const bool required = !placeholder->fallback && placeholder->path != "number";
      use(placeholder->path, required, placeholder->where);
    }
  }

  void use(const FieldName& field) { use(field.path, true, field.where); }

  void use(const std::string& path, bool required, const Location& where) {
    if (is_the_programs(path)) return;
    required = required && !optional_;
    const auto known = std::find_if(uses_.begin(), uses_.end(),
                                    [&](const FieldUse& use) { return use.path == path; });
    if (known == uses_.end()) {
      uses_.push_back({path, required, where});
    } else {
      known->required = known->required || required;
    }
  }

  std::vector<FieldUse> uses_;
  bool optional_ = false;
};

}  // namespace

std::vector<FieldUse> list_fields(const std::vector<TemplateNode>& nodes) {
  FieldList list;
  list.add(nodes);
  return list.take();
}

}  // namespace vanban
