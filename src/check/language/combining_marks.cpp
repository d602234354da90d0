#include <string>

#include "check/language/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Combining marks stand from U+0300 to U+036F: CC 80 … CD AF.
bool is_combining(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return first == 0xCC || (first == 0xCD && second <= 0xAF);
}

}  // namespace

// The readers compose every text, so that the passages cannot tell.
void find_combining_marks(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::not_composed) || document.plan == nullptr) return;
  const Source source = document.plan->where.source;
  if (source == nullptr) return;
  const std::string_view text = source->text;
  std::size_t count = 0, first = 0;
  for (std::size_t at = text.find_first_of("\xCC\xCD"); at != text.npos;
       at = text.find_first_of("\xCC\xCD", at + 1)) {
    if (is_combining(text, at) && count++ == 0) first = at;
  }
  if (count == 0) return;
  findings.report({.message = Message::not_composed,
                   .arguments = {std::to_string(count)},
                   .where = {source, static_cast<std::uint32_t>(first)}});
}

}  // namespace vanban
