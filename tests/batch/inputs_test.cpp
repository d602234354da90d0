#include "batch/inputs.h"

#include <doctest/doctest.h>
#include <filesystem>

#include "base/sha256.h"
#include "support/folder.h"

namespace vanban::batch {
namespace {

TEST_CASE("names count from the job's folder, wherever the program was started") {
  const std::string here = std::filesystem::current_path().string();
  CHECK(name_from("lo", "lo/tinh.plan.json") == "tinh.plan.json");
  CHECK(name_from(here + "/lo", "lo/xa/x.overlay.json") == "xa/x.overlay.json");
  CHECK(name_from("", "tinh.plan.json") == "tinh.plan.json");
  CHECK(name_from("lo", "tinh.plan.json") == "../tinh.plan.json");
}

TEST_CASE("files of the installation are named as such") {
  const Inputs::Entries inputs =
      named_inputs({{"share/templates/a.json", "1"}, {"lo/b.plan.json", "2"}}, "lo", "share");
  CHECK(inputs == Inputs::Entries{{"b.plan.json", "2"}, {"vanban:templates/a.json", "1"}});
}

TEST_CASE("a unit's own inputs: its row, its overlay, and the weights that names") {
  const test::TemporaryFolder place;
  DiskFiles files;
  const std::string overlay =
      R"({"parent": "t.plan.json", "unit": "09187", "allocation": "w.json"})";
  place.write("x.overlay.json", overlay);
  place.write("w.json", "{}");
  WorkItem item;
  item.overlay = place.path("x.overlay.json");
  item.row.emplace();
  item.row->words = "Số thôn: 12";
  const Inputs::Entries inputs = own_inputs(item, place.path(""), files);
  CHECK(inputs == Inputs::Entries{{"row", "Số thôn: 12"},
                                  {"w.json", sha256("{}")},
                                  {"x.overlay.json", sha256(overlay)}});
  place.write("w.json", "{ }");
  CHECK(inputs != own_inputs(item, place.path(""), files));
}

TEST_CASE("the digest tells names from values") {
  CHECK(digest_of({{"a", "bc"}}) != digest_of({{"ab", "c"}}));
  CHECK(digest_of({{"a", ""}, {"b", ""}}) != digest_of({{"a", "b"}}));
}

}  // namespace
}  // namespace vanban::batch
