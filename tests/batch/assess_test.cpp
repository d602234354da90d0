#include "batch/assess.h"

#include <doctest/doctest.h>

#include "base/sha256.h"
#include "support/folder.h"

namespace vanban::batch {
namespace {

struct Fixture {
  test::TemporaryFolder place;
  DiskFiles files;
  OutputFolder folder{place.path(""), files};
  StoredDocument record;
  Inputs inputs{{"a.plan.json", "1"}};

  Fixture() {
    record.name = "a";
    record.inputs = inputs;
    record.standing = Standing::current;
  }

  // A file of the record whose bytes are these.
  StoredFile& add(const std::string& name, const std::string& bytes) {
    StoredFile file;
    file.name = name;
    file.digest = bytes.empty() ? "" : sha256(bytes);
    record.files.push_back(file);
    return record.files.back();
  }
  Assessment look(bool force = false) { return assess(&record, inputs, force, folder); }
};

TEST_CASE_FIXTURE(Fixture, "files as they were written need nothing") {
  add("a.txt", "một");
  place.write("a.txt", "một");
  CHECK(look().reasons.empty());
  CHECK(look().standing == Standing::current);
  CHECK(look().files[0].stamp == folder.stamp("a.txt"));
}

TEST_CASE_FIXTURE(Fixture, "stopped before the new file took its name") {
  add("a.txt", "hai").former = sha256("một");
  place.write("a.txt", "một");
  REQUIRE(look().reasons.size() == 1);
  CHECK(look().reasons[0].kind == Reason::Kind::interrupted);
}

TEST_CASE_FIXTURE(Fixture, "stopped so, and edited before the next run: the new version is owed") {
  add("a.txt", "hai").former = sha256("một");
  place.write("a.txt", "sửa tay");
  REQUIRE(look().reasons.size() == 1);
  CHECK(look().reasons[0].kind == Reason::Kind::interrupted);
  CHECK(look().touched == std::vector<std::string>{"a.txt"});
}

TEST_CASE_FIXTURE(Fixture, "a file that was to be removed and is gone is forgotten") {
  add("a.txt", "một");
  add("a.pdf", "").former = sha256("cũ");
  place.write("a.txt", "một");
  CHECK(look().reasons.empty());
  CHECK(look().files.size() == 1);
  place.write("a.pdf", "cũ");
  CHECK(look().reasons.size() == 1);
}

TEST_CASE_FIXTURE(Fixture, "a touched file is a reason only where it is to be written over") {
  add("a.txt", "một");
  place.write("a.txt", "sửa tay");
  CHECK(look().reasons.empty());
  CHECK(look().standing == Standing::edited);
  REQUIRE(look(true).reasons.size() == 1);
  CHECK(look(true).reasons[0].kind == Reason::Kind::file_edited);
  record.frozen = true;
  CHECK(look(true).reasons.empty());
  CHECK(look(true).standing == Standing::frozen);
}

}  // namespace
}  // namespace vanban::batch
