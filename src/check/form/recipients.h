// Nơi nhận (Phụ lục I, II.9): who is named, in which order, and marks that were typed where the
// program sets them. `archive` looks after the line "Lưu: VT, …".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/checked_document.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

struct TypedRecipient {
  const PlanRecipient* entry = nullptr;
  Passage name;  // as typed
  // "VT, VX3" of a copy for the archive typed as a name, "Lưu VT, VX3."; nothing: it is none.
  std::optional<std::string> archive;
  bool is_code = false;  // "TN_VP6_10.KH"
};

std::vector<TypedRecipient> typed_recipients(const Plan& plan, const FormWords& words);

void find_archive_faults(const Plan& plan, const std::vector<TypedRecipient>& recipients,
                         Findings& findings);
void find_recipient_faults(const std::vector<TypedRecipient>& recipients, Findings& findings);
void find_addressee_faults(const CheckedDocument& document,
                           const std::vector<TypedRecipient>& recipients, Findings& findings);
void find_superiors_out_of_order(const CheckedDocument& document,
                                 const std::vector<TypedRecipient>& recipients,
                                 const FormWords& words, Findings& findings);

}  // namespace vanban
