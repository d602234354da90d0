#include "check/form/bases.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct RankedBasis {
  std::size_t rank = 0;  // 1 the highest
  std::string type;
  Location where;
};

// The type of a record that a basis cites: "{cite.luat}" gives "Luật".
std::string cited_type(const Plan& plan, const Placeholder& placeholder) {
  constexpr std::string_view prefix = "cite.";
  const std::string_view path = placeholder.path;
  if (!path.starts_with(prefix)) return {};
  const std::string_view rest = path.substr(prefix.size());
  const auto record = plan.citations.find(std::string(rest.substr(0, rest.find('.'))));
  return record == plan.citations.end() ? std::string() : record->second.type;
}

// What stands behind "Căn cứ".
std::string named_type(const Plan& plan, const Markup& basis) {
  constexpr std::string_view opening = "Căn cứ";
  const FlatText flat(basis);
  std::string_view words = trim(flat.words());
  if (!begins_with(typed_text(std::string(words), {}), opening)) return {};
  words.remove_prefix(opening.size());
  words = trim(words);
  const auto at = static_cast<std::size_t>(words.data() - flat.words().data());
  if (const Placeholder* placeholder = flat.placeholder_at(at)) {
    return cited_type(plan, *placeholder);
  }
  return std::string(words);
}

std::optional<RankedBasis> ranked(const Plan& plan, const Markup& basis, const FormWords& words) {
  const std::string named = named_type(plan, basis);
  const auto matches = words.types_of_bases.find(named);
  if (matches.empty() || matches.front().begin != 0) return std::nullopt;
  return RankedBasis{matches.front().id, named.substr(0, matches.front().end), basis.where};
}

void check(const Plan& plan, const FormWords& words, Findings& findings) {
  if (!plan.bases) return;
  std::optional<RankedBasis> lowest;
  for (const LegalBases::Basis& basis : plan.bases->items) {
    const auto here = ranked(plan, basis.text, words);
    if (!here) continue;
    // A decree that gives a body its powers may stand before the law on the matter.
    constexpr std::size_t decree = 2;
    if (lowest && lowest->rank > decree && here->rank < lowest->rank) {
      findings.report({.message = Message::bases_order,
                       .arguments = {here->type, lowest->type},
                       .where = here->where,
                       .compared_with = lowest->where});
    } else if (!lowest || here->rank > lowest->rank) {
      lowest = here;
    }
  }
}

}  // namespace

void find_bases_out_of_order(const CheckedDocument& document, const FormWords& words,
                             Findings& findings) {
  if (!findings.wants(Message::bases_order)) return;
  check(*document.plan, words, findings);
  for (const Plan& attached : document.plan->attachment) check(attached, words, findings);
}

}  // namespace vanban
