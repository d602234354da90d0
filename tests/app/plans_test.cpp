// Where an overlay's parent is looked for.
#include "app/plans.h"

#include <doctest/doctest.h>
#include <filesystem>

#include "app/overlays.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// "a/b" holds the overlay, "a" its parent, "link" is "a/b".
class LinkedFolder : public Overlays {
 public:
  explicit LinkedFolder(const std::string& parent) {
    std::filesystem::create_directories(path("a/b"));
    std::filesystem::create_directory_symlink("a/b", path("link"));
    copy("bac-ninh.plan.json", {}, "a/cha.plan.json");
    write("a/b/con.overlay.json", R"({"parent": ")" + parent + R"(", "unit": "09187"})");
  }
};

}  // namespace

TEST_CASE("from a linked folder the parent is the file that the link leads to") {
  const LinkedFolder folder("../cha.plan.json");
  CHECK(folder.text("link/con.overlay.json") != "");
  CHECK(folder.text("link/con.overlay.json") == folder.text("a/b/con.overlay.json"));
}

TEST_CASE("a circle is seen through a link") {
  const LinkedFolder folder("../../link/con.overlay.json");
  CHECK(folder.text("a/b/con.overlay.json") == "");
  CHECK_MESSAGE(codes_of(folder.program().report()) == "E0603",
                to_text(folder.program().report(), Language::english));
}
