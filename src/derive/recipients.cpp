#include "derive/recipients.h"

#include <algorithm>
#include <utility>

#include "base/vietnamese.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

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

class RecipientList {
 public:
  RecipientList(const Context& context, const AtWork& at_work)
      : context_(context), at_work_(at_work) {}

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
        const Body* body = context_.bodies.find_above(at_work_.lead);
        if (body != nullptr) {
          list_.push_back(named(brief_of(*body, *context_.lineage.superior), rule.recipient));
        }
        return;
      }
      case RecipientRule::Kind::bodies:
        for (const AnsweringBody& body : at_work_.bodies) {
          list_.push_back(named(body.brief, rule.recipient));
        }
        return;
    }
  }

  void add_written(PlanRecipient recipient) {
    const auto& own = context_.overlay.facts.archive;
    if (!recipient.archive.empty() && !own.empty()) recipient.archive = own;
    list_.push_back(std::move(recipient));
  }

  const Context& context_;
  const AtWork& at_work_;
  std::vector<PlanRecipient> list_;
};

}  // namespace

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
