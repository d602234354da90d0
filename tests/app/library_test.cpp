#include "app/library.h"

#include <doctest/doctest.h>

#include "support/diagnosed.h"
#include "support/engine.h"
#include "support/folder.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// A library of the test's own, with the templates of the project where it wants them.
struct Shelf {
  TemporaryFolder folder;
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  Library library{folder.path("templates"), files, sources};

  void copy(const std::string& name, const std::string& as) {
    folder.write("templates/" + as, read_file(source_path("templates/" + name)));
  }
  const Template* find(std::string_view kind) {
    return library.find_template(kind, {}, diagnostics);
  }
};

}  // namespace

TEST_CASE("templates and styles are found by name, and kept") {
  Shelf shelf;
  shelf.copy("ke-hoach.template.json", "ke-hoach.template.json");
  shelf.copy("styles/nd30.json", "styles/nd30.json");
  const Template* form = shelf.find("ke-hoach");
  REQUIRE(form != nullptr);
  CHECK(form->name == "Kế hoạch");
  CHECK(shelf.find("ke-hoach") == form);
  const auto style = shelf.library.find_style("nd30", shelf.diagnostics);
  REQUIRE(style != nullptr);
  CHECK(shelf.library.find_style("nd30", shelf.diagnostics) == style);
  CHECK(shelf.diagnostics.all().empty());
}

TEST_CASE("names are never made into a path out of the folder") {
  Shelf shelf;
  shelf.copy("ke-hoach.template.json", "ke-hoach.template.json");
  shelf.copy("ke-hoach.template.json", "../ngoai.template.json");
  for (const std::string name :
       {"../ngoai", "", ".", "ke-hoach/../ke-hoach", "ke-hoach\n", "KE-HOACH"}) {
    CAPTURE(name);
    CHECK(shelf.find(name) == nullptr);
    CHECK(shelf.library.find_skeleton(name, shelf.diagnostics) == nullptr);
  }
}

TEST_CASE("a name that is none is told with those that are") {
  Shelf shelf;
  shelf.copy("ke-hoach.template.json", "ke-hoach.template.json");
  shelf.copy("ke-hoach.template.json", "quyet-dinh.template.json");
  CHECK(shelf.find("ke-hoac") == nullptr);
  CHECK(shelf.find("bao-cao") == nullptr);
  REQUIRE(codes_of(shelf.diagnostics) == "E0401 E0401");
  CHECK(shelf.diagnostics.all()[0].nearest == std::vector<std::string>{"ke-hoach"});
  CHECK(shelf.diagnostics.all()[1].nearest == std::vector<std::string>{"ke-hoach", "quyet-dinh"});
}

TEST_CASE("a folder without templates is a fault of the installation") {
  Shelf shelf;
  CHECK(shelf.find("ke-hoach") == nullptr);
  REQUIRE(codes_of(shelf.diagnostics) == "E0101");
  CHECK(shelf.library.owns(shelf.diagnostics.all()[0].where.source));
}

TEST_CASE("a broken template is reported each time, as the installation's") {
  Shelf shelf;
  shelf.folder.write("templates/ke-hoach.template.json", "{\"kind\": ");
  CHECK(shelf.find("ke-hoach") == nullptr);
  CHECK(shelf.find("ke-hoach") == nullptr);
  REQUIRE(codes_of(shelf.diagnostics) == "E0116 E0116");
  CHECK(shelf.library.owns(shelf.diagnostics.all()[1].where.source));
}

TEST_CASE("a style may be a file of the user's, who answers for it") {
  Shelf shelf;
  shelf.copy("styles/nd30.json", "styles/nd30.json");
  shelf.folder.write("hong.json", "[]");
  shelf.folder.write("tot.json", read_file(source_path("templates/styles/nd30.json")));
  CHECK(shelf.library.find_style(shelf.folder.path("tot.json"), shelf.diagnostics) != nullptr);
  CHECK(shelf.library.find_style(shelf.folder.path("hong.json"), shelf.diagnostics) == nullptr);
  CHECK(shelf.library.find_style(shelf.folder.path("khong-co.json"), shelf.diagnostics) == nullptr);
  REQUIRE(shelf.diagnostics.all().size() >= 2);
  for (const Diagnostic& diagnostic : shelf.diagnostics.all()) {
    CHECK_FALSE(shelf.library.owns(diagnostic.where.source));
  }
}

TEST_CASE("a style that is none is told with those that are") {
  Shelf shelf;
  shelf.copy("styles/nd30.json", "styles/nd30.json");
  CHECK(shelf.library.find_style("nd3", shelf.diagnostics) == nullptr);
  REQUIRE(codes_of(shelf.diagnostics) == "E0407");
  CHECK(shelf.diagnostics.all()[0].nearest == std::vector<std::string>{"nd30"});
}
