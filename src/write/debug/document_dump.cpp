#include "write/debug/document_dump.h"

#include <fmt/format.h>
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

void dump_metadata(const Document& document, Outline& outline) {
  outline.line("document");
  outline.inside([&] {
    outline.fact("title", document.metadata.title);
    outline.fact("author", document.metadata.author);
    outline.fact("subject", document.metadata.subject);
    outline.fact("date", date_text(document.metadata.date));
    if (document.style) outline.fact("style", document.style->name);
  });
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
  outline.line(fmt::format("part {}{}", name_of(part.kind), part.landscape ? " landscape" : ""));
  outline.inside([&] {
    for (const Block& block : part.blocks) {
      std::visit([&](const auto& some) { dump_block(some, outline); }, block);
    }
    outline.fact("contact", part.contact);
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
  dump_metadata(document, outline);
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
