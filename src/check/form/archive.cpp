#include <algorithm>
#include <string>

#include "check/form/recipients.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_archive(const TypedRecipient& recipient) {
  return recipient.archive || !recipient.entry->archive.empty();
}

// Of an office's own lines the last may be the archive's: "VP UBND tỉnh: + LĐVP; + Lưu: VT".
bool ends_with_archive(const TypedRecipient& recipient) {
  const auto& lines = recipient.entry->lines;
  return !lines.empty() && begins_with(typed_text(lines.back()), "Lưu");
}

void report_missing(const Plan& plan, Findings& findings) {
  const Value* list = plan.data.find("recipients");
  findings.report(
      {.message = Message::archive_missing, .where = list != nullptr ? list->where : plan.where});
}

void check_order(const std::vector<TypedRecipient>& recipients, Findings& findings) {
  for (std::size_t at = 0; at < recipients.size(); ++at) {
    if (!is_archive(recipients[at])) continue;
    const auto next = recipients.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    const bool is_last = std::all_of(next, recipients.end(), [](const TypedRecipient& behind) {
      return behind.is_code || is_archive(behind);
    });
    if (!is_last) {
      findings.report({.message = Message::archive_not_last, .where = recipients[at].name.where});
    }
  }
}

}  // namespace

void find_archive_faults(const Plan& plan, const std::vector<TypedRecipient>& recipients,
                         Findings& findings) {
  if (recipients.empty()) return;
  const bool has_archive = std::ranges::any_of(recipients, [](const TypedRecipient& recipient) {
    return is_archive(recipient) || ends_with_archive(recipient);
  });
  if (!has_archive) report_missing(plan, findings);
  check_order(recipients, findings);
  for (const TypedRecipient& recipient : recipients) {
    if (!recipient.archive) continue;
    const std::string typed(without_end_marks(recipient.name.words));
    findings.report(found_in(recipient.name, {0, typed.size()}, Message::archive_typed,
                             {typed, "Lưu: " + *recipient.archive}));
  }
}

}  // namespace vanban
