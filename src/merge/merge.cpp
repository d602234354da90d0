#include "merge/merge.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/nearest.h"
#include "base/overloaded.h"
#include "diag/messages.h"
#include "merge/blocks.h"
#include "merge/citations.h"
#include "merge/end_marks.h"
#include "merge/list_fields.h"
#include "merge/metadata.h"

namespace vanban {

namespace {

// Merges one plan and what hangs on it, part by part, into the document.
class Merger {
 public:
  Merger(const MergeSources& sources, Document& document, Diagnostics& diagnostics)
      : sources_(sources), filler_(document, diagnostics), diagnostics_(diagnostics) {}

  void merge_main(const Plan& plan) {
    const Template* form = find_template(plan);
    if (form == nullptr) return;
    const IssuingBody issuer = issuing_body(plan, *form);
    check_bodies(plan);
    const Scope scope(plan, issuer, sources_.bodies, form->name, nullptr);
    add_part(Part::Kind::main, form->main, scope, *form, nullptr);
    add_appendices(plan, *form, scope, scope);
    for (const Plan& attached : plan.attachment) merge_attachment(attached, issuer, scope);
    filler_.document().metadata = describe(filler_.document(), scope);
  }

 private:
  void merge_attachment(const Plan& plan, const IssuingBody& issuer, const Scope& decision) {
    const Template* form = find_template(plan);
    if (form == nullptr) return;
    if (form->attachment.empty()) report_no_blocks("attachment", *form, plan.where);
    const Scope scope(plan, issuer, sources_.bodies, form->name, &decision);
    add_part(Part::Kind::attachment, form->attachment, scope, *form, nullptr);
    // Number and date are the decision's: an attached plan has none that its appendices could name.
    add_appendices(plan, *form, scope, decision);
  }

  void add_appendices(const Plan& plan, const Template& form, const Scope& scope,
                      const Scope& numbered) {
    if (plan.appendices.empty()) return;
    const Value& list = *plan.data.find("appendices");
    if (form.appendix.empty()) report_no_blocks("appendix", form, list.where);
    for (std::size_t i = 0; i < plan.appendices.size(); ++i) {
      const Scope own = Scope(plan, scope.issuer(), sources_.bodies, form.name, &numbered)
                            .with(list.list()->at(i));
      add_part(Part::Kind::appendix, form.appendix, own, form, &plan.appendices[i]);
    }
  }

  const Template* find_template(const Plan& plan) {
    const Value* kind = plan.data.find("kind");
    return sources_.find_template(plan.kind, kind != nullptr ? kind->where : plan.where);
  }

  // A name given to a function that there is not would never be printed.
  void check_bodies(const Plan& plan) {
    const Value* named = plan.data.find("bodies");
    if (named == nullptr || named->object() == nullptr) return;
    const std::vector<std::string> known = sources_.bodies.functions();
    for (const Member& body : *named->object()) {
      if (sources_.bodies.knows(body.key)) continue;
      diagnostics_.report(Message::unknown_function, body.where, {body.key}).nearest =
          nearest(body.key, known);
    }
  }

  // A template that has no blocks for what the plan holds would drop it.
  void report_no_blocks(std::string key, const Template& form, const Location& wanted_by) {
    diagnostics_.report(Message::missing_key, form.where, {std::move(key), "template"}).needed_by =
        wanted_by;
  }

  static bool has_letterhead(const Template& form) {
    return std::ranges::any_of(form.main, [](const TemplateNode& node) {
      return std::holds_alternative<LetterheadNode>(node.block);
    });
  }

  IssuingBody issuing_body(const Plan& plan, const Template& form) {
    IssuingBody unknown;
    unknown.is_known = false;
    const Scope scope(plan, unknown, sources_.bodies, form.name, nullptr);
    // A table that several bodies may have made names none.
    if (!plan.issuer && !has_letterhead(form)) return {};
    if (!plan.issuer) {
      filler_.report_missing("issuer", form.where, scope);
      return unknown;
    }
    // The day decides which unit is meant.
    const bool needs_date = !plan.issuer->unit.empty();
    if (needs_date && !plan.date) filler_.report_missing("date", form.where, scope);
    return find_issuing_body(*plan.issuer, plan.level, plan.date, sources_.units, diagnostics_);
  }

  void add_part(Part::Kind kind, const std::vector<TemplateNode>& nodes, const Scope& scope,
                const Template& form, const PlanAppendix* appendix) {
    Part part;
    part.kind = kind;
    part.landscape =
        appendix != nullptr ? appendix->landscape : kind == Part::Kind::main && form.landscape;
    part.separate_file = sources_.separate_files && kind != Part::Kind::main;
    for (const TemplateNode& node : nodes) add_node(node, scope, appendix, part);
    close_part(part, form.end_mark);
    const Value* contact = scope.plan().data.find("contact");
    if (contact != nullptr && kind == Part::Kind::main) {
      const Placeholder field{"contact", "", std::nullopt, {}, contact->where};
      part.contact = filler_.fill({{field}, contact->where}, scope);
    }
    if (part.separate_file) {
      part.signature_line = filler_.fill(form.signature_line, scope.with_blanks());
    }
    if (appendix == nullptr) report_not_printed(nodes, scope, form);
    filler_.document().parts.push_back(std::move(part));
  }

