#include "number/split.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "base/vietnamese.h"
#include "model/plain_text.h"
#include "model/walk.h"
#include "number/numbering.h"

namespace vanban {

namespace {

const Title* title_of(const Part& part) {
  for (const Block& block : part.blocks) {
    if (const auto* title = std::get_if<Title>(&block)) return title;
  }
  return nullptr;
}

// Number, date and signer stay those of the document that the part belongs to.
void describe(const Part& part, Document& document) {
  const Title* title = title_of(part);
  if (title == nullptr) return;
  const std::string name = heading_words(title->name, *document.style);
  const bool is_appendix = title->kind == Title::Kind::appendix;
  Metadata& metadata = document.metadata;
  metadata.subject = heading_words(title->subject, *document.style);
  metadata.title = name;
  if (!metadata.subject.empty()) metadata.title += (is_appendix ? " - " : " ") + metadata.subject;
  metadata.type_name = is_appendix ? name : capitalised(to_lower(name));
  metadata.appendices.clear();
}

// Every call has a note of its own.
void take_footnotes(Document& document, std::vector<Footnote>& notes) {
  const auto take = [&](RichText& text) {
    for (Inline& piece : text.inlines) {
      auto* call = std::get_if<FootnoteCall>(&piece);
      if (call == nullptr) continue;
      document.footnotes.push_back(std::move(notes.at(call->note)));
      call->note = document.footnotes.size() - 1;
    }
  };
  for (Part& part : document.parts) {
    for (Block& block : part.blocks) for_each_text(block, take);
    take(part.contact);
    take(part.signature_line);
  }
}

}  // namespace

std::vector<NumberedDocument> split(NumberedDocument document) {
  std::vector<NumberedDocument> files;
  Document whole = Numbering::open(std::move(document));
  if (std::ranges::none_of(whole.parts, &Part::separate_file)) {
    files.push_back(Numbering::seal(std::move(whole)));
    return files;
  }
  std::vector<Footnote> notes = std::exchange(whole.footnotes, {});
  std::vector<Part> parts = std::exchange(whole.parts, {});
  std::vector<Document> documents = {whole};
  for (Part& part : parts) {
    if (part.separate_file) describe(part, documents.emplace_back(whole));
    Document& file = part.separate_file ? documents.back() : documents.front();
    file.parts.push_back(std::move(part));
  }
  for (Document& file : documents) {
    take_footnotes(file, notes);
    files.push_back(Numbering::seal(std::move(file)));
  }
  return files;
}

}  // namespace vanban
