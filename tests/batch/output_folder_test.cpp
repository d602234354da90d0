#include "batch/output_folder.h"

#include <doctest/doctest.h>

#include "base/sha256.h"
#include "support/folder.h"

namespace vanban::batch {
namespace {

StoredFile recorded(const std::string& bytes) {
  StoredFile file;
  file.name = "a.txt";
  file.digest = sha256(bytes);
  return file;
}

TEST_CASE("a file is known by its bytes, and by its stamp without being read") {
  const test::TemporaryFolder place;
  DiskFiles files;
  const OutputFolder folder(place.path(""), files);
  StoredFile file = recorded("một");
  CHECK(folder.look_at(file) == Condition::missing);
  place.write("a.txt", "một");
  CHECK(folder.look_at(file) == Condition::ours);
  place.write("a.txt", "hai");
  CHECK(folder.look_at(file) == Condition::touched);
  file.former = sha256("hai");
  CHECK(folder.look_at(file) == Condition::former);
  file.stamp = folder.stamp("a.txt");
  CHECK(folder.look_at(file) == Condition::ours);
}

TEST_CASE("a frozen file is held as it was when it was frozen") {
  const test::TemporaryFolder place;
  DiskFiles files;
  const OutputFolder folder(place.path(""), files);
  StoredFile file = recorded("bản dựng");
  file.held = sha256("bản đã ký");
  place.write("a.txt", "bản đã ký");
  CHECK(folder.look_at(file) == Condition::ours);
  place.write("a.txt", "bản dựng");
  CHECK(folder.look_at(file) == Condition::touched);
}

TEST_CASE("only files whose bytes change are written") {
  const test::TemporaryFolder place;
  DiskFiles files;
  const OutputFolder folder(place.path(""), files);
  place.write("a.txt", "một");
  const FileStamp before = folder.stamp("a.txt");
  CHECK_FALSE(folder.replace_if_changed({{"a.txt", "một"}, {"b.txt", "hai"}}));
  CHECK(folder.stamp("a.txt") == before);
  CHECK(place.read("b.txt") == "hai");
}

TEST_CASE("leftovers of a stopped run are cleared away, and nothing else") {
  const test::TemporaryFolder place;
  DiskFiles files;
  for (const char* name : {".vanban-1-0.tmp", ".vanban-77-12.tmp", "x.tmp", ".vanban", "a.txt"}) {
    place.write(name, "x");
  }
  OutputFolder(place.path(""), files).remove_leftovers();
  CHECK(place.names() == std::vector<std::string>{".vanban", "a.txt", "x.tmp"});
}

}  // namespace
}  // namespace vanban::batch
