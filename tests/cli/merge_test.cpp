// `vanban merge`: shares made by processes of their own, joined, against the folder of one run.
#include <doctest/doctest.h>
#include <filesystem>
#include <future>
#include <string>
#include <vector>

#include "cli/rendering.h"
#include "support/desk.h"
#include "support/project_file.h"

using namespace vanban::test;

namespace {

constexpr int count = 4;

std::string folder_of(int share) {
  return "out-" + std::to_string(share);
}

class MergeDesk : public Desk {
 public:
  MergeDesk() {
    for (const char* name : {"bac-ninh.plan.json", "kinh-bac.overlay.json"}) {
      write(name, vanban::read_project_file("data/" + std::string(name)));
    }
    write_job("09187");
  }

  // Ten communes, of which the last may be none.
  void write_job(const std::string& last) const {
    write(
        "x.job.json",
        R"({"parent": "bac-ninh.plan.json", "overlays": ".", "outputs": ["pdf", "text"], "units": [)"
        R"("07210", "07228", "07246", "07264", "07282", "07288", "07294", "07306", "07330", ")" +
            last + "\"]}");
  }

  Outcome batch(const std::string& folder, const std::string& before = "",
                const std::vector<std::string>& more = {}) const {
    std::vector<std::string> line = {"batch", "x.job.json", "-o", folder, "-j", "1"};
    line.insert(line.end(), more.begin(), more.end());
    return run(line, before);
  }
  // All at once, each a process of its own.
  void run_shares() const {
    std::vector<std::future<Outcome>> runs;
    for (int share = 1; share <= count; ++share) {
      runs.push_back(std::async(std::launch::async, [this, share] {
        return batch(folder_of(share), "SLURM_ARRAY_TASK_ID=" + std::to_string(share),
                     {"--shard", "env/4"});
      }));
    }
    for (auto& run : runs) CHECK(run.get().status == 0);
  }
  Outcome merge(std::vector<std::string> line) const {
    line.insert(line.begin(), "merge");
    return run(line);
  }
};

void check_equal(const Desk& desk, const std::string& one, const std::string& other) {
  CHECK(desk.names(one) == desk.names(other));
  for (const std::string& name : desk.names(one)) {
    CAPTURE(name);
    if (name == "vanban.sqlite" || !desk.has(other + "/" + name)) continue;
    CHECK(desk.read(one + "/" + name) == desk.read(other + "/" + name));
  }
}

}  // namespace

TEST_CASE("four shares as four processes, joined, are the folder of one run") {
  const MergeDesk desk;
  CHECK(desk.batch("one").status == 0);
  desk.run_shares();
  const Outcome outcome = desk.merge({"out-3", "out-1", "out-4", "out-2", "-o", "all"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  CHECK(outcome.out == "Đã ghép 4 phần, 10 văn bản, vào all\n");
  CHECK(desk.names("all").size() == 10 * 2 + 4);
  check_equal(desk, "one", "all");

  SUBCASE("a later run finds nothing to do, and goes on from there when something changes") {
    desk.make_old("all/09187-phuong-kinh-bac.pdf");
    const auto made = std::filesystem::last_write_time(desk.path("all/07210-phuong-bac-giang.pdf"));
    const Outcome again = desk.batch("all");
    CHECK(again.status == 0);
    CHECK(contains(again.out, "10 văn bản, 10 không có gì đổi"));
    CHECK(desk.is_old("all/09187-phuong-kinh-bac.pdf"));
    CHECK(std::filesystem::last_write_time(desk.path("all/07210-phuong-bac-giang.pdf")) == made);
    std::string overlay = desk.read("kinh-bac.overlay.json");
    desk.write("kinh-bac.overlay.json", overlay.replace(overlay.find("Trần Văn Bình"), 0, "Lê "));
    CHECK(contains(desk.batch("all").out, "10 văn bản, 1 đã dựng, 9 không có gì đổi"));
    CHECK(desk.batch("one").status == 0);
    check_equal(desk, "one", "all");
  }
}

TEST_CASE(
    "when a commune leaves the job, documents move between shares and are joined all the same") {
  const MergeDesk desk;
  desk.run_shares();
  CHECK(desk.batch("one").status == 0);
  const std::string job = desk.read("x.job.json");
  desk.write("x.job.json", std::string(job).erase(job.find("\"07228\", "), 9));
  desk.run_shares();
  CHECK(desk.batch("one").status == 0);
  const Outcome outcome = desk.merge({"out-1", "out-2", "out-3", "out-4", "-o", "all"});
  CHECK(outcome.err == "");
  CHECK(outcome.status == 0);
  check_equal(desk, "one", "all");
}

TEST_CASE("a commune with errors does not keep the shares from being joined") {
  const MergeDesk desk;
  desk.write("kinh-bac.overlay.json",
             R"({"parent": "bac-ninh.plan.json", "unit": "09187", "x": 1})");
  for (int share = 1; share <= count; ++share) {
    const std::string which = std::to_string(share) + "/4";
    desk.batch(folder_of(share), "", {"--shard", which});
  }
  CHECK(desk.batch("one").status == 1);
  CHECK(desk.merge({"out-1", "out-2", "out-3", "out-4", "-o", "all"}).status == 0);
  check_equal(desk, "one", "all");
}

TEST_CASE("what is not whole is not joined, and says so in the language of the run") {
  const MergeDesk desk;
  desk.run_shares();
  const Outcome missing = desk.merge({"out-1", "out-3", "-o", "all", "--lang", "en"});
  CHECK(missing.status == 1);
  CHECK(contains(missing.err, "error[E0745]: the share 2/4, 4/4 is missing"));
  std::filesystem::remove(desk.path("out-2/07228-phuong-da-mai.txt"));
  const Outcome torn = desk.merge({"out-1", "out-2", "out-3", "out-4", "-o", "all"});
  CHECK(torn.status == 1);
  CHECK(contains(torn.err, "lỗi[E0746]: out-2 còn thiếu 07228-phuong-da-mai.txt"));
  CHECK_FALSE(desk.has("all"));
  CHECK(desk.batch("out-2", "", {"--shard", "2/4"}).status == 0);
  CHECK(desk.merge({"out-1", "out-2", "out-3", "out-4", "-o", "all"}).status == 0);
}

TEST_CASE("a command line without folders or without a place is refused") {
  const MergeDesk desk;
  CHECK(desk.merge({"-o", "all"}).status == 2);
  CHECK(desk.merge({"out-1"}).status == 2);
  CHECK(desk.merge({"nowhere", "-o", "all"}).status == 1);
}

TEST_CASE("trouble of writing is status 3") {
  const MergeDesk desk;
  CHECK(desk.batch("one").status == 0);
  const Outcome outcome = desk.run({"merge", "one", "-o", "all"}, "ulimit -f 20;");
  CHECK(outcome.status == 3);
  CHECK(contains(outcome.err, "E0901"));
  CHECK_FALSE(desk.has("all"));
  for (const std::string& name : desk.names()) CHECK_FALSE(name.ends_with(".tmp"));
}

TEST_CASE("--shard is a share, or names where it stands") {
  const MergeDesk desk;
  const Outcome bad = desk.batch("x", "", {"--shard", "5/4"});
  CHECK(bad.status == 2);
  CHECK(contains(bad.err, "E0742"));
  const Outcome unknown = desk.batch("x", "", {"--shard", "env"});
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "E0743"));
  CHECK_FALSE(desk.has("x"));
}
