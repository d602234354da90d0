#include "write/debug/document_dump.h"

#include <fmt/format.h>
#include <string>
#include <variant>

#include "base/overloaded.h"
#include "write/debug/blocks_dump.h"
#include "write/debug/inline_dump.h"
#include "write/debug/outline.h"

namespace vanban {

namespace {

std::string date_text(const Date& date) {
  std::string text = fmt::format("{:04}", date.year);
  if (date.month) text += fmt::format("-{:02}", *date.month);
  if (date.day) text += fmt::format("-{:02}", *date.day);
  return text;
}

std::string priority_text(Urgency urgency) {
  return urgency == Urgency::ordinary ? "" : std::to_string(static_cast<int>(urgency));
}

// Who signs and gets it.
void dump_people(const Metadata& metadata, Outline& outline) {
  outline.fact("competence", metadata.signer.competence);
  outline.fact("position", metadata.signer.position);
  outline.fact("signer", metadata.signer.full_name);
  for (const Organisation& recipient : metadata.recipients) {
    outline.fact("to", recipient.name + (recipient.id.empty() ? "" : " = " + recipient.id));
  }
  for (const std::string& archive : metadata.archives) outline.fact("archive", archive);
}

void dump_metadata(const Metadata& metadata, Outline& outline) {
  outline.fact("title", metadata.title);
  outline.fact("author", metadata.author);
  outline.fact("author-id", metadata.author_id);
  outline.fact("subject", metadata.subject);
  outline.fact("date", date_text(metadata.date));
  outline.fact("type-name", metadata.type_name);
  outline.fact("code-number", metadata.code_number);
  outline.fact("code-notation", metadata.code_notation);
  outline.fact("place", metadata.place);
  dump_people(metadata, outline);
  outline.fact("priority", priority_text(metadata.urgency));
  outline.fact("sphere", metadata.circulation);
  outline.fact("typer", metadata.drafter);
  if (metadata.issued_amount) {
    outline.fact("issued-amount", std::to_string(*metadata.issued_amount));
  }
  for (const std::string& title : metadata.appendices) outline.fact("appendix", title);
}

std::string_view name_of(Part::Kind kind) {
  switch (kind) {
    case Part::Kind::main:
      return "main";
    case Part::Kind::attachment:
      return "attachment";
    case Part::Kind::appendix:
      return "appendix";
  }
  return "";
}

void dump_part(const Part& part, Outline& outline) {
  outline.line(fmt::format("part {}{}{}", name_of(part.kind), part.landscape ? " landscape" : "",
                           part.separate_file ? " separate-file" : ""));
  outline.inside([&] {
    for (const Block& block : part.blocks) {
      std::visit([&](const auto& some) { dump_block(some, outline); }, block);
    }
    outline.fact("contact", part.contact);
    outline.fact("signature-line", part.signature_line);
  });
}

void dump_citations(const Document& document, Outline& outline) {
  for (const auto& [id, cited] : document.citations) {
    outline.line("citation " + id);
    outline.inside([&, &cited = cited] {
      outline.fact("full", dump(cited.full));
      outline.fact("short", dump(cited.brief));
      outline.fact("no-issuer", dump(cited.no_issuer));
    });
  }
}

}  // namespace

std::string dump_document(const Document& document) {
  Outline outline;
  outline.line("document");
  outline.inside([&] {
    dump_metadata(document.metadata, outline);
    if (document.style) outline.fact("style", document.style->name);
  });
  for (const Part& part : document.parts) dump_part(part, outline);
  for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
    outline.fact(fmt::format("footnote {}", i), document.footnotes.at(i).text);
  }
  dump_citations(document, outline);
  return std::move(outline).text();
}

std::string write_document_dump(const NumberedDocument& document, const WriteOptions&) {
  return dump_document(document.content());
}

}  // namespace vanban
