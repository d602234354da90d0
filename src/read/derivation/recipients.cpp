#include "read/derivation/recipients.h"

#include <array>

#include "diag/messages.h"
#include "read/derivation/keys.h"
#include "read/derivation/validity.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

using Kind = RecipientRule::Kind;

constexpr auto generated_kinds =
    std::to_array<Word<Kind>>({{"superior-lead", Kind::superior_lead}, {"bodies", Kind::bodies}});

// Only `true` says something: whoever is not meant is not in the list.
void check_true(const Fields& fields, std::string_view key) {
  fields.flag(key);
  const Value& value = *fields.find(key);
  if (value.boolean() == nullptr || *value.boolean()) return;
  fields.reading().diagnostics.report(Message::unknown_word, value.where, {"false", "true"});
}

// One that is worked out, or one as plans write it.
RecipientRule read_recipient_rule(const Value& value, Reading& reading) {
  const Word<Kind>* kind = nullptr;
  for (const Word<Kind>& generated : generated_kinds) {
    if (value.find(generated.word) != nullptr) kind = &generated;
  }
  if (kind == nullptr) return {Kind::written, read_recipient(value, reading)};
  const Fields fields(value, "recipients", generated_recipient_keys, reading);
  fields.exclude("superior-lead", "bodies");
  check_true(fields, kind->word);
  RecipientRule rule;
  rule.kind = kind->meaning;
  rule.recipient.note = fields.markup("note");
  rule.recipient.name.where = value.where;
  return rule;
}

}  // namespace

RecipientsRule read_recipients_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "recipients", recipients_rule_keys, reading);
  RecipientsRule rule{{}, read_validity(fields)};
  fields.need("recipients");
  for (const Value& entry : fields.list("recipients")) {
    rule.recipients.push_back(read_recipient_rule(entry, reading));
  }
  return rule;
}

}  // namespace vanban
