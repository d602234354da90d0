#include "read/template_paths.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "base/nearest.h"
#include "base/overloaded.h"
#include "diag/messages.h"
#include "read/plan/keys.h"

namespace vanban {

namespace {

using Names = std::vector<std::string>;

constexpr std::array<std::string_view, 8> unit_paths = {
    "name",          "type",          "full",          "code",
    "superior.name", "superior.type", "superior.full", "superior.code"};
// Worked out by merge(), or looked up under an id that only a plan knows.
constexpr std::array<std::string_view, 5> lookups = {"targets.", "cite.", "ref.", "body.",
                                                     "superior.body."};

void add(Names& names, const ObjectKeys& keys, std::string_view before = "") {
  for (const std::string_view key : keys.keys) {
    names.push_back(std::string(before) + std::string(key));
  }
}

bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What every document has.
Names common_paths() {
  Names paths = {"name", "place", "number"};
  for (const std::string_view path : unit_paths) paths.push_back("unit." + std::string(path));
  add(paths, issuer_keys, "issuer.");
  return paths;
}

Names paths_of(TemplatePart part) {
  Names paths = common_paths();
  if (part == TemplatePart::main) {
    add(paths, plan_keys);
    return paths;
  }
  add(paths, attachment_keys);
  if (part == TemplatePart::appendix) add(paths, appendix_keys);
  Names above = common_paths();
  add(above, plan_keys);
  for (const std::string& path : above) paths.push_back("parent." + path);
  return paths;
}

class PathCheck {
 public:
  PathCheck(TemplatePart part, Reading& reading)
      : part_(part), known_(paths_of(part)), reading_(reading) {}

  void check(const TemplateNode& node) {
    if (node.when) check_path(node.when->path, node.when->where);
    if (node.each) check_path(node.each->path, node.each->where);
    in_each_ = node.each.has_value();
    std::visit(overloaded{
                   [&](const LetterheadNode& head) {
                     for (const Markup* text :
                          {&head.country, &head.motto, &head.number, &head.place_date}) {
                       check_text(*text);
                     }
                   },
                   [&](const TitleNode& title) {
                     check_text(title.name);
                     check_text(title.subject);
                     check_text(title.reference);
                   },
                   [&](const CentredLineNode& line) { check_text(line.text); },
                   [&](const ParagraphNode& paragraph) { check_text(paragraph.text); },
                   [&](const BasesNode& bases) { check_field(bases.field, {"bases"}); },
                   [&](const ItemsNode& items) { check_field(items.field, fields_of_items()); },
                   [&](const SigningNode& signing) {
                     check_text(signing.label);
                     check_field(signing.recipients, {"recipients"});
                     check_field(signing.signature, {"signature"});
                   },
               },
               node.block);
    in_each_ = false;
  }

 private:
  Names fields_of_items() const {
    if (part_ == TemplatePart::appendix) return {"items"};
    if (part_ == TemplatePart::attachment) return {"body"};
    return {"body", "articles"};
  }

  void check_field(const FieldName& field, const Names& known) {
    if (field.path.empty() || contains(known, field.path)) return;
    report(field.path, field.where, known);
  }

  void check_text(const Markup& text) {
    for (const MarkupPiece& piece : text.pieces) {
      if (const auto* placeholder = std::get_if<Placeholder>(&piece)) {
        check_path(placeholder->path, placeholder->where);
      } else if (const auto* note = std::get_if<FootnoteId>(&piece)) {
        reading_.diagnostics.report(Message::unknown_footnote, note->where, {note->id});
      }
    }
  }

  void check_path(const std::string& path, const Location& where) {
    if (path.empty() || is_known(path)) return;
    report(path, where, known_);
  }

  bool is_known(std::string_view path) const {
    if (path == "#" || path.starts_with('.')) return in_each_;
    if (contains(known_, path)) return true;
    for (const std::string_view lookup : lookups) {
      if (path.starts_with(lookup)) return true;
    }
    return false;
  }

  void report(const std::string& path, const Location& where, const Names& known) {
    reading_.diagnostics.report(Message::unknown_placeholder, where, {path}).nearest =
        nearest(path, known);
  }

  TemplatePart part_;
  Names known_;
  Reading& reading_;
  bool in_each_ = false;
};

}  // namespace

void check_template_paths(const std::vector<TemplateNode>& nodes, TemplatePart part,
                          Reading& reading) {
  PathCheck check(part, reading);
  for (const TemplateNode& node : nodes) check.check(node);
}

}  // namespace vanban
