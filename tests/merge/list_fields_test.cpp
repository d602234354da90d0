#include "merge/list_fields.h"

#include <doctest/doctest.h>

#include "read/template.h"
#include "support/engine.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// "subject! contact?": required and optional fields in order.
std::string fields_of(std::string form) {
  for (char& c : form) {
    if (c == '\'') c = '"';
  }
  Sources sources;
  Diagnostics diagnostics;
  const auto read = read_template(sources.add("t.template.json", form), diagnostics);
  REQUIRE_MESSAGE(read, to_text(diagnostics, Language::english));
  std::string fields;
  for (const FieldUse& use : list_fields(read->main)) {
    if (!fields.empty()) fields += ' ';
    fields += use.path + (use.required ? "!" : "?");
    CHECK(use.where.source != nullptr);
  }
  return fields;
}

std::string fields_of_blocks(const std::string& blocks) {
  return fields_of("{'kind': 'x', 'name': 'X', 'style': 'nd30', 'end-mark': '.', 'main': [" +
                   blocks + "]}");
}

}  // namespace

TEST_CASE("the fields of the templates that come with the program") {
  CHECK(fields_of(read_file(source_path("templates/ke-hoach.template.json"))) ==
        "issuer! number? symbol! date! subject! bases? body! closing? recipients! signature!");
  CHECK(fields_of(read_file(source_path("templates/quyet-dinh.template.json"))) ==
        "issuer! number? symbol! date! subject! bases! articles! recipients! signature!");
}

TEST_CASE("defaults and conditions make a field optional, another use may require it") {
  CHECK(fields_of_blocks("{'paragraph': '{contact?} {symbol}', 'when': 'draft'}") ==
        "draft? contact? symbol?");
  CHECK(fields_of_blocks(
            "{'paragraph': '{symbol}', 'when': 'symbol'}, {'paragraph': '{symbol}'}") == "symbol!");
}

TEST_CASE("what the program works out is not listed") {
  CHECK(fields_of_blocks("{'paragraph': '{unit.name} {issuer.full-name} {place} {name}'}, "
                         "{'paragraph': '{.} {#}', 'each': 'closing'}") == "closing?");
}
