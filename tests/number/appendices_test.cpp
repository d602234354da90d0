#include "number/appendices.h"

#include <doctest/doctest.h>

#include "support/documents.h"
#include "write/debug/inline_dump.h"

using namespace vanban;

namespace {

Part appendix(const char* id) {
  Title title;
  title.kind = Title::Kind::appendix;
  title.id = id;
  return {Part::Kind::appendix, false, {title}, {}};
}

Part attachment() {
  return {Part::Kind::attachment, false, {}, {}};
}

// The names of all appendices, in order.
std::vector<std::string> names_in(std::vector<Part> parts, References& references) {
  Document document = document_of({});
  for (Part& part : parts) document.parts.push_back(std::move(part));
  name_appendices(document, references);
  std::vector<std::string> names;
  for (const Part& part : document.parts) {
    for (const Block& block : part.blocks) {
      if (const auto* title = std::get_if<Title>(&block)) names.push_back(dump(title->name));
    }
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a single appendix has no number, several have Roman ones") {
  References references;
  CHECK(names_in({}, references).empty());
  CHECK(names_in({appendix("a")}, references) == Names{"Phụ lục"});
  CHECK(names_in({appendix("a"), appendix("b"), appendix("")}, references) ==
        Names{"Phụ lục I", "Phụ lục II", "Phụ lục III"});
  CHECK(references == References{{"a", "Phụ lục I"}, {"b", "Phụ lục II"}});
}

TEST_CASE("each document counts its own appendices") {
  References references;
  CHECK(names_in({appendix("a"), appendix("b"), attachment(), appendix("c")}, references) ==
        Names{"Phụ lục I", "Phụ lục II", "Phụ lục"});
  CHECK(references.at("c") == "Phụ lục");
}
