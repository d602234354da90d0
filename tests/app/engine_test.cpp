#include "app/engine.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>

#include "support/diagnosed.h"
#include "support/engine.h"
#include "support/folder.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string share = VANBAN_BINARY_DIR "/share/vanban";

std::string codes_of_loading(const TemporaryFolder& folder) {
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  const auto engine = load_engine(folder.path(""), files, sources, diagnostics);
  CHECK((engine == nullptr) == diagnostics.has_errors());
  return codes_of(diagnostics);
}

}  // namespace

TEST_CASE("all that an installation lacks is reported at once") {
  TemporaryFolder folder;
  CHECK(codes_of_loading(folder) == "E0101 E0101 E0101 E0101 E0101 E0101 E0101 E0101");
}

TEST_CASE("a damaged font pack and another colour profile are refused") {
  TemporaryFolder folder;
  for (const std::string name :
       {"/units/units.csv", "/bodies/bodies.json", "/derivation/rules.json", "/check/words.json",
        "/check/language.json", "/check/documents.json"}) {
    folder.write(name.substr(1), read_file(share + name));
  }
  folder.write("colour/screen.icc", read_file(share + "/colour/screen.icc"));
  const std::string pack = read_file(share + "/fonts/document.fontpack");
  folder.write("fonts/document.fontpack", pack);
  CHECK(codes_of_loading(folder) == "");
  folder.write("fonts/document.fontpack", pack.substr(0, pack.size() / 2));
  CHECK(codes_of_loading(folder) == "E0512");
  folder.write("fonts/document.fontpack", "");
  folder.write("colour/screen.icc", "no profile");
  CHECK(codes_of_loading(folder) == "E0512 E0513");
}

TEST_CASE("damaged bodies, rules and words are refused") {
  TemporaryFolder folder;
  for (const std::string name :
       {"/units/units.csv", "/colour/screen.icc", "/bodies/bodies.json", "/derivation/rules.json",
        "/fonts/document.fontpack", "/check/words.json", "/check/language.json",
        "/check/documents.json"}) {
    folder.write(name.substr(1), read_file(share + name));
  }
  folder.write("derivation/rules.json", "{}");
  CHECK(codes_of_loading(folder) == "E0109");
  folder.write("bodies/bodies.json", "[");
  CHECK(codes_of_loading(folder) == "E0116 E0109");
  folder.write("check/words.json", "{}");
  CHECK(codes_of_loading(folder) == "E0116 E0109 E0109 E0109");
}

TEST_CASE("the environment may name the share folder") {
  ::setenv("VANBAN_SHARE", "/dữ/liệu", 1);
  CHECK(find_share_folder() == "/dữ/liệu");
  ::setenv("VANBAN_SHARE", "", 1);
  CHECK(find_share_folder() == share);
  ::unsetenv("VANBAN_SHARE");
  CHECK(find_share_folder() == share);
}
