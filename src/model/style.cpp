#include "model/style.h"

namespace vanban {

namespace {

// In the order of Element.
constexpr std::array<std::string_view, element_count> element_names = {
    "country",
    "motto",
    "superior",
    "issuer",
    "number",
    "place-date",
    "type-name",
    "subject",
    "reference",
    "authority",
    "enacting",
    "basis",
    "body",
    "section-title",
    "article-title",
    "number-title",
    "decimal-title",
    "letter-title",
    "dash-title",
    "table-header",
    "table-cell",
    "signature-authority",
    "signature-name",
    "signature-line",
    "recipients-label",
    "recipients",
    "drafter",
    "contact",
    "appendix-name",
    "appendix-title",
    "appendix-reference",
    "urgency",
    "circulation",
    "draft",
    "footnote",
    "page-number",
};
static_assert(!element_names.back().empty(), "every element has a name");

}  // namespace

std::string_view name_of(Element element) {
  return element_names.at(static_cast<std::size_t>(element));
}

}  // namespace vanban
