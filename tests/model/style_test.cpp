#include "model/style.h"

#include <doctest/doctest.h>
#include <set>
#include <string_view>

namespace vanban {

TEST_CASE("elements have the names that style files use") {
  CHECK(name_of(Element::country) == "country");
  CHECK(name_of(Element::type_name) == "type-name");
  CHECK(name_of(Element::body) == "body");
  CHECK(name_of(Element::table_header) == "table-header");
  CHECK(name_of(Element::signature_authority) == "signature-authority");
  CHECK(name_of(Element::appendix_reference) == "appendix-reference");
  CHECK(name_of(Element::page_number) == "page-number");
}

TEST_CASE("no two elements share a name") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < element_count; ++i) {
    const std::string_view name = name_of(static_cast<Element>(i));
    CAPTURE(name);
    CHECK_FALSE(name.empty());
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("a style sheet is indexed by element") {
  StyleSheet style;
  style.texts.at(static_cast<std::size_t>(Element::motto)).size = Pt{13};
  CHECK(style[Element::motto].size == Pt{13});
  CHECK(style[Element::country].size == Pt{0});
}

}  // namespace vanban
