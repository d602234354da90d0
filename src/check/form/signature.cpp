#include "check/form/signature.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"
#include "model/plain_text.h"
#include "model/position.h"

namespace vanban {

namespace {

constexpr auto collective_bodies =
    std::to_array<std::string_view>({"Ủy ban nhân dân", "Hội đồng nhân dân"});

bool signs_for_body(const Position& position) {
  return position.capacity == Capacity::head || position.capacity == Capacity::acting ||
         position.capacity == Capacity::deputy;
}

// "ỦY BAN NHÂN DÂN" or "HỘI ĐỒNG NHÂN DÂN", if that is who issues or decides; else empty.
std::string_view collective_of(std::string_view name) {
  const auto tokens = folded_words(name);
  for (const std::string_view body : collective_bodies) {
    if (begins_with(tokens, 0, body)) return body;
  }
  return {};
}

std::string issuer_name(const CheckedDocument& document) {
  return document.document->metadata.author;
}

// Who decides, in a decision: the line above the bases.
std::string authority_line(const Document& document) {
  for (const Part& part : document.parts) {
    if (part.kind != Part::Kind::main) continue;
    for (const Block& block : part.blocks) {
      const auto* line = std::get_if<CentredLine>(&block);
      if (line != nullptr && line->kind == CentredLine::Kind::authority) {
        return plain_text(line->text, *document.style);
      }
    }
  }
  return {};
}

void check_collective(const CheckedDocument& document, const PlanSignature& signature,
                      Findings& findings) {
  const Position& position = signature.position;
  const std::string issuer = issuer_name(document);
  const std::string_view body = collective_of(issuer);
  if (body.empty() || !position.collective.empty() || !signs_for_body(position)) return;
  findings.report({.message = Message::collective_missing,
                   .arguments = {issuer, signature_lines(position).front(), to_upper(body)},
                   .where = signature.where});
}

bool names_head(std::string_view authority) {
  const auto tokens = folded_words(authority);
  return begins_with(tokens, 0, "Chủ tịch") || begins_with(tokens, 0, "Giám đốc") ||
         begins_with(tokens, 0, "Trưởng");
}

bool differs(std::string_view authority, const Position& position) {
  if (names_head(authority)) return !position.collective.empty();
  const std::string_view body = collective_of(authority);
  if (body.empty() || !signs_for_body(position)) return false;
  if (position.collective.empty()) return true;
  const std::string_view signed_for = collective_of(position.collective);
  return !signed_for.empty() && signed_for != body;
}

void check_authority(const std::string& authority, const PlanSignature& signature,
                     Findings& findings) {
  if (!differs(authority, signature.position)) return;
  findings.report({.message = Message::authority_differs,
                   .arguments = {authority, signature_lines(signature.position).front()},
                   .where = signature.where});
}

// What the signature says, where the plan file has these words; a derived plan has those of its
// overlay or of the rules, whose place is that of the signature.
Passage signed_text(const Plan& plan, const Value* typed, const std::string& text) {
  const std::string* words = typed == nullptr ? nullptr : typed->text();
  return words != nullptr && *words == text ? typed_text(typed)
                                            : typed_text(text, plan.signature->where);
}

// Heads of schools, hospitals, the military and research decide themselves (Phụ lục I, II.7c).
void check_name(const CheckedDocument& document, const FormWords& words, Findings& findings) {
  const Plan& plan = *document.plan;
  const Passage name =
      signed_text(plan, value_at(plan.data, {"signature", "name"}), plan.signature->name);
  const std::size_t length = words.degree_before(name.words);
  if (length == 0 || !words.sectors.find(issuer_name(document)).empty()) return;
  std::string degree = name.words.substr(0, length);
  if (name.words.substr(length).starts_with('.')) degree += '.';
  findings.report(found_in(name, {0, degree.size()}, Message::degree_before_name, {degree}));
}

// "Phó Giám đốc phụ trách"; "Phụ trách kế toán" is a post. A deputy signs in the head's stead, KT.
void check_official(const Passage& title, bool signs_as_head, const FormWords& words,
                    Findings& findings) {
  if (!begins_with(title, "Phó")) return;
  if (!signs_as_head && words.unofficial.find(title.words).empty()) return;
  findings.report(
      found_in(title, {0, title.words.size()}, Message::title_not_official, {title.words}));
}

// "KT. CHỦ TỊCH", "T/M UBND", "Q.Giám đốc" typed where the program writes them.
void check_abbreviation(const Passage& text, Findings& findings) {
  constexpr auto abbreviations = std::to_array<std::string_view>(
      {"TM", "KT", "TL", "TUQ", "Q", "T/M", "K/T", "T/L", "TM/", "KT/"});
  for (const std::string_view abbreviation : abbreviations) {
    if (!text.words.starts_with(abbreviation)) continue;
    const std::string_view rest = std::string_view(text.words).substr(abbreviation.size());
    if (rest.empty() || (rest.front() != '.' && rest.front() != ' ')) continue;
    const std::size_t end = abbreviation.size() + (rest.front() == '.' ? 1 : 0);
    return findings.report(
        found_in(text, {0, end}, Message::abbreviation_typed, {text.words.substr(0, end)}));
  }
}

void check_titles(const Plan& plan, const FormWords& words, Findings& findings) {
  const Position& position = plan.signature->position;
  const bool as_head = position.capacity == Capacity::head || position.capacity == Capacity::acting;
  const auto texts = std::to_array<std::pair<std::string_view, const std::string*>>(
      {{"title", &position.title},
       {"head", &position.head},
       {"collective", &position.collective},
       {"deputy-of", &position.deputy_of},
       {"office", &position.office}});
  for (const auto& [key, words_of_key] : texts) {
    const Value* typed = value_at(plan.data, {"signature", "position", key});
    const Passage text = signed_text(plan, typed, *words_of_key);
    check_abbreviation(text, findings);
    if (key == "title") check_official(text, as_head, words, findings);
    if (key == "office") check_official(text, false, words, findings);
  }
}

}  // namespace

void find_signature_faults(const CheckedDocument& document, const FormWords& words,
                           Findings& findings) {
  if (!document.plan->signature) return;
  const PlanSignature& signature = *document.plan->signature;
  const std::string authority = authority_line(*document.document);
  if (authority.empty()) {
    check_collective(document, signature, findings);
  } else {
    check_authority(authority, signature, findings);
  }
  check_name(document, words, findings);
  check_titles(*document.plan, words, findings);
}

}  // namespace vanban
