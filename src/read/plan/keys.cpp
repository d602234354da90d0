#include "read/plan/keys.h"

#include <array>

#include "read/partial_date.h"

namespace vanban {

namespace {

template <class... Keys>
constexpr auto list(Keys... keys) {
  return std::array<std::string_view, sizeof...(Keys)>{keys...};
}

constexpr auto of_plan =
    list("kind", "level", "issuer", "number", "symbol", "place", "date", "subject", "urgency",
         "draft", "circulation", "drafter", "contact", "dates", "citations", "bodies", "bases",
         "targets", "deadlines", "footnotes", "list", "body", "articles", "closing", "recipients",
         "signature", "attachment", "appendices", "$schema");
constexpr auto of_attachment =
    list("kind", "subject", "bases", "list", "body", "closing", "appendices");
constexpr auto of_issuer = list("unit", "in", "name", "superior", "full-name", "organ-id");
constexpr auto of_drafter = list("code", "copies");
constexpr auto of_citation = list("type", "number", "date", "issuer", "title");
constexpr auto of_bases = list("shape", "items", "lead");
constexpr auto of_basis = list("opening", "items");
constexpr auto of_target = list("id", "text", "unit", "scope", "of", "values");
constexpr auto of_bounded_value = list("value", "over", "at-least", "count");
constexpr auto of_section =
    list("id", "role", "title", "run-in", "text", "table", "list", "items", "for", "needs");
constexpr auto of_item =
    list("id", "title", "run-in", "text", "table", "list", "items", "for", "needs");
constexpr auto of_concerns = list("levels", "types");
constexpr auto of_table = list("id", "columns", "header", "rows");
constexpr auto of_column = list("width", "align");
constexpr auto of_cell = list("text", "rowspan", "colspan", "align", "bold");
constexpr auto of_recipient = list("name", "organ-id", "note", "lines", "archive", "copies");
constexpr auto of_signature = list("name", "position");
constexpr auto of_position = list("title", "capacity", "head", "collective", "deputy-of", "office");
constexpr auto of_appendix =
    list("id", "title", "landscape", "text", "table", "list", "items", "for", "needs");

}  // namespace

const ObjectKeys plan_keys = {"plan", of_plan};
const ObjectKeys attachment_keys = {"attachment", of_attachment};
const ObjectKeys issuer_keys = {"issuer", of_issuer};
const ObjectKeys drafter_keys = {"drafter", of_drafter};
const ObjectKeys citation_keys = {"citation", of_citation};
const ObjectKeys bases_keys = {"bases", of_bases};
const ObjectKeys basis_keys = {"basis", of_basis};
const ObjectKeys target_keys = {"target", of_target};
const ObjectKeys bounded_value_keys = {"bounded-value", of_bounded_value};
const ObjectKeys section_keys = {"section", of_section};
const ObjectKeys item_keys = {"item", of_item};
const ObjectKeys concerns_keys = {"concerns", of_concerns};
const ObjectKeys table_keys = {"table", of_table};
const ObjectKeys column_keys = {"column", of_column};
const ObjectKeys cell_keys = {"cell", of_cell};
const ObjectKeys recipient_keys = {"recipient", of_recipient};
const ObjectKeys signature_keys = {"signature", of_signature};
const ObjectKeys position_keys = {"position", of_position};
const ObjectKeys appendix_keys = {"appendix", of_appendix};

std::vector<const ObjectKeys*> all_plan_keys() {
  return {&plan_keys,          &attachment_keys, &issuer_keys,   &drafter_keys,
          &citation_keys,      &bases_keys,      &basis_keys,    &target_keys,
          &bounded_value_keys, &section_keys,    &item_keys,     &concerns_keys,
          &table_keys,         &column_keys,     &cell_keys,     &recipient_keys,
          &signature_keys,     &position_keys,   &appendix_keys, &partial_date_keys};
}

}  // namespace vanban
