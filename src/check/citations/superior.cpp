#include <algorithm>
#include <fmt/format.h>

#include "base/word_keys.h"
#include "check/citations/date_words.h"
#include "check/citations/rules.h"
#include "check/citations/same_document.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t telling_subject = 6;  // words

struct SuperiorNumber {
  std::string number;  // "15/KH-UBND"; empty: still open
  std::string symbol;
};

std::string text_at(const Plan& plan, std::string_view key) {
  const Value* value = plan.data.find(key);
  return value != nullptr && value->text() != nullptr ? *value->text() : std::string();
}

SuperiorNumber number_of(const Plan& plan) {
  SuperiorNumber found{{}, text_at(plan, "symbol")};
  const Value* number = plan.data.find("number");
  if (number != nullptr && number->number() != nullptr) {
    found.number = fmt::format("{:02.0f}/{}", *number->number(), found.symbol);
  }
  return found;
}

std::string type_of(const Plan& plan) {
  return plan.kind == "quyet-dinh" ? "Quyết định" : "Kế hoạch";
}

bool agree_in_date(const DocumentCitation& citation, const Plan& plan) {
  return !citation.date || !plan.date || citation.date->year == plan.date->year ||
         citation.date->year == 0;
}

bool is_it(const DocumentCitation& citation, const SuperiorNumber& superior, const Plan& plan) {
  if (!citation.read || !agree_in_date(citation, plan)) return false;
  if (!superior.number.empty()) {
    const auto number = read_number(superior.number);
    return number && number->key == citation.read->key;
  }
  const auto symbol = read_number("1/" + superior.symbol);
  return symbol && symbol->symbol == citation.read->symbol;
}

// By a record whose number is still open.
bool is_in_records(const CheckedDocument& document, const SuperiorNumber& superior) {
  return std::ranges::any_of(document.passages, [&](const Passage& passage) {
    return std::ranges::any_of(passage.citations, [&](const LinkedRange& link) {
      const auto record = document.plan->citations.find(link.id);
      return record != document.plan->citations.end() &&
             record->second.number == "/" + superior.symbol;
    });
  });
}

// What stands before the first placeholder.
bool says_subject(const CheckedDocument& document, const Plan& superior) {
  std::string subject = text_at(superior, "subject");
  subject = subject.substr(0, subject.find('{'));
  std::erase(subject, '*');
  const std::vector<std::uint64_t> words = word_keys(subject);
  if (words.size() < telling_subject) return false;
  return std::ranges::any_of(document.passages, [&](const Passage& passage) {
    using enum Passage::Kind;
    if (passage.kind != basis && passage.kind != lead) return false;
    const auto found =
        std::search(passage.tokens.begin(), passage.tokens.end(), words.begin(), words.end(),
                    [](const FoldedWord& token, std::uint64_t key) { return token.key == key; });
    return found != passage.tokens.end();
  });
}

std::string in_words(const Plan& superior, const SuperiorNumber& number) {
  std::string words = type_of(superior);
  if (!number.number.empty()) words += " số " + number.number;
  if (superior.date && is_complete(*superior.date)) {
    words += " ngày " + short_date(*superior.date);
  }
  return words;
}

Location place_of_bases(const CheckedDocument& document) {
  return document.plan->bases ? document.plan->bases->where : document.plan->where;
}

bool is_in_bases(const DocumentCitation& citation) {
  const Passage::Kind kind = citation.passage->kind;
  return kind == Passage::Kind::basis || kind == Passage::Kind::lead;
}

}  // namespace

void find_superior_missing(const CitationsOfDocument& citations, Findings& findings) {
  const CheckedDocument& document = citations.document;
  if (!findings.wants(Message::superior_not_cited) || document.superior == nullptr) return;
  const SuperiorNumber number = number_of(*document.superior);
  if (number.symbol.empty() || is_in_records(document, number)) return;
  const bool is_cited = std::ranges::any_of(citations.all, [&](const DocumentCitation& each) {
    return is_it(each, number, *document.superior);
  });
  if (is_cited || says_subject(document, *document.superior)) return;
  findings.report({.message = Message::superior_not_cited,
                   .arguments = {in_words(*document.superior, number)},
                   .where = place_of_bases(document),
                   .compared_with = document.superior->where});
}

void find_level_missing(const CitationsOfDocument& citations, Findings& findings) {
  const CheckedDocument& document = citations.document;
  if (!findings.wants(Message::superior_level_not_cited)) return;
  if (document.unit == nullptr || document.above == nullptr || !document.plan->bases) return;
  if (document.plan->kind != "ke-hoach") return;
  bool has_central = false, has_between = false;
  for (const DocumentCitation& each : citations.all) {
    if (!is_in_bases(each)) continue;
    if (each.read && !each.is_law) (each.read->of_state ? has_central : has_between) = true;
    if (each.record != nullptr && each.record->number.starts_with('/')) has_between = true;
  }
  if (!has_central || has_between || document.superior != nullptr) return;
  findings.report({.message = Message::superior_level_not_cited,
                   .arguments = {full_name(*document.above)},
                   .where = place_of_bases(document)});
}

void find_unlike_superior(const CitationsOfDocument& citations, Findings& findings) {
  const CheckedDocument& document = citations.document;
  if (!findings.wants(Message::cited_otherwise_elsewhere) || document.superior == nullptr) return;
  const std::vector<DocumentCitation> above = citations_of(*document.superior, document);
  std::vector<std::pair<std::string, Date>> told;
  for (const DocumentCitation& each : citations.all) {
    if (!each.date) continue;
    const auto other = std::ranges::find_if(above, [&](const DocumentCitation& there) {
      return there.date && is_same_document(each, there) && contradict(*each.date, *there.date);
    });
    const std::pair<std::string, Date> one{in_words(each), *each.date};
    if (other == above.end() || std::ranges::find(told, one) != told.end()) continue;
    told.push_back(one);
    const Location here = date_place(each), there = place_of(*other);
    findings.report({.message = Message::cited_otherwise_elsewhere,
                     .arguments = {in_words(each), short_date(*each.date), short_date(*other->date),
                                   line_of(there, here)},
                     .where = here,
                     .compared_with = there});
  }
}

}  // namespace vanban
