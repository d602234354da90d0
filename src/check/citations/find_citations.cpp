#include <algorithm>
#include <utility>

#include "base/word_keys.h"
#include "check/citations/citation.h"
#include "check/citations/citation_reader.h"
#include "check/citations/issuer_words.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

class Finder {
 public:
  explicit Finder(const CheckedDocument& document) : document_(document) {}

  std::vector<DocumentCitation> run() {
    for (const Passage& passage : document_.passages) read(passage);
    return std::move(found_);
  }

 private:
  void read(const Passage& passage) {
    const CitedText text(passage.words, passage.tokens, passage.quoted);
    std::vector<DocumentCitation> citations = read_citations(text);
    for (const LinkedRange& link : passage.citations) take_record(link, citations);
    for (DocumentCitation& citation : citations) {
      citation.passage = &passage;
      if (!citation.issuer_words.empty()) {
        citation.issuer = read_issuer(citation.issuer_words, document_);
      }
      found_.push_back(std::move(citation));
    }
  }

  // Of those in the words of {cite.…} the first is the record's; others stand in its title.
  void take_record(const LinkedRange& link, std::vector<DocumentCitation>& citations) const {
    const auto first = std::ranges::find_if(citations, [&](const DocumentCitation& each) {
      return each.range.begin >= link.range.begin && each.range.begin < link.range.end;
    });
    const auto record = document_.plan->citations.find(link.id);
    if (first == citations.end() || record == document_.plan->citations.end()) return;
    first->record = &record->second;
    first->written = written(link.id, record->second);
    if (record->second.date) first->date = record->second.date;
    if (!record->second.issuer.empty()) first->issuer_words = record->second.issuer;
  }

  const Value* written(const std::string& id, const CitationRecord& record) const {
    const Value* all = document_.plan->data.find("citations");
    const Value* one = all != nullptr ? all->find(id) : nullptr;
    const bool is_it = one != nullptr && one->where.source == record.where.source &&
                       one->where.offset == record.where.offset;
    return is_it ? one : nullptr;
  }

  const CheckedDocument& document_;
  std::vector<DocumentCitation> found_;
};

DocumentCitation citation_of(const CitationRecord& record, const CheckedDocument& below) {
  DocumentCitation citation;
  citation.type = record.type;
  citation.number = record.number;
  citation.read = read_number(record.number);
  citation.date = record.date;
  citation.is_law = record.number.empty();
  if (citation.is_law) citation.name = record.title;
  if (!citation.name.empty()) citation.name_key = combined(word_keys(citation.name));
  citation.issuer_words = record.issuer;
  if (!record.issuer.empty()) citation.issuer = read_issuer(record.issuer, below);
  citation.record = &record;
  citation.where = record.where;
  return citation;
}

void add_typed(const Markup& markup, const CheckedDocument& below,
               std::vector<DocumentCitation>& citations) {
  const FlatText flat(markup);
  const std::vector<FoldedWord> tokens = folded_words(flat.words());
  const std::vector<Range> quoted = quoted_ranges(flat.words());
  for (DocumentCitation& each : read_citations(CitedText(flat.words(), tokens, quoted))) {
    each.where = markup.where;
    if (!each.issuer_words.empty()) each.issuer = read_issuer(each.issuer_words, below);
    citations.push_back(std::move(each));
  }
}

}  // namespace

std::vector<DocumentCitation> find_citations(const CheckedDocument& document) {
  return Finder(document).run();
}

std::vector<DocumentCitation> citations_of(const Plan& plan, const CheckedDocument& below) {
  std::vector<DocumentCitation> citations;
  for (const auto& [id, record] : plan.citations) citations.push_back(citation_of(record, below));
  if (!plan.bases) return citations;
  for (const LegalBases::Basis& basis : plan.bases->items) {
    add_typed(basis.text, below, citations);
    for (const Markup& one : basis.group) add_typed(one, below, citations);
  }
  add_typed(plan.bases->lead, below, citations);
  return citations;
}

}  // namespace vanban
