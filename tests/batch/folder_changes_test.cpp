#include "batch/folder_changes.h"

#include <doctest/doctest.h>
#include <string>

#include "batch/state/state.h"
#include "support/diagnosed.h"
#include "support/disk.h"
#include "support/folder.h"
#include "support/merged.h"
#include "support/versions.h"
#include "write/content/content.h"

using namespace vanban;
using namespace vanban::test;
using vanban::batch::State;

namespace {

// What a document says whose body is this text.
std::string said_by(const std::string& words) {
  return write_content(version_of(commune_plan().say(words).text()).content);
}

class TwoFolders : public TemporaryFolder {
 public:
  void add(const std::string& folder, const std::string& unit, const std::string& name,
           const std::string& content) const {
    Diagnostics diagnostics;
    auto state = State::open(path(folder), State::Access::write, vanban::test::disk(), diagnostics);
    REQUIRE_MESSAGE(state, to_text(diagnostics, Language::english));
    State::Update update;
    update.document.name = name;
    update.document.unit = unit;
    update.document.unit_name = "xã " + unit;
    update.content = content;
    REQUIRE_FALSE(state->save({update}));
  }

  std::optional<ChangeReport> compare(Diagnostics& diagnostics) const {
    return batch::compare_folders(path("cu"), path("moi"), vanban::test::disk(), diagnostics);
  }
};

}  // namespace

TEST_CASE("documents of two folders are matched by their units, whatever they are called") {
  TwoFolders folders;
  folders.write("cu/x", "");
  folders.write("moi/x", "");
  folders.add("cu", "01", "a", said_by("Mua sách cho xã."));
  folders.add("cu", "02", "b", said_by("Mua sách cho xã."));
  folders.add("cu", "03", "c", said_by("Mua sách cho xã."));
  folders.add("cu", "04", "d", said_by("Mua sách cho xã."));
  folders.add("cu", "05", "e", "");
  folders.add("moi", "01", "a-moi", said_by("Mua sách, báo cho xã."));
  folders.add("moi", "02", "b", said_by("Mua sách, báo cho xã."));
  folders.add("moi", "03", "c", said_by("Mua sách cho xã."));
  folders.add("moi", "05", "e", said_by("Mua sách cho xã."));
  folders.add("moi", "06", "g", said_by("Mua sách cho xã."));
  Diagnostics diagnostics;
  const auto report = folders.compare(diagnostics);
  REQUIRE_MESSAGE(report, to_text(diagnostics, Language::english));
  const FolderChanges& changes = report->changes;
  CHECK(changes.compared == 3);
  CHECK(changes.changed == 2);
  CHECK(changes.added == Lines{"xã 06"});
  CHECK(changes.removed == Lines{"xã 04"});
  CHECK(changes.unknown == Lines{"xã 05"});
  REQUIRE(changes.groups.size() == 1);
  CHECK(changes.groups[0].units == Lines{"xã 01", "xã 02"});
}

TEST_CASE("a folder that no batch made is reported") {
  TwoFolders folders;
  folders.write("cu/x", "");
  folders.write("moi/x", "");
  Diagnostics diagnostics;
  CHECK_FALSE(folders.compare(diagnostics));
  CHECK(diagnostics.has_errors());
}
