// `vanban batch`: documents, the second run, edited and frozen ones, units with errors, the ways a
// run ends.
#include <doctest/doctest.h>

#include "cli/batch_desk.h"

using namespace vanban::test;

TEST_CASE("the documents of a job are those of its overlays rendered one by one") {
  const BatchDesk desk;
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "ra/" + kinh_bac + ".pdf\n"));
  CHECK(contains(outcome.out, "3 văn bản, 3 đã dựng\n"));
  CHECK(outcome.err.empty());
  desk.write("phan-rieng/vu-ninh.json", "");
  desk.run({"derive", "bac-ninh.plan.json", "--unit", "09169", "-o", "rieng/vu-ninh.overlay.json"});
  CHECK(desk.run({"render", "rieng/vu-ninh.overlay.json", "phan-rieng/kinh-bac.overlay.json", "-o",
                  "mot"})
            .status == 0);
  for (const std::string ending : {".pdf", ".txt"}) {
    CHECK(desk.read("ra/" + vu_ninh + ending) == desk.read("mot/vu-ninh" + ending));
    CHECK(desk.read("ra/" + kinh_bac + ending) == desk.read("mot/kinh-bac" + ending));
  }
}

TEST_CASE("any number of threads gives the same bytes, and so does an English run") {
  const BatchDesk desk;
  desk.batch({"-j", "1"});
  const auto one = desk.documents();
  CHECK(one.size() == 9);  // two files each, report, report as JSON, index
  CHECK(desk.run({"batch", "lo.job.json", "-o", "khac", "-j", "5", "--lang", "en"}).status == 0);
  CHECK(BatchDesk::changed(one, desk.documents("khac")).empty());
}

TEST_CASE("a second run touches nothing and says so") {
  const BatchDesk desk;
  desk.batch();
  for (const std::string& name : desk.names("ra")) desk.make_old("ra/" + name);
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "3 văn bản, 3 không có gì đổi\n");
  for (const auto& file : desk.documents()) {
    CAPTURE(file.first);
    CHECK(desk.is_old("ra/" + file.first));
  }
}

TEST_CASE("a target of the parent changes the documents that mention it, and no other") {
  const BatchDesk desk;
  // Kinh Bắc has a value of its own for tu-sach.
  desk.batch();
  const auto before = desk.documents();
  desk.change("bac-ninh.plan.json", R"("values": {"2030": {"over": 70}})",
              R"("values": {"2030": {"over": 75}})");
  const Outcome tried = desk.batch({"--dry-run"});
  CHECK(contains(tried.out, "3 văn bản, 3 sẽ dựng\n"));
  CHECK(contains(tried.out, "bac-ninh.plan.json đã đổi"));
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
  desk.batch();
  CHECK(desk.read("ra/" + vu_ninh + ".txt").find("trên 75%") != std::string::npos);
  CHECK(BatchDesk::changed(before, desk.documents()).size() == 6);
}

TEST_CASE("a change of the parent that no commune shows touches no document") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  for (const auto& [name, bytes] : before) desk.make_old("ra/" + name);
  desk.change("bac-ninh.plan.json", "{\n", "// Bản đã trình ký.\n{\n");
  const Outcome outcome = desk.batch();
  CHECK(outcome.out == "3 văn bản, 3 dựng thử và không khác\n");
  for (const auto& [name, bytes] : before) CHECK(desk.is_old("ra/" + name));
  CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
}

TEST_CASE("a fact of one commune changes its document alone") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.change("phan-rieng/kinh-bac.overlay.json", "Trần Văn Bình", "Trần Văn An");
  const Outcome outcome = desk.batch();
  CHECK(contains(outcome.out, "3 văn bản, 1 đã dựng, 2 không có gì đổi\n"));
  CHECK(BatchDesk::changed(before, desk.documents()) ==
        std::vector<std::string>{kinh_bac + ".pdf", kinh_bac + ".txt"});
}

TEST_CASE("an overlay that is new, and one that is gone") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.write("phan-rieng/vu-ninh.overlay.json",
             R"({"parent": "../bac-ninh.plan.json", "unit": "09169", "number": 7})");
  CHECK(contains(desk.batch({"--dry-run"}).out, "thêm phan-rieng/vu-ninh.overlay.json"));
  CHECK(contains(desk.batch().out, "1 đã dựng, 2 không có gì đổi\n"));
  CHECK(contains(desk.read("ra/" + vu_ninh + ".txt"), "Số: 07/KH-UBND"));
  desk.remove("phan-rieng/vu-ninh.overlay.json");
  CHECK(contains(desk.batch().out, "1 đã dựng, 2 không có gì đổi\n"));
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
}

