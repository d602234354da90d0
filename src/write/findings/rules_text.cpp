#include "write/findings/rules_text.h"

#include <fmt/format.h>

#include "check/rule_pages.h"
#include "diag/sentence.h"

namespace vanban {

std::string rules_text(const RuleSettings& settings, Language language) {
  const bool is_english = language == Language::english;
  std::string text;
  for (const RulePage& page : all_pages()) {
    const auto severity = settings.severity_of(page.rule);
    if (!severity) continue;
    text += fmt::format("{}  {}  {}\n", text_of(page.rule).code, word_of(*severity, language),
                        is_english ? page.english : page.vietnamese);
    text += fmt::format("      {}: {}\n", is_english ? "rule" : "căn cứ", page.clause);
    text += fmt::format("      {}: {}\n", is_english ? "wrong" : "sai", page.wrong);
    text += fmt::format("      {}: {}\n\n", is_english ? "right" : "đúng", page.right);
  }
  return text;
}

}  // namespace vanban
