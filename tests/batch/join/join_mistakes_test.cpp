#include <cerrno>
#include <filesystem>

#include "batch/join/join.h"
#include "batch/join/shares.h"
#include "support/diagnosed.h"
#include "support/disk.h"

namespace vanban::batch {

namespace {

// The codes of what was reported, and that there is no folder, not even half of one.
struct Refusal {
  std::string codes;
  std::vector<std::string> arguments;  // of the first message
};

Refusal refuse(const Shares& shares, std::vector<std::string> folders = {}) {
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  if (folders.empty()) folders = shares.folders();
  const auto before = shares.names();
  CHECK_FALSE(join(folders, shares.path("out"), files, sources, diagnostics).has_value());
  CHECK(shares.names() == before);
  return {codes_of(diagnostics), diagnostics.all().at(0).arguments};
}

}  // namespace

TEST_CASE("shares of different jobs are not joined") {
  const auto refuse_with = [](void (*change)(FolderFacts&)) {
    const Shares shares(2);
    FolderFacts facts = Shares::facts_of({2, 2});
    change(facts);
    shares.set_facts("out-2", facts);
    const Refusal refusal = refuse(shares);
    CHECK(refusal.codes == "E0744");
    CHECK(refusal.arguments.at(0) == shares.path("out-1"));
    CHECK(refusal.arguments.at(1) == shares.path("out-2"));
    return refusal.arguments.at(2);
  };
  CHECK(refuse_with([](FolderFacts& facts) { facts.job = "tinh.job.json"; }) == "job-name");
  CHECK(refuse_with([](FolderFacts& facts) { facts.inputs = "?"; }) == "job-inputs");
  CHECK(refuse_with([](FolderFacts& facts) { facts.version = "0.2.0"; }) == "program-version");
  CHECK(refuse_with([](FolderFacts& facts) { facts.shards = 3; }) == "shard-count");
}

TEST_CASE("all shares must be there") {
  const Shares shares(4);
  const Refusal refusal = refuse(shares, {shares.path("out-1"), shares.path("out-3")});
  CHECK(refusal.codes == "E0745");
  CHECK(refusal.arguments.at(0) == "2/4, 4/4");
}

TEST_CASE("a share is joined once") {
  const Shares shares(2);
  auto folders = shares.folders();
  folders.push_back(shares.path("out-2"));
  const Refusal refusal = refuse(shares, folders);
  CHECK(refusal.codes == "E0747");
  CHECK(refusal.arguments.at(0) == "--shard 2/2");
}

TEST_CASE("a document must not be in two shares") {
  const Shares shares(2);
  shares.add("out-2", {stored_document(units[0])});
  shares.add("out-1", {stored_document("09999-xa-khac")});
  const Refusal refusal = refuse(shares);
  CHECK(refusal.codes == "E0747");
  CHECK(refusal.arguments ==
        std::vector<std::string>{units[0], shares.path("out-1"), shares.path("out-2")});
}

TEST_CASE("a document that moved is not left behind where someone worked on it") {
  const Shares shares(2);
  StoredDocument document = stored_document(units[0]);
  document.standing = Standing::left;
  SUBCASE("edited") {
    shares.record("out-2", {document});
    shares.write("out-2/" + units[0] + ".txt", "sửa tay");
    CHECK(refuse(shares).arguments.at(0) == units[0] + ".txt");
  }
  SUBCASE("frozen") {
    document.frozen = true;
    shares.add("out-2", {document});
    CHECK(refuse(shares).arguments.at(0) == units[0]);
  }
  CHECK(refuse(shares).codes == "E0747");
}

TEST_CASE("files of two documents must not have one name") {
  const Shares shares(2);
  StoredDocument document = stored_document(units[1]);
  document.edited = {stored_file(units[0] + ".pdf", "beside")};
  shares.record("out-2", {document});
  shares.write("out-2/" + units[0] + ".pdf", "beside");
  CHECK(refuse(shares).codes == "E0747");
}

TEST_CASE("every file of every document must be there") {
  const Shares shares(2);
  std::filesystem::remove(shares.path("out-2/" + units[1] + ".pdf"));
  std::filesystem::remove(shares.path("out-2/" + units[3] + ".txt"));
  const Refusal refusal = refuse(shares);
  CHECK(refusal.codes == "E0746");
  CHECK(refusal.arguments.at(0) == units[1] + ".pdf, " + units[3] + ".txt");
  CHECK(refusal.arguments.at(1) == shares.path("out-2"));
}

TEST_CASE("the run of a share must have come to its end") {
  const Shares shares(2);
  StoredDocument document = stored_document(units[1]);
  SUBCASE("a document is announced and not made") {
    document.files.clear();
    document.standing = Standing::missing;
    shares.record("out-2", {document});
    CHECK(refuse(shares).arguments.at(0) == units[1]);
  }
  SUBCASE("a document is recorded without files") {
    document.files.clear();
    shares.record("out-2", {document});
    CHECK(refuse(shares).arguments.at(0) == units[1]);
  }
  SUBCASE("a file was about to be replaced") {
    document.files[0].former = sha256("old");
    shares.record("out-2", {document});
    shares.write("out-2/" + units[1] + ".pdf", "old");
    CHECK(refuse(shares).arguments.at(0) == units[1] + ".pdf");
  }
  SUBCASE("a file was about to be removed") {
    document.files.push_back({});
    document.files[2].name = units[1] + ".old.txt";
    document.files[2].former = sha256("old");
    shares.record("out-2", {document});
    shares.write("out-2/" + units[1] + ".old.txt", "old");
    CHECK(refuse(shares).arguments.at(0) == units[1] + ".old.txt");
  }
  CHECK(refuse(shares).codes == "E0746");
}

TEST_CASE("a share that wrote nothing down yet is missed by its size") {
  const Shares shares(3);
  std::filesystem::remove_all(shares.path("out-2"));
  shares.set_facts("out-2", Shares::facts_of({2, 3}));
  const Refusal refusal = refuse(shares);
  CHECK(refusal.codes == "E0746");
  CHECK(refusal.arguments ==
        std::vector<std::string>{"some-documents", shares.path("out-2")});  // 7 in 3: 3, 2, 2
}

TEST_CASE(
    "documents made from an older version of a file that others are made from are not whole") {
  const Shares shares(2);
  StoredDocument document = stored_document(units[1]);
  document.inputs.set("bac-ninh.plan.json", sha256("old plan"));
  SUBCASE("the run that was to make them anew was stopped") {
    shares.add("out-2", {document});
    const Refusal refusal = refuse(shares);
    CHECK(refusal.codes == "E0744");
    CHECK(refusal.arguments ==
          std::vector<std::string>{shares.path("out-1"),
                                   shares.path("out-2") + " (" + units[1] + ")",
                                   "bac-ninh.plan.json"});
  }
  SUBCASE("by an older program") {
    document.inputs.set("program", "0.0.9");
    StoredDocument other = stored_document(units[0]);
    other.inputs.set("program", "0.1.0");
    StoredDocument third = stored_document(units[2]);
    third.inputs = other.inputs;
    shares.add("out-1", {other, third});
    shares.add("out-2", {document});
    CHECK(refuse(shares).arguments.at(2) == "program-version");
  }
  SUBCASE("what is frozen stays as it was, and rows differ by themselves") {
    document.frozen = true;
    document.standing = Standing::outdated;
    StoredDocument other = stored_document(units[3]);
    other.inputs.set("row", "Số thôn: 12");
    other.inputs.set("found", sha256("another name"));
    shares.add("out-2", {document, other});
    other = stored_document(units[5]);
    other.inputs.set("row", "Số thôn: 7");
    other.inputs.set("found", sha256("a code that lost its zeros"));
    shares.add("out-2", {other});
    DiskFiles files;
    Sources sources;
    Diagnostics diagnostics;
    CHECK(join(shares.folders(), shares.path("out"), files, sources, diagnostics).has_value());
  }
}

TEST_CASE("a folder that is none, or that has no record, is told of") {
  const Shares shares(1);
  shares.write("notes/a.txt", "");
  CHECK(refuse(shares, {shares.path("out-1"), shares.path("nowhere")}).codes == "E0740");
  CHECK(refuse(shares, {shares.path("notes"), shares.path("out-1")}).codes == "E0740");
}

TEST_CASE("nothing that is there already is joined into") {
  DiskFiles files;
  Sources sources;
  const Shares shares(2);
  shares.write("full/a.txt", "a");
  shares.write("file", "a");
  std::filesystem::create_symlink(shares.path("nowhere"), shares.path("link"));
  for (const char* target : {"full", "file", "link", "out-1", "out-2/"}) {
    CAPTURE(target);
    Diagnostics diagnostics;
    CHECK_FALSE(
        join(shares.folders(), shares.path(target), files, sources, diagnostics).has_value());
    CHECK(codes_of(diagnostics) == "E0748");
  }
  CHECK(shares.read("full/a.txt") == "a");
}

TEST_CASE("while a run is at work in a share it is not joined") {
  const Shares shares(2);
  Diagnostics diagnostics;
  const auto state =
      State::open(shares.path("out-2"), State::Access::write, vanban::test::disk(), diagnostics);
  REQUIRE(state.has_value());
  CHECK(refuse(shares).codes == "E0731");
}

TEST_CASE("a record whose names lead out of the folder is not followed") {
  const Shares shares(1);
  shares.write("outside.pdf", "outside");
  StoredDocument document = stored_document(units[0]);
  document.files = {stored_file("../outside.pdf", "outside")};
  shares.record("out-1", {document});
  CHECK(refuse(shares).codes == "E0732");
}

TEST_CASE("a file that cannot be read stops the joining") {
  const Shares shares(1);
  std::filesystem::remove(shares.path("out-1/" + units[0] + ".pdf"));
  std::filesystem::create_directory(shares.path("out-1/" + units[0] + ".pdf"));
  CHECK(refuse(shares).codes == "E0101");
}

namespace {

ssize_t no_room(int, const void*, std::size_t) {
  errno = ENOSPC;
  return -1;
}

}  // namespace

TEST_CASE("on a full disk no folder appears") {
  const Shares shares(2);
  DiskCalls calls = DiskCalls::real();
  calls.write = no_room;
  DiskFiles files(calls);
  Sources sources;
  Diagnostics diagnostics;
  CHECK_FALSE(join(shares.folders(), shares.path("out"), files, sources, diagnostics).has_value());
  CHECK(codes_of(diagnostics) == "E0901");
  CHECK(shares.names() == std::vector<std::string>{"out-1", "out-2"});
}

}  // namespace vanban::batch
