#include "model/cited_title.h"

#include "base/openings.h"
#include "base/vietnamese.h"

namespace vanban {

std::string cited_title(std::string_view subject, const BasesRules& rules) {
  std::string title = uncapitalised(subject);
  const bool goes_on = title.empty() || rules.verbs.empty() || opens_with(title, rules.verbs);
  return goes_on ? title : "về " + title;
}

}  // namespace vanban
