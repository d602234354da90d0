// `vanban batch` when something is in its way: a full disk, another run, another job, a kill.
#include <doctest/doctest.h>

#include "cli/batch_desk.h"

using namespace vanban::test;

TEST_CASE("a job with mistakes is told with file and line, and nothing is made") {
  const BatchDesk desk;
  desk.change("lo.job.json", "\"outputs\"", "\"output\"");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "lo.job.json:"));
  CHECK(contains(outcome.err, "E0107"));
  CHECK_FALSE(desk.has("ra"));
}

TEST_CASE("a format that there is none of, with those there are") {
  const BatchDesk desk;
  desk.change("lo.job.json", "\"text\", \"pdf\"", "\"txet\"");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "lo.job.json:5:"));
  CHECK(contains(outcome.err, "ý bạn là “text”"));
}

TEST_CASE("a parent with mistakes") {
  const BatchDesk desk;
  desk.change("bac-ninh.plan.json", "\"subject\"", "\"subjekt\"");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "bac-ninh.plan.json:"));
  CHECK(contains(outcome.err, "E0107"));
}

TEST_CASE("a folder of another job is refused") {
  const BatchDesk desk;
  desk.batch();
  desk.write("khac.job.json", desk.read("lo.job.json"));
  const Outcome outcome = desk.run({"batch", "khac.job.json", "-o", "ra"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "lỗi[E0734]"));
  CHECK(contains(outcome.err, "lo.job.json"));
}

TEST_CASE("a full disk: whole files or none, and the next run does the rest") {
  const BatchDesk desk;
  const BatchDesk undisturbed;
  undisturbed.batch();
  // In blocks of 512 bytes: enough for the record, not for a PDF.
  const Outcome outcome = desk.batch({}, "ulimit -f 100;");
  CHECK(outcome.status != 0);
  for (const auto& file : desk.documents()) {
    CAPTURE(file.first);
    CHECK(file.second == undisturbed.documents().at(file.first));
  }
  CHECK(desk.batch().status == 0);
  CHECK(BatchDesk::changed(undisturbed.documents(), desk.documents()).empty());
}

TEST_CASE("a folder that cannot be written to") {
  const BatchDesk desk;
  desk.write("ra", "một tệp");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 3);
  CHECK(contains(outcome.err, "E0901"));
}

TEST_CASE("what a stopped run left is cleared away") {
  const BatchDesk desk;
  desk.write("ra/.vanban-1-0.tmp", "nửa tệp");
  desk.batch();
  CHECK_FALSE(desk.has("ra/.vanban-1-0.tmp"));
}

TEST_CASE("shares of a job make all of it together") {
  const BatchDesk desk;
  desk.batch();
  const auto whole = desk.documents();
  std::size_t documents = 0;
  for (const std::string shard : {"1/2", "2/2"}) {
    const std::string folder = "phan-" + shard.substr(0, 1);
    CHECK(desk.run({"batch", "lo.job.json", "-o", folder, "--shard", shard}).status == 0);
    for (const auto& [name, bytes] : desk.documents(folder)) {
      if (!name.ends_with(".pdf")) continue;
      ++documents;
      CHECK(bytes == whole.at(name));
    }
  }
  CHECK(documents == 3);
  const Outcome other = desk.run({"batch", "lo.job.json", "-o", "phan-1", "--shard", "2/2"});
  CHECK(other.status == 1);
  CHECK(contains(other.err, "“lo.job.json 1/2”"));
  CHECK(contains(desk.batch({"--shard", "0/2"}).err, "E0742"));
}
