#include "derive/citing.h"

#include <variant>

#include "base/numerals.h"
#include "base/overloaded.h"
#include "merge/citations.h"
#include "merge/fill.h"
#include "model/cited_title.h"
#include "model/markup_text.h"
#include "read/markup.h"

namespace vanban {

namespace {

std::string number_of(const Plan& parent) {
  const Value* number = parent.data.find("number");
  const Value* symbol = parent.data.find("symbol");
  std::string text;
  if (number != nullptr && number->number() != nullptr) {
    text = padded(static_cast<std::int64_t>(*number->number()));
  }
  const bool has_symbol = symbol != nullptr && symbol->text() != nullptr;
  return has_symbol ? text + "/" + *symbol->text() : text;
}

void add_text(Markup& markup, const Text& text) {
  markup.pieces.emplace_back(text);
}

// The words of the parent's subject as its page shows them.
Markup subject_of(const Context& context, const IssuingBody& issuer) {
  const Plan& parent = context.parent;
  const Value* subject = parent.data.find("subject");
  if (subject == nullptr || subject->text() == nullptr) return {};
  Diagnostics unheard;  // the parent's own faults are reported where it is rendered
  Document document;
  for (const auto& [id, record] : parent.citations) {
    document.citations.emplace(id, name_citation(record, parent.long_dates, {}, unheard));
  }
  const Scope scope(parent, issuer, context.sources.bodies, context.sources.parent_name, nullptr);
  Filler filler(document, unheard);
  Markup words;
  words.where = subject->where;
  const Markup markup = parse_markup(*subject->text(), subject->where, unheard);
  for (const Inline& piece : filler.fill(markup, scope).inlines) {
    std::visit(overloaded{
                   [&](const Text& text) { add_text(words, text); },
                   [&](const LineBreak&) {
                     add_text(words, {" ", {}});
                   },
                   [&](const Citation& citation) {
                     const auto named = document.citations.find(citation.id);
                     if (named == document.citations.end()) return;
                     for (const Text& text : named->second.brief) add_text(words, text);
                   },
                   [](const auto&) {},
               },
               piece);
  }
  return words;
}

}  // namespace

CitationRecord cite_parent(const Context& context) {
  const Plan& parent = context.parent;
  Diagnostics unheard;
  const IssuingBody issuer =
      find_issuing_body(*parent.issuer, parent.level, parent.date, context.sources.units, unheard);
  CitationRecord record;
  record.type = context.sources.parent_name;
  record.number = number_of(parent);
  record.date = parent.date;
  record.issuer = issuer.full_name;
  record.title = cited_title(markup_text(subject_of(context, issuer)), context.sources.rules.bases);
  record.where = parent.where;
  return record;
}

std::string id_for_parent(const std::map<std::string, CitationRecord>& citations) {
  const std::string base = "cap-tren";
  std::string id = base;
  for (int count = 2; citations.contains(id); ++count) id = base + "-" + std::to_string(count);
  return id;
}

}  // namespace vanban
