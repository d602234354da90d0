#include "app/file_names.h"

#include <doctest/doctest.h>

#include "number/number.h"
#include "number/split.h"
#include "support/documents.h"

using namespace vanban;

namespace {

using Names = std::vector<std::string>;
constexpr auto attachment = Part::Kind::attachment, appendix = Part::Kind::appendix;

// The names of the files that a plan with these parts gives.
Names names(const std::vector<Part::Kind>& kinds) {
  Document document = document_of({});
  for (const Part::Kind kind : kinds) document.parts.push_back({kind, false, {}, {}, true});
  Diagnostics diagnostics;
  return name_files(split(number(std::move(document), diagnostics)));
}

}  // namespace

TEST_CASE("the main document goes by the name of the plan") {
  CHECK(names({}) == Names{""});
}

TEST_CASE("files of appendices are numbered as the appendices are") {
  CHECK(names({appendix}) == Names{"", ".phu-luc"});
  CHECK(names({appendix, appendix, appendix}) ==
        Names{"", ".phu-luc-1", ".phu-luc-2", ".phu-luc-3"});
}

TEST_CASE("appendices of an attached document stand behind its name") {
  CHECK(names({attachment}) == Names{"", ".dinh-kem"});
  CHECK(names({appendix, attachment, appendix, appendix}) ==
        Names{"", ".phu-luc", ".dinh-kem", ".dinh-kem.phu-luc-1", ".dinh-kem.phu-luc-2"});
}
