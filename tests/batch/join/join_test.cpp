#include "batch/join/join.h"

#include <algorithm>
#include <filesystem>

#include "batch/assess.h"
#include "batch/join/shares.h"
#include "support/diagnosed.h"
#include "support/disk.h"

namespace vanban::batch {

namespace {

struct Result {
  std::optional<Joined> joined;
  std::string codes;
};

Result join_into(const Shares& shares, const std::string& target,
                 std::vector<std::string> folders = {}) {
  DiskFiles files;
  Sources sources;
  Diagnostics diagnostics;
  if (folders.empty()) folders = shares.folders();
  const auto joined = join(folders, shares.path(target), files, sources, diagnostics);
  return {joined, codes_of(diagnostics)};
}

State open_joined(const Shares& shares) {
  Diagnostics diagnostics;
  auto state =
      State::open(shares.path("out"), State::Access::read, vanban::test::disk(), diagnostics);
  REQUIRE(state.has_value());
  return std::move(*state);
}

// That nothing is left beside the folder, and nothing else in it.
void check_names(const Shares& shares, std::vector<std::string> beside) {
  std::ranges::sort(beside);
  CHECK(shares.names() == beside);
}

}  // namespace

TEST_CASE("joined shares are the folder of one run") {
  const Shares one(1), four(4);
  REQUIRE(join_into(one, "out").joined.has_value());
  const Result result = join_into(four, "out");
  CHECK(result.codes == "");
  REQUIRE(result.joined.has_value());
  CHECK(result.joined->folders == 4);
  CHECK(result.joined->documents == units.size());
  CHECK(four.names("out") == one.names("out"));
  for (const std::string& name : one.names("out")) {
    CAPTURE(name);
    if (name != "vanban.sqlite") CHECK(four.read("out/" + name) == one.read("out/" + name));
  }
  CHECK(four.has("out/09187-phuong-kinh-bac.pdf"));
  CHECK(four.has("out/index.html"));
  check_names(four, {"out", "out-1", "out-2", "out-3", "out-4"});
}

TEST_CASE("the order in which shares are named does not matter") {
  const Shares shares(3);
  auto backwards = shares.folders();
  std::ranges::reverse(backwards);
  REQUIRE(join_into(shares, "out").joined.has_value());
  REQUIRE(join_into(shares, "again", backwards).joined.has_value());
  for (const char* name : {"bao-cao.txt", "bao-cao.json", "index.html"}) {
    CHECK(shares.read(std::string("out/") + name) == shares.read(std::string("again/") + name));
  }
}

TEST_CASE("the record of the joined folder is that of one run") {
  const Shares shares(4);
  REQUIRE(join_into(shares, "out").joined.has_value());
  const State state = open_joined(shares);
  const auto facts = state.facts();
  REQUIRE(facts.has_value());
  CHECK(facts->shard == 1);
  CHECK(facts->shards == 1);
  CHECK(facts->job == "bac-ninh.job.json");
  CHECK(facts->title == "Thực hiện Chương trình học tập suốt đời");
  CHECK(state.documents().size() == units.size());
  const StoredDocument kept = state.documents().at("09187-phuong-kinh-bac");
  CHECK(kept.written == "2026-11-21T17:01:56Z");
  CHECK(kept.inputs == stored_document(kept.name).inputs);
  CHECK(state.content(kept.name) == "content of 09187-phuong-kinh-bac");
}

TEST_CASE("a run on the joined folder has nothing to read and nothing to make") {
  const Shares shares(4);
  REQUIRE(join_into(shares, "out").joined.has_value());
  DiskFiles files;
  const OutputFolder folder(shares.path("out"), files);
  for (const auto& stored : open_joined(shares).documents()) {
    CAPTURE(stored.first);
    const StoredDocument& document = stored.second;
    CHECK(assess(&document, document.inputs, false, folder).reasons.empty());
    for (const StoredFile& file : document.files) CHECK(file.stamp == folder.stamp(file.name));
  }
}

TEST_CASE("copies are files of their own") {
  const Shares shares(2);
  REQUIRE(join_into(shares, "out").joined.has_value());
  const std::string name = "/09187-phuong-kinh-bac.txt";
  shares.write("out" + name, "sửa");
  CHECK(shares.read("out-2" + name) == "09187-phuong-kinh-bac.txt");
  CHECK(std::filesystem::hard_link_count(shares.path("out" + name)) == 1);
}

TEST_CASE("a file edited since goes along as it is, and the record knows it for edited") {
  const Shares shares(2);
  shares.write("out-2/09187-phuong-kinh-bac.txt", "sửa tay");
  REQUIRE(join_into(shares, "out").joined.has_value());
  CHECK(shares.read("out/09187-phuong-kinh-bac.txt") == "sửa tay");
  const auto document = open_joined(shares).documents().at("09187-phuong-kinh-bac");
  CHECK(document.files.at(1).digest == sha256("09187-phuong-kinh-bac.txt"));
  DiskFiles files;
  const OutputFolder folder(shares.path("out"), files);
  CHECK(assess(&document, document.inputs, false, folder).touched ==
        std::vector<std::string>{"09187-phuong-kinh-bac.txt"});
}

TEST_CASE("a version left beside a newer one goes along; one taken away since is not missed") {
  const Shares shares(1);
  StoredDocument document = stored_document("09193-xa-yen-phong");
  document.standing = Standing::edited;
  document.edited = {stored_file("09193-xa-yen-phong.pdf", "as it was written"),
                     stored_file("09193-xa-yen-phong.txt", "as it was written")};
  document.files = {
      stored_file("09193-xa-yen-phong.ban-moi.pdf", "09193-xa-yen-phong.ban-moi.pdf"),
      stored_file("09193-xa-yen-phong.ban-moi.txt", "09193-xa-yen-phong.ban-moi.txt")};
  shares.add("out-1", {document});
  shares.write("out-1/09193-xa-yen-phong.pdf", "đã ký");
  std::filesystem::remove(shares.path("out-1/09193-xa-yen-phong.txt"));
  const Result result = join_into(shares, "out");
  CHECK(result.codes == "");
  CHECK(shares.read("out/09193-xa-yen-phong.pdf") == "đã ký");
  CHECK(shares.has("out/09193-xa-yen-phong.ban-moi.pdf"));
  CHECK_FALSE(shares.has("out/09193-xa-yen-phong.txt"));
  CHECK(open_joined(shares).documents().at("09193-xa-yen-phong").edited.size() == 2);
}

TEST_CASE("a frozen document is whole when its files are as they were frozen") {
  const Shares shares(1);
  StoredDocument document = stored_document("09193-xa-yen-phong");
  document.frozen = true;
  document.standing = Standing::frozen;
  document.files[0].held = sha256("đã ký số");
  shares.add("out-1", {document});
  shares.write("out-1/09193-xa-yen-phong.pdf", "đã ký số");
  REQUIRE(join_into(shares, "out").joined.has_value());
  const auto copied = open_joined(shares).documents().at("09193-xa-yen-phong");
  CHECK(copied.frozen);
  CHECK(copied.files.at(0).held == sha256("đã ký số"));
  CHECK(copied.files.at(0).stamp.size > 0);
  CHECK(shares.read("out/09193-xa-yen-phong.pdf") == "đã ký số");
}

TEST_CASE("a document that has errors has no files, and is told of all the same") {
  const Shares shares(1);
  StoredDocument document = stored_document("09193-xa-yen-phong");
  document.files.clear();
  document.standing = Standing::failed;
  shares.record("out-1", {document});
  CHECK(join_into(shares, "out").codes == "");
  CHECK(open_joined(shares).documents().at("09193-xa-yen-phong").standing == Standing::failed);
}

TEST_CASE("a document that moved to another share when the job changed is taken from there") {
  const Shares shares(2);
  StoredDocument document = stored_document(units[0]);
  document.standing = Standing::left;
  document.files[0] = stored_file(units[0] + ".pdf", "older");
  shares.record("out-2", {document});
  shares.write("out-2/" + units[0] + ".pdf", "older");
  CHECK(join_into(shares, "out").codes == "");
  CHECK(shares.read("out/" + units[0] + ".pdf") == units[0] + ".pdf");
  CHECK(open_joined(shares).documents().at(units[0]).standing == Standing::current);
}

TEST_CASE("a document that has left the job altogether is kept, once") {
  const Shares shares(2);
  StoredDocument document = stored_document("09999-xa-cu");
  document.standing = Standing::left;
  shares.add("out-1", {document});
  shares.add("out-2", {document});
  CHECK(join_into(shares, "out").codes == "");
  CHECK(shares.has("out/09999-xa-cu.pdf"));
  CHECK(open_joined(shares).documents().at("09999-xa-cu").standing == Standing::left);
}

TEST_CASE("what the shares say about the job is told once") {
  const Shares shares(2);
  FolderFacts facts = Shares::facts_of({1, 2});
  facts.messages = {{Severity::warning, "E0719", "bang.csv", 3, 1, "dòng ẩn", "hidden row"}};
  shares.set_facts("out-1", facts);
  facts.shard = 2;
  facts.messages.push_back({Severity::note, "E0718", "bang.csv", 1, 1, "mã cũ", "old encoding"});
  shares.set_facts("out-2", facts);
  REQUIRE(join_into(shares, "out").joined.has_value());
  CHECK(open_joined(shares).facts()->messages == facts.messages);
}

TEST_CASE("more shares than documents: the last ones are empty") {
  const Shares shares(9);
  CHECK(join_into(shares, "out").codes == "");
  CHECK(open_joined(shares).documents().size() == units.size());
}

TEST_CASE("the target may be an empty folder, and its parents need not be there") {
  const Shares shares(2);
  std::filesystem::create_directories(shares.path("empty"));
  CHECK(join_into(shares, "empty").joined.has_value());
  CHECK(join_into(shares, "a/b/out").joined.has_value());
  CHECK(join_into(shares, "c/./d/../out/").joined.has_value());
  CHECK(shares.has("c/out/vanban.sqlite"));
}

TEST_CASE("what a run left that was killed is cleared away; one that is at work is left alone") {
  const Shares shares(2);
  shares.record(".vanban-merge-0.tmp", {stored_document("09193-xa-yen-phong")});
  shares.write(".vanban-merge-0.tmp/09193-xa-yen-phong.pdf", "old");
  shares.record(".vanban-merge-1.tmp", {stored_document("09193-xa-yen-phong")});
  Diagnostics diagnostics;
  const auto other = State::open(shares.path(".vanban-merge-1.tmp"), State::Access::write,
                                 vanban::test::disk(), diagnostics);
  REQUIRE(other.has_value());
  REQUIRE(join_into(shares, "out").joined.has_value());
  check_names(shares, {".vanban-merge-1.tmp", "out", "out-1", "out-2"});
  CHECK(open_joined(shares).documents().size() == units.size());
}

}  // namespace vanban::batch
