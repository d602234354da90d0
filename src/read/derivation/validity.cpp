#include "read/derivation/validity.h"

#include "diag/messages.h"
#include "read/plan/parts.h"

namespace vanban {

int read_day(const Fields& fields, std::string_view key, int otherwise) {
  const std::optional<Date> date = fields.date(key);
  if (!date) return otherwise;
  if (is_complete(*date)) return first_day(*date);
  fields.reading().diagnostics.report(Message::bad_date, fields.find(key)->where,
                                      {short_date(*date)});
  return otherwise;
}

Validity read_validity(const Fields& rule) {
  Validity validity;
  validity.levels = rule.words("levels", level_words);
  validity.types = rule.texts("types");
  validity.from = read_day(rule, "from", 0);
  validity.to = read_day(rule, "to", still_valid);
  if (validity.to < validity.from) {
    rule.reading().diagnostics.report(Message::days_in_wrong_order, rule.find("to")->where,
                                      {short_date(date_of(validity.from))});
  }
  return validity;
}

}  // namespace vanban