  // Content that no block of the template takes up.
  void report_not_printed(const std::vector<TemplateNode>& nodes, const Scope& scope,
                          const Template& form) {
    const std::vector<FieldUse> used = list_fields(nodes);
    for (const char* field : {"bases", "body", "articles", "closing", "recipients", "signature"}) {
      const Value* value = scope.plan().data.find(field);
      if (value == nullptr || std::ranges::find(used, field, &FieldUse::path) != used.end()) {
        continue;
      }
      diagnostics_.report(Message::field_not_printed, value->where, {field, form.kind});
    }
  }

  void add_node(const TemplateNode& node, const Scope& scope, const PlanAppendix* appendix,
                Part& part) {
    if (node.when && !is_set(scope.find(node.when->path))) return;
    if (!node.each) return add_block(node, scope, appendix, part);
    const Field field = scope.find(node.each->path);
    if (std::holds_alternative<MissingField>(field)) return;
    const auto* value = std::get_if<const Value*>(&field);
    const Value::List* list = value != nullptr ? (*value)->list() : nullptr;
    if (list == nullptr) {
      const Location where = value != nullptr ? (*value)->where : scope.plan().where;
      diagnostics_.report(Message::wrong_type, where, {node.each->path, "list", "text"}).needed_by =
          node.each->where;
      return;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
      add_block(node, scope.inside(list->at(i), i + 1), appendix, part);
    }
  }

  static bool is_set(const Field& field) {
    return std::visit(overloaded{
                          [](const MissingField&) { return false; },
                          [](const BlankNumber&) { return false; },
                          [](const std::string& words) { return !words.empty(); },
                          [](const Date&) { return true; },
                          [](const Value* value) { return is_set(*value); },
                      },
                      field);
  }

  static bool is_set(const Value& value) {
    return std::visit(overloaded{
                          [](std::monostate) { return false; },
                          [](bool set) { return set; },
                          [](double) { return true; },
                          [](const auto& parts) { return !parts.empty(); },
                      },
                      value.data);
  }

  void add_block(const TemplateNode& node, const Scope& scope, const PlanAppendix* appendix,
                 Part& part) {
    std::visit(
        overloaded{
            [&](const LetterheadNode& head) {
              part.blocks.emplace_back(merge_letterhead(head, scope, filler_));
            },
            [&](const TitleNode& title) { add_title(title, scope, appendix, part); },
            [&](const CentredLineNode& line) {
              part.blocks.emplace_back(CentredLine{line.kind, filler_.fill(line.text, scope)});
            },
            [&](const ParagraphNode& paragraph) {
              RichText text = filler_.fill(paragraph.text, scope);
              if (is_blank(text)) return;
              part.blocks.emplace_back(Paragraph{Paragraph::Kind::body, std::move(text)});
            },
            [&](const BasesNode& bases) { add_bases(bases, scope, part); },
            [&](const ItemsNode& items) {
              appendix != nullptr ? add_content(appendix->content, scope, part)
                                  : add_items(items, scope, part);
            },
            [&](const SigningNode& signing) {
              part.blocks.emplace_back(merge_signing(signing, scope, filler_));
            },
        },
        node.block);
  }

  void add_title(const TitleNode& node, const Scope& scope, const PlanAppendix* appendix,
                 Part& part) {
    Title title;
    title.kind = appendix != nullptr ? Title::Kind::appendix : Title::Kind::document;
    if (appendix != nullptr) title.id = appendix->id;
    title.name = filler_.fill(node.name, scope);
    title.subject = filler_.fill(node.subject, scope);
    title.reference =
        filler_.fill(node.reference, part.separate_file ? scope.with_blanks() : scope);
    title.where = scope.plan().where;
    part.blocks.emplace_back(std::move(title));
  }

  void add_bases(const BasesNode& node, const Scope& scope, Part& part) {
    if (!scope.plan().bases) return filler_.report_missing(node.field, scope);
    for (Block& block : merge_bases(*scope.plan().bases, scope, filler_)) {
      part.blocks.push_back(std::move(block));
    }
  }

  void add_items(const ItemsNode& node, const Scope& scope, Part& part) {
    const std::vector<PlanItem>& items = scope.plan().body;
    // The body of a plan is no list of articles.
    const bool is_there = scope.plan().data.find(node.field.path) != nullptr;
    if (!is_there || items.empty()) return filler_.report_missing(node.field, scope);
    for (const PlanItem& item : items) {
      Item merged = merge_item(item, scope, filler_);
      if (item.marker == Marker::section) merged.marker = node.marker;
      part.blocks.emplace_back(std::move(merged));
    }
  }

  // An appendix holds the content of an item: texts, a table, items of its own.
  void add_content(const PlanItem& content, const Scope& scope, Part& part) {
    for (RichText& text : filler_.fill(content.text, scope)) {
      part.blocks.emplace_back(Paragraph{Paragraph::Kind::body, std::move(text)});
    }
    if (content.table) part.blocks.emplace_back(merge_table(*content.table, scope, filler_));
    for (const PlanItem& item : content.items) {
      part.blocks.emplace_back(merge_item(item, scope, filler_));
    }
  }

  const MergeSources& sources_;
  Filler filler_;
  Diagnostics& diagnostics_;
};

}  // namespace

std::optional<Document> merge(const Plan& plan, const MergeSources& sources,
                              Diagnostics& diagnostics) {
  Document document;
  document.style = sources.style;
  Diagnostics found;
  for (const auto& [id, record] : plan.citations) {
    document.citations.emplace(id, name_citation(record, plan.long_dates, *sources.style, found));
  }
  Merger(sources, document, found).merge_main(plan);
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return document;
}

}  // namespace vanban
