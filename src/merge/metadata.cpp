#include "merge/metadata.h"

#include <string>
#include <variant>

#include "base/overloaded.h"

namespace vanban {

namespace {

// One line of plain words. Titles hold no notes, and the program's gaps mean nothing here.
std::string words_of(const RichText& text, const Document& document) {
  std::string words;
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& part) { words += part.text; },
                   [&](const LineBreak&) { words += ' '; },
                   [](const Blank&) {},
                   [&](const Citation& citation) {
                     for (const Text& part : document.citations.at(citation.id).brief) {
                       words += part.text;
                     }
                   },
                   [](const Reference&) {},
                   [](const FootnoteCall&) {},
               },
               piece);
  }
  return words;
}

const Title* first_title(const Document& document) {
  for (const Part& part : document.parts) {
    for (const Block& block : part.blocks) {
      if (const auto* title = std::get_if<Title>(&block)) return title;
    }
  }
  return nullptr;
}

}  // namespace

Metadata describe(const Document& document, const Plan& plan, const IssuingBody& issuer) {
  Metadata metadata;
  metadata.author = issuer.full_name;
  if (plan.date) metadata.date = *plan.date;
  if (const Title* title = first_title(document)) {
    metadata.subject = words_of(title->subject, document);
    metadata.title = words_of(title->name, document) + " " + metadata.subject;
  }
  return metadata;
}

}  // namespace vanban
