// What is on the disk after writing went well, or failed at any of its calls.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

#include "app/files.h"
#include "support/folder.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// How many calls still succeed; the one after them fails with `error`.
struct Fault {
  int calls_left = -1;  // negative: none fails
  int error = 0;
};
Fault fault;

bool fails() {
  if (fault.calls_left < 0 || fault.calls_left-- > 0) return false;
  errno = fault.error;
  return true;
}

ssize_t faulty_write(int descriptor, const void* bytes, std::size_t size) {
  return fails() ? -1 : ::write(descriptor, bytes, size);
}

int faulty_fsync(int descriptor) {
  return fails() ? -1 : ::fsync(descriptor);
}

int faulty_close(int descriptor) {
  const int closed = ::close(descriptor);
  return fails() ? -1 : closed;
}

int faulty_rename(const char* from, const char* to) {
  return fails() ? -1 : std::rename(from, to);
}

ssize_t write_three(int descriptor, const void* bytes, std::size_t size) {
  return ::write(descriptor, bytes, std::min<std::size_t>(size, 3));
}

}  // namespace

TEST_CASE("files are written, folders made, and earlier files replaced") {
  TemporaryFolder folder;
  DiskFiles files;
  const std::string path = folder.path("a/b/Kế hoạch số 4.txt");
  CHECK_FALSE(files.replace({{path, "một"}, {folder.path("x.pdf"), std::string("\0x", 2)}}));
  CHECK(folder.read("a/b/Kế hoạch số 4.txt") == "một");
  CHECK(folder.read("x.pdf") == std::string("\0x", 2));
  CHECK_FALSE(files.replace({{path, ""}}));
  CHECK(folder.read("a/b/Kế hoạch số 4.txt") == "");
  CHECK(folder.names() == std::vector<std::string>{"a", "x.pdf"});
}

TEST_CASE("names as long as names can be") {
  TemporaryFolder folder;
  DiskFiles files;
  const std::string name(255, 'a');
  CHECK_FALSE(files.replace({{folder.path(name), "x"}}));
  CHECK(folder.read(name) == "x");
  const auto error = files.replace({{folder.path(name + "a"), "x"}});
  REQUIRE(error);
  CHECK(error->reason == "name-too-long");
  CHECK(folder.names() == std::vector<std::string>{name});
}

TEST_CASE("a write that takes only a few bytes at a time goes on") {
  TemporaryFolder folder;
  DiskCalls calls = DiskCalls::real();
  calls.write = write_three;
  CHECK_FALSE(DiskFiles(calls).replace({{folder.path("a"), "mười byte!"}}));
  CHECK(folder.read("a") == "mười byte!");
}

TEST_CASE("whichever call fails, the earlier files stay and nothing else is left") {
  struct Call {
    const char* name;
    DiskCalls calls;
    int error;
    const char* reason;
  };
  const DiskCalls real = DiskCalls::real();
  DiskCalls writing = real, syncing = real, closing = real, renaming = real;
  writing.write = faulty_write;
  syncing.fsync = faulty_fsync;
  closing.close = faulty_close;
  renaming.rename = faulty_rename;
  for (const Call& call :
       {Call{"write", writing, ENOSPC, "disk-full"}, Call{"write", writing, EIO, "disk-error"},
        Call{"write", writing, EDQUOT, "disk-full"}, Call{"fsync", syncing, EIO, "disk-error"},
        Call{"close", closing, ENOSPC, "disk-full"},
        Call{"rename", renaming, EROFS, "read-only-disk"}}) {
    // A rename that fails can only keep back itself and what comes after it.
    const int last = call.name == std::string("rename") ? 0 : 1;
    for (int calls_before = 0; calls_before <= last; ++calls_before) {
      CAPTURE(call.name);
      CAPTURE(calls_before);
      TemporaryFolder folder;
      folder.write("a.pdf", "cũ");
      folder.write("a.txt", "cũ");
      fault = {calls_before, call.error};
      const auto error =
          DiskFiles(call.calls)
              .replace({{folder.path("a.pdf"), "mới"}, {folder.path("a.txt"), "mới"}});
      fault = {};
      REQUIRE(error);
      CHECK(error->reason == call.reason);
      CHECK(error->path == folder.path(calls_before == 0 ? "a.pdf" : "a.txt"));
      CHECK(folder.read("a.pdf") == "cũ");
      CHECK(folder.read("a.txt") == "cũ");
      CHECK(folder.names() == std::vector<std::string>{"a.pdf", "a.txt"});
    }
  }
}

TEST_CASE("a target that is a folder is found out before anything is renamed") {
  TemporaryFolder folder;
  folder.write("a.pdf", "cũ");
  folder.write("a.txt/b", "x");
  const auto error =
      DiskFiles().replace({{folder.path("a.pdf"), "mới"}, {folder.path("a.txt"), "mới"}});
  REQUIRE(error);
  CHECK(error->reason == "is-folder");
  CHECK(folder.read("a.pdf") == "cũ");
  CHECK(folder.names() == std::vector<std::string>{"a.pdf", "a.txt"});
}

TEST_CASE("a folder that cannot be made") {
  TemporaryFolder folder;
  folder.write("a", "x");
  const auto error = DiskFiles().replace({{folder.path("a/b/c.txt"), "y"}});
  REQUIRE(error);
  CHECK(error->path == folder.path("a"));
  CHECK(error->reason == "not-a-folder");
  CHECK(folder.read("a") == "x");
}

TEST_CASE("a file left by a run that was killed is in nobody's way") {
  TemporaryFolder folder;
  folder.write(".vanban-" + std::to_string(::getpid()) + "-0.tmp", "nửa");
  CHECK_FALSE(DiskFiles().replace({{folder.path("a"), "x"}}));
  CHECK(folder.read("a") == "x");
}

TEST_CASE("files are read whole") {
  TemporaryFolder folder;
  std::string bytes(200'000, 'x');
  bytes[100'000] = '\0';
  folder.write("a", bytes);
  folder.write("b", "");
  FileError error;
  CHECK(DiskFiles().read(folder.path("a"), error) == bytes);
  CHECK(DiskFiles().read(folder.path("b"), error) == "");
}

TEST_CASE("what cannot be read says why") {
  TemporaryFolder folder;
  folder.write("a", "x");
  const auto reason = [&](const std::string& path) {
    FileError error;
    CHECK_FALSE(DiskFiles().read(path, error));
    CHECK(error.path == path);
    return error.reason;
  };
  CHECK(reason(folder.path("không có")) == "no-such-file");
  CHECK(reason(folder.path("")) == "is-folder");
  CHECK(reason(folder.path("a/b")) == "not-a-folder");
  CHECK(reason("/dev/zero") == "file-too-large");
}

TEST_CASE("a file that cannot be read is reported under its name") {
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  CHECK_FALSE(read_or_report("/không/có", files, sources, diagnostics));
  CHECK(to_text(diagnostics, Language::english)
            .starts_with("/không/có: error[E0101]: the file cannot be read: there is no such file "
                         "or folder\n"));
}
