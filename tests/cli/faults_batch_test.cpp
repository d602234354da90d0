// Batches with every call about their folders failing once, those of the record with them.
#include <doctest/doctest.h>

#include "cli/batch_desk.h"
#include "support/failing_database.h"
#include "support/faulty_desk.h"

using namespace vanban::test;

namespace {

const std::vector<std::string> batch = {"batch", "lo.job.json", "-o", "ra", "-j", "1"};

void put_job(const FaultyDesk& desk) {
  let_database_fail();
  desk.put("tinh.plan.json", read_file(source_path("tests/check/cases/tinh.plan.json")));
  desk.put("phan-rieng/kinh-bac.overlay.json",
           R"({"parent": "../tinh.plan.json", "unit": "phường Kinh Bắc", "number": 7})");
  desk.put("lo.job.json", R"({
    "parent": "tinh.plan.json",
    "units": ["phường Kinh Bắc", "phường Vũ Ninh"],
    "overlays": "phan-rieng",
    "outputs": ["text"]
  })");
}

void change(const FaultyDesk& desk, const std::string& file, const std::string& what,
            const std::string& by) {
  desk.put(file, with(desk.get(file), what, by));
}

}  // namespace

TEST_CASE("the first run of a batch survives every fault") {
  const FaultyDesk desk(put_job);
  CHECK(desk.survive(batch, 7).size() > 3);
}

TEST_CASE("a run after the plan has changed survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    put_job(at);
    REQUIRE(at.run(batch).status == 0);
    change(at, "tinh.plan.json", "Đưa sách và tài liệu số", "Đưa sách");
  });
  desk.survive(batch, 11);
}

TEST_CASE("a run beside a file that was edited survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    put_job(at);
    REQUIRE(at.run(batch).status == 0);
    at.put("ra/" + vu_ninh + ".txt", "sửa tay");
    change(at, "tinh.plan.json", "Đưa sách và tài liệu số", "Đưa sách");
  });
  desk.survive(batch, 11);
  CHECK(desk.get("ra/" + vu_ninh + ".txt") == "sửa tay");
}

TEST_CASE("freezing survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    put_job(at);
    REQUIRE(at.run(batch).status == 0);
    at.put("ra/" + vu_ninh + ".txt", "đã ký");
  });
  desk.survive({"freeze", "ra/" + vu_ninh}, 2);
}

TEST_CASE("joining shares survives every fault") {
  const FaultyDesk desk([](const FaultyDesk& at) {
    put_job(at);
    for (const std::string shard : {"1", "2"}) {
      REQUIRE(
          at.run({"batch", "lo.job.json", "-o", "ra-" + shard, "--shard", shard + "/2"}).status ==
          0);
    }
  });
  desk.survive({"merge", "ra-1", "ra-2", "-o", "ra"}, 7);
}
