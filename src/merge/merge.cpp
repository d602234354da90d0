#include "merge/merge.h"

#include <utility>

#include "base/overloaded.h"
#include "merge/blocks.h"
#include "merge/citations.h"
#include "merge/end_marks.h"
#include "merge/metadata.h"

namespace vanban {

namespace {

// Merges one plan and what hangs on it, part by part, into the document.
class Merger {
 public:
  Merger(const MergeSources& sources, Document& document, Diagnostics& diagnostics)
      : sources_(sources), filler_(document, diagnostics), diagnostics_(diagnostics) {}

  void merge_main(const Plan& plan) {
    const Template* form = sources_.find_template(plan.kind, plan.where);
    if (form == nullptr) return;
    const IssuingBody issuer = issuing_body(plan, *form);
    const Scope scope(plan, issuer, form->name, nullptr);
    add_part(Part::Kind::main, form->main, scope, *form, nullptr);
    filler_.document().metadata = describe(filler_.document(), plan, issuer);
    add_appendices(plan, *form, scope, scope);
    for (const Plan& attached : plan.attachment) merge_attachment(attached, issuer, scope);
  }

 private:
  void merge_attachment(const Plan& plan, const IssuingBody& issuer, const Scope& decision) {
    const Template* form = sources_.find_template(plan.kind, plan.where);
    if (form == nullptr) return;
    const Scope scope(plan, issuer, form->name, &decision);
    add_part(Part::Kind::attachment, form->attachment, scope, *form, nullptr);
    // Number and date are the decision's: an attached plan has none that its appendices could name.
    add_appendices(plan, *form, scope, decision);
  }

  void add_appendices(const Plan& plan, const Template& form, const Scope& scope,
                      const Scope& numbered) {
    const Value* list = plan.data.find("appendices");
    for (std::size_t i = 0; i < plan.appendices.size(); ++i) {
      const Scope own = Scope(plan, scope.issuer(), form.name, &numbered).with(list->list()->at(i));
      add_part(Part::Kind::appendix, form.appendix, own, form, &plan.appendices[i]);
    }
  }

  IssuingBody issuing_body(const Plan& plan, const Template& form) {
    if (!plan.issuer) {
      filler_.report_missing("issuer", form.where, Scope(plan, {}, form.name, nullptr));
      return {};
    }
    if (!plan.date) return {};  // the date line reports it; without it no unit can be looked up
    auto body =
        find_issuing_body(*plan.issuer, plan.level, *plan.date, sources_.units, diagnostics_);
    return body ? std::move(*body) : IssuingBody{};
  }

  void add_part(Part::Kind kind, const std::vector<TemplateNode>& nodes, const Scope& scope,
                const Template& form, const PlanAppendix* appendix) {
    Part part;
    part.kind = kind;
    part.landscape = appendix != nullptr && appendix->landscape;
    for (const TemplateNode& node : nodes) add_node(node, scope, appendix, part);
    close_part(part, form.end_mark);
    if (const Value* contact = scope.plan().data.find("contact");
        contact && kind == Part::Kind::main) {
      part.contact = filler_.fill(field_text("contact", contact->where), scope);
    }
    filler_.document().parts.push_back(std::move(part));
  }

  static Markup field_text(std::string path, const Location& where) {
    return {{Placeholder{std::move(path), "", std::nullopt, {}, where}}, where};
  }

  void add_node(const TemplateNode& node, const Scope& scope, const PlanAppendix* appendix,
                Part& part) {
    if (node.when && !is_set(scope.find(node.when->path))) return;
    if (!node.each) return add_block(node, scope, appendix, part);
    const Field field = scope.find(node.each->path);
    if (std::holds_alternative<MissingField>(field)) return;
    const auto* value = std::get_if<const Value*>(&field);
    const Value::List* list = value != nullptr ? (*value)->list() : nullptr;
    if (list == nullptr) return filler_.report_missing(node.each->path, node.each->where, scope);
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
                          [](const Value* value) {
                            const bool* set = value->boolean();
                            const Value::List* list = value->list();
                            return !value->is_null() && (set == nullptr || *set) &&
                                   (list == nullptr || !list->empty());
                          },
                      },
                      field);
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
              part.blocks.emplace_back(
                  Paragraph{Paragraph::Kind::body, filler_.fill(paragraph.text, scope)});
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
    title.reference = filler_.fill(node.reference, scope);
    title.where = scope.plan().where;
    part.blocks.emplace_back(std::move(title));
  }

  void add_bases(const BasesNode& node, const Scope& scope, Part& part) {
    if (!scope.plan().bases) {
      return filler_.report_missing(node.field.path, node.field.where, scope);
    }
    for (Block& block : merge_bases(*scope.plan().bases, scope, filler_)) {
      part.blocks.push_back(std::move(block));
    }
  }

  void add_items(const ItemsNode& node, const Scope& scope, Part& part) {
    const std::vector<PlanItem>& items = scope.plan().body;
    if (items.empty()) filler_.report_missing(node.field.path, node.field.where, scope);
    for (const PlanItem& item : items) {
      Item merged = merge_item(item, scope, filler_);
      merged.marker = node.marker;
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
    document.citations.emplace(id, name_citation(record, plan.long_dates, found));
  }
  Merger(sources, document, found).merge_main(plan);
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return document;
}

}  // namespace vanban
