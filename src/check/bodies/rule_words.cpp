#include "check/bodies/rule_words.h"

#include "check/words.h"

namespace vanban {

AskedWords::AskedWords(const CheckWords& words)
    : requests(phrases_of(words.list("requests"))),
      verbs(phrases_of(words.list("assigning-verbs"))),
      orders(phrases_of(words.list("orders"))) {
  for (const std::string_view list : {"functions-of-organisations", "functions-of-party"}) {
    const auto& known = words.list(list);
    functions.insert(functions.end(), known.begin(), known.end());
  }
  const auto& others = words.list("functions-asked-besides");
  functions.insert(functions.end(), others.begin(), others.end());
}

RecipientWords::RecipientWords(const CheckWords& words)
    : everyone(phrases_of(words.list("recipients-everyone"))),
      offices(phrases_of(words.list("recipients-offices"))),
      groups(phrases_of(words.list("recipients-organisations"))),
      front(phrases_of(words.list("recipients-front"))),
      party_groups(phrases_of(words.list("recipients-party"))),
      units(phrases_of(words.list("recipients-units"))),
      schools(phrases_of(words.list("recipients-schools"))),
      organisations(words.list("functions-of-organisations")),
      party(words.list("functions-of-party")),
      below(words.list("functions-of-units-below")) {}

DeadlineWords::DeadlineWords(const CheckWords& words)
    : tasks(phrases_of(words.list("deadline-tasks"))),
      criteria(phrases_of(words.list("deadline-criteria"))) {}

}  // namespace vanban