TEST_CASE("a template, a style, a body's name: what shows them is made anew") {
  const BatchDesk desk;
  desk.copy_share("share");
  const auto batch = [&desk] { return desk.batch({"--share", "share"}); };
  batch();
  const auto before = desk.documents();
  SUBCASE("template") {
    desk.change("share/templates/ke-hoach.template.json", "Nơi nhận:", "Kính gửi:");
    CHECK(contains(batch().out, "3 đã dựng"));
  }
  SUBCASE("style") {
    desk.change("share/templates/styles/nd30.json", R"("left": {"value": "30mm")",
                R"("left": {"value": "31mm")");
    CHECK(contains(batch().out, "3 đã dựng"));
  }
  SUBCASE("a body's name") {
    desk.change("share/bodies/bodies.json", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa, Xã hội");
    CHECK(contains(batch().out, "3 đã dựng"));
    CHECK(contains(desk.read("ra/" + vu_ninh + ".txt"), "Phòng Văn hóa, Xã hội"));
  }
  SUBCASE("a template that none of them uses") {
    desk.change("share/templates/quyet-dinh.template.json", "QUYẾT ĐỊNH:", "NAY QUYẾT ĐỊNH:");
    CHECK(batch().out == "3 văn bản, 3 không có gì đổi\n");
    CHECK(BatchDesk::changed(before, desk.documents()).empty());
  }
}

TEST_CASE("a unit with errors does not stop the others, and keeps its earlier version") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.change("phan-rieng/kinh-bac.overlay.json", "\"nv-tt-su-kien\"", "\"khong-co\", \"so\": 1");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "3 văn bản, 2 không có gì đổi, 1 có lỗi\n"));
  CHECK(contains(outcome.err, "phan-rieng/kinh-bac.overlay.json:"));
  CHECK(contains(outcome.err, "lỗi[E0107]"));
  CHECK(contains(outcome.err, "phường Kinh Bắc"));
  CHECK(BatchDesk::changed(before, desk.documents()) ==
        std::vector<std::string>{"bao-cao.json", "bao-cao.txt", "index.html"});
  CHECK(contains(desk.read("ra/bao-cao.txt"), "E0107"));
  CHECK(desk.batch().status == 1);
  desk.change("phan-rieng/kinh-bac.overlay.json", "\"khong-co\", \"so\": 1", "\"nv-tt-su-kien\"");
  CHECK(desk.batch().status == 0);
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
}

TEST_CASE("a unit that leaves the job keeps its files and is told of") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.change("lo.job.json", "\"phường Vũ Ninh\", ", "");
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "cảnh báo[E0741]"));
  CHECK(desk.read("ra/" + vu_ninh + ".pdf") == before.at(vu_ninh + ".pdf"));
  CHECK(contains(desk.batch().err, "E0741"));
}

TEST_CASE("an overlay that can no longer be understood leaves its document as it is") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  const std::string overlay = desk.read("phan-rieng/kinh-bac.overlay.json");
  const auto check_kept = [&](const std::string& failed) {
    const Outcome outcome = desk.batch();
    CHECK(outcome.status == 1);
    CHECK(contains(outcome.out, failed));
    for (const std::string ending : {".pdf", ".txt"}) {
      CHECK(desk.read("ra/" + kinh_bac + ending) == before.at(kinh_bac + ending));
    }
    CHECK(contains(desk.read("ra/bao-cao.json"), "\"failed\""));
  };
  SUBCASE("another unit") {
    desk.write("phan-rieng/kinh-bac.overlay.json", with(overlay, "\"09187\"", "\"9187x\""));
    check_kept("1 có lỗi");
  }
  SUBCASE("another parent") {
    desk.write("phan-rieng/kinh-bac.overlay.json", with(overlay, "bac-ninh.plan", "bac-nin.plan"));
    check_kept("1 có lỗi");
  }
  SUBCASE("not JSON") {
    desk.write("phan-rieng/kinh-bac.overlay.json", "{" + overlay);
    check_kept("1 có lỗi");
  }
  SUBCASE("the folder is gone: any unit may have had one there") {
    desk.change("lo.job.json", "\"phan-rieng\"", "\"phan-rien\"");
    check_kept("3 có lỗi");
  }
  desk.write("phan-rieng/kinh-bac.overlay.json", overlay);
  desk.change("lo.job.json", "\"phan-rien\"", "\"phan-rieng\"");
  CHECK(desk.batch().status == 0);
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
}

TEST_CASE("what is wrong about a unit is told although its document has not changed") {
  const BatchDesk desk;
  desk.batch();
  const std::string overlay = desk.read("phan-rieng/kinh-bac.overlay.json");
  desk.write("phan-rieng/kinh-bac-2.overlay.json", overlay);
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "lỗi[E0707]"));
  CHECK(contains(outcome.out, "1 có lỗi"));
  desk.remove("phan-rieng/kinh-bac-2.overlay.json");
  CHECK(desk.batch().status == 0);
}

TEST_CASE("what left the job and was deleted is told no more") {
  const BatchDesk desk;
  desk.batch();
  desk.change("lo.job.json", "\"phường Vũ Ninh\", ", "");
  for (const std::string ending : {".pdf", ".txt"}) desk.remove("ra/" + vu_ninh + ending);
  const Outcome outcome = desk.batch();
  CHECK_FALSE(contains(outcome.err, "E0741"));
  CHECK_FALSE(contains(desk.read("ra/index.html"), vu_ninh + ".pdf"));
}
