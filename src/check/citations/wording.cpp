#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/law_words.h"
#include "check/citations/rules.h"
#include "check/citations/same_document.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Tables and lists of recipients have their own columns and short forms.
bool is_prose(const Passage& passage) {
  using enum Passage::Kind;
  return passage.kind == subject || passage.kind == basis || passage.kind == lead ||
         passage.kind == heading || passage.kind == run_in || passage.kind == text ||
         passage.kind == closing;
}

bool is_typed_prose(const DocumentCitation& citation) {
  return citation.record == nullptr && !citation.is_quoted && is_prose(*citation.passage);
}

std::string words_of(const DocumentCitation& citation) {
  const std::size_t end = citation.read ? citation.read->range.end : citation.range.end;
  return std::string(citation.passage->at({citation.range.begin, end}));
}

// Of two of them, which an attached plan cites in full anew.
bool are_of_one_text(const DocumentCitation& one, const DocumentCitation& other) {
  const bool attached = one.passage->part->kind == Part::Kind::attachment;
  return attached == (other.passage->part->kind == Part::Kind::attachment);
}

bool is_full(const DocumentCitation& citation) {
  return citation.date && is_complete(*citation.date) && !citation.issuer_words.empty();
}

bool can_be_short(const DocumentCitation& citation) {
  using enum Passage::Kind;
  const Passage::Kind kind = citation.passage->kind;
  return is_typed_prose(citation) && !citation.is_nested && citation.read &&
         (kind == text || kind == closing);
}

void find_first_short(const std::vector<DocumentCitation>& all, Findings& findings) {
  std::set<std::uint64_t> seen;
  for (const DocumentCitation& each : all) {
    if (!each.read || !seen.insert(each.read->key).second) continue;
    if (each.date || each.is_law || !can_be_short(each) || !each.has_type_before) continue;
    findings.report(
        found_in(*each.passage, each.range, Message::first_citation_short, {in_words(each)}));
  }
}

void find_later_full(const std::vector<DocumentCitation>& all, Findings& findings) {
  std::set<std::uint64_t> told;
  std::unordered_map<std::uint64_t, std::vector<const DocumentCitation*>> known;  // by the number
  for (const DocumentCitation& each : all) {
    if (!each.read || !is_full(each) || told.contains(each.read->key)) continue;
    std::vector<const DocumentCitation*>& before = known[each.read->key];
    const bool was_full = std::ranges::any_of(before, [&](const DocumentCitation* earlier) {
      return *earlier->date == *each.date && are_of_one_text(*earlier, each);
    });
    if (each.passage->kind != Passage::Kind::subject) before.push_back(&each);
    if (each.is_law || !can_be_short(each) || !was_full) continue;
    told.insert(each.read->key);
    findings.report(
        found_in(*each.passage, each.range, Message::later_citation_full, {in_words(each)}));
  }
}

// "Căn cứ Luật Thư viện": the clause up to its mark, or to the next document of the list; of
// "Căn cứ các Luật: …" the whole list.
void find_in_basis(const Passage& passage, Findings& findings) {
  static const std::uint64_t each = word_key("các");
  const CitedText text(passage.words, passage.tokens, passage.quoted);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_basis(text, at)) continue;
    const std::size_t first = text.key(at) == each ? at + 1 : at;
    const auto type = type_at(text.tokens(), first);
    if (!type || !type->is_law || !text.opens_with_capital(first)) continue;
    const bool is_list = first > at && text.is_mark(type->next, ":");
    const std::size_t name = is_list ? type->next + 1 : type->next;
    if (!text.opens_with_capital(name)) continue;
    std::size_t end = name;
    bool has_date = false;
    while (end < text.size() && !text.is_mark(end, ";.:(")) {
      if (!is_list && text.is_mark(end, ",") && text.opens_with_capital(end + 1)) break;
      if (const auto number = number_at(text.words(), text.tokens(), end)) {
        // Many write the number of a law in place of its date; that names it as surely.
        has_date = true;
        end = number->next;
        continue;
      }
      const char character = text.text(end).front();
      has_date = has_date || (character >= '0' && character <= '9') || text.text(end) == "…";
      ++end;
    }
    if (has_date || end == name) continue;
    const Range range{text.tokens()[first].begin, text.tokens()[end - 1].end};
    if (touches(passage.quoted, range)) continue;
    findings.report(
        found_in(passage, range, Message::law_without_date, {std::string(passage.at(range))}));
  }
}

}  // namespace

void find_bare_numbers(const CitationsOfDocument& citations, Findings& findings) {
  if (!findings.wants_any({Message::number_without_so, Message::number_without_type})) return;
  std::set<std::uint64_t> told;
  for (const DocumentCitation& each : citations.all) {
    if (!each.read || !is_typed_prose(each)) continue;
    if (!each.has_so && each.has_type_before) {
      if (!told.insert(each.read->key).second) continue;
      findings.report(
          found_in(*each.passage, each.range, Message::number_without_so, {words_of(each)}));
    } else if (!each.is_type_known && each.date && !each.is_nested) {
      findings.report(
          found_in(*each.passage, each.range, Message::number_without_type, {words_of(each)}));
    }
  }
}

void find_short_and_full(const CitationsOfDocument& citations, Findings& findings) {
  if (findings.wants(Message::first_citation_short)) find_first_short(citations.all, findings);
  if (findings.wants(Message::later_citation_full)) find_later_full(citations.all, findings);
}

void find_laws_without_date(const CitationsOfDocument& citations, Findings& findings) {
  if (!findings.wants(Message::law_without_date)) return;
  for (const Passage& passage : citations.document.passages) {
    using enum Passage::Kind;
    if (passage.kind == basis || passage.kind == lead) find_in_basis(passage, findings);
  }
}

}  // namespace vanban
