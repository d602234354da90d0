#include "derive/recipients.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

constexpr std::string_view lead_mark = "{lead}";

// "VHXH" for Phòng VHXH, "KT" for Phòng Kinh tế; nothing for what is no phòng.
std::string archive_mark(std::string_view brief) {
  constexpr std::string_view office = "Phòng ";
  if (!brief.starts_with(office)) return {};
  const std::string_view words = brief.substr(office.size());
  if (to_upper(words) == words) return std::string(words);
  std::string mark;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t space = words.find(' ', at);
    std::size_t letter = at;
    next_code_point(words, letter);
    mark += to_upper(words.substr(at, letter - at));
    at = space == words.npos ? words.size() : space + 1;
  }
  return mark;
}

PlanRecipient named(const std::string& name, const PlanRecipient& like) {
  PlanRecipient recipient = like;
  recipient.name.pieces = {Text{capitalised(name), {}}};
  return recipient;
}

template <class Rule>
const Rule* find_holding(const std::vector<Rule>& rules, const Lineage& lineage) {
  const auto found =
      std::ranges::find_if(rules, [&](const Rule& rule) { return holds(rule.validity, lineage); });
  return found != rules.end() ? &*found : nullptr;
}

// The superior's own plan names it, be its work there all the superior's.
std::string lead_above(const Context& context) {
  for (const PlanItem& section : context.content.body) {
    if (section.role != Role::organisation) continue;
    for (const PlanItem& item : section.items) {
      const Markup& heading = item.run_in.empty() ? item.title : item.run_in;
      std::string lead = lead_of(carry_down(heading, context.bodies), context.bodies);
      if (!lead.empty()) return lead;
    }
  }
  return {};
}

class RecipientList {
 public:
  RecipientList(const Context& context, const AtWork& at_work)
      : context_(context),
        at_work_(at_work),
        lead_above_(lead_above(context)),
        lead_(at_work.lead.empty() ? lead_above_ : at_work.lead) {}

  std::vector<PlanRecipient> make(const std::vector<RecipientRule>& rules) {
    for (const RecipientRule& rule : rules) add(rule);
    return std::move(list_);
  }

 private:
  void add(const RecipientRule& rule) {
    switch (rule.kind) {
      case RecipientRule::Kind::written:
        return add_written(rule.recipient);
      case RecipientRule::Kind::superior_lead: {
        const auto body = context_.bodies.find_above(lead_above_);
        if (body) add_once(named(body->brief, rule.recipient));
        return;
      }
      case RecipientRule::Kind::bodies:
        for (const AnsweringBody& body : at_work_.bodies) {
          add_once(named(body.brief, rule.recipient));
        }
        return;
    }
  }

  void add_written(PlanRecipient recipient) {
    const auto& own = context_.overlay.facts.archive;
    if (!recipient.archive.empty() && !own.empty()) recipient.archive = own;
    name_archive_of_lead(recipient.archive);
    add_once(std::move(recipient));
  }

  // "UBND các phường" may be at work and in the rule too.
  void add_once(PlanRecipient recipient) {
    const std::string name = fold(markup_text(recipient.name));
    const bool is_new =
        name.empty() || std::ranges::none_of(list_, [&](const PlanRecipient& other) {
          return fold(markup_text(other.name)) == name;
        });
    if (is_new) list_.push_back(std::move(recipient));
  }

  // The body in charge keeps a copy too: "VHXH".
  void name_archive_of_lead(std::vector<std::string>& archive) const {
    const auto lead = std::ranges::find(archive, lead_mark);
    if (lead == archive.end()) return;
    const auto body = context_.bodies.find(lead_);
    const std::string mark = body ? archive_mark(body->brief) : "";
    if (mark.empty()) {
      archive.erase(lead);
    } else {
      *lead = mark;
    }
  }

  const Context& context_;
  const AtWork& at_work_;
  const std::string lead_above_, lead_;  // functions of the bodies in charge, there and here
  std::vector<PlanRecipient> list_;
};

}  // namespace

std::string lead_of(const Heading& heading, const BodiesBelow& bodies) {
  if (heading.functions.empty()) return {};
  const auto first = bodies.find_above(heading.functions.front());
  if (!first || first->standing == Standing::asked) return {};
  return is_collective(first->name) ? "" : heading.functions.front();
}

void derive_recipients(const Context& context, const AtWork& at_work, Plan& child) {
  const auto* rule = find_holding(context.sources.rules.recipients, context.lineage);
  const bool is_own = !context.overlay.recipients.empty();
  if (is_own) {
    child.recipients = context.overlay.recipients;
  } else if (rule != nullptr) {
    child.recipients = RecipientList(context, at_work).make(rule->recipients);
  }
  for (std::size_t i = 0; i < child.recipients.size(); ++i) {
    const PlanRecipient& recipient = child.recipients[i];
    explain(context, {Step::Action::added,
                      "recipients/" + std::to_string(i + 1),
                      is_own ? "override" : "rule",
                      {},
                      "",
                      recipient.archive.empty() ? markup_text(recipient.name) : "Lưu",
                      recipient.name.where});
  }
}

void derive_signature(const Context& context, Plan& child) {
  const auto& own = context.overlay.facts.signature;
  if (own) {
    child.signature = own;
  } else if (const auto* rule = find_holding(context.sources.rules.signatures, context.lineage)) {
    child.signature = rule->signature;
  }
  if (!child.signature) return;
  std::string words;
  for (const std::string& line : signature_lines(child.signature->position)) {
    words += (words.empty() ? "" : " / ") + line;
  }
  explain(context, {Step::Action::added,
                    "signature",
                    own ? "override" : "rule",
                    {},
                    "",
                    words,
                    child.signature->where});
}

}  // namespace vanban
