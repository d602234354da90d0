// `vanban batch` and documents that were touched since: edited, replaced, deleted, frozen.
#include <doctest/doctest.h>
#include <filesystem>

#include "cli/batch_desk.h"

using namespace vanban::test;

namespace {

// A desk whose Kinh Bắc was edited by hand, and whose data then changed.
class EditedDesk : public BatchDesk {
 public:
  EditedDesk() {
    batch();
    write("ra/" + kinh_bac + ".txt", "sửa tay");
  }
  void change_data(const std::string& from = "Trần Văn Bình",
                   const std::string& to = "Trần Văn An") const {
    change("phan-rieng/kinh-bac.overlay.json", from, to);
  }
};

}  // namespace

TEST_CASE("an edited document is left while nothing changes") {
  const EditedDesk desk;
  const Outcome outcome = desk.batch();
  CHECK(outcome.out == "3 văn bản, 3 không có gì đổi\n");
  CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa tay");
  CHECK(contains(desk.read("ra/bao-cao.json"), "edited"));
}

TEST_CASE("a change of the data that the document does not show makes no new version") {
  const EditedDesk desk;
  desk.change("bac-ninh.plan.json", "{\n", "// Bản đã trình ký.\n{\n");
  const Outcome outcome = desk.batch();
  CHECK(outcome.out == "3 văn bản, 3 dựng thử và không khác\n");
  CHECK(contains(outcome.err, "ghi chú[E0736]: " + kinh_bac + ".txt"));
  CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa tay");
  CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.txt"));
  CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
}

TEST_CASE("the new version of an edited document goes beside it, with all its files") {
  const EditedDesk desk;
  const std::string old_pdf = desk.read("ra/" + kinh_bac + ".pdf");
  desk.change_data();
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.out, "1 để bên cạnh bản đã sửa tay"));
  CHECK(contains(outcome.err, "cảnh báo[E0735]: " + kinh_bac + ".txt"));
  CHECK(contains(outcome.err, kinh_bac + ".ban-moi.txt"));
  CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa tay");
  CHECK(desk.read("ra/" + kinh_bac + ".pdf") == old_pdf);
  CHECK(contains(desk.read("ra/" + kinh_bac + ".ban-moi.txt"), "Trần Văn An"));
  CHECK(desk.has("ra/" + kinh_bac + ".ban-moi.pdf"));

  SUBCASE("and is not written again") {
    CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
  }
  SUBCASE("the next one takes its place") {
    desk.change_data("Trần Văn An", "Trần Thị Hoa");
    CHECK(contains(desk.batch().out, "1 để bên cạnh"));
    CHECK(contains(desk.read("ra/" + kinh_bac + ".ban-moi.txt"), "Trần Thị Hoa"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi-2.txt"));
  }
  SUBCASE("if that is edited, too, the next one goes beside both") {
    desk.write("ra/" + kinh_bac + ".ban-moi.txt", "cũng sửa");
    desk.change_data("Trần Văn An", "Trần Thị Hoa");
    CHECK(contains(desk.batch().out, "1 để bên cạnh"));
    CHECK(desk.read("ra/" + kinh_bac + ".ban-moi.txt") == "cũng sửa");
    CHECK(contains(desk.read("ra/" + kinh_bac + ".ban-moi-2.txt"), "Trần Thị Hoa"));
    CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa tay");
  }
  SUBCASE("once the edited file is gone, the new version takes its name") {
    desk.remove("ra/" + kinh_bac + ".txt");
    CHECK(contains(desk.batch().out, "1 đã dựng"));
    CHECK(contains(desk.read("ra/" + kinh_bac + ".txt"), "Trần Văn An"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.txt"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.pdf"));
    CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
  }
  SUBCASE("--force puts the new version in its place") {
    CHECK(contains(desk.batch({"--force"}).out, "1 đã dựng"));
    CHECK(contains(desk.read("ra/" + kinh_bac + ".txt"), "Trần Văn An"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.txt"));
    CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
  }
  SUBCASE("a format that is asked for no more goes from both versions") {
    desk.change("lo.job.json", R"("text", "pdf")", R"("text")");
    desk.batch();
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.pdf"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".pdf"));
    CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa tay");
  }
  SUBCASE("--force writes over it once something changes") {
    desk.change_data("Trần Văn An", "Trần Thị Hoa");
    CHECK(contains(desk.batch({"--force"}).out, "1 đã dựng"));
    CHECK(contains(desk.read("ra/" + kinh_bac + ".txt"), "Trần Thị Hoa"));
    CHECK_FALSE(desk.has("ra/" + kinh_bac + ".ban-moi.txt"));
  }
}

TEST_CASE("--force brings an edited document back although nothing changed") {
  const EditedDesk desk;
  CHECK(contains(desk.batch({"--force"}).out, "1 đã dựng"));
  CHECK(contains(desk.read("ra/" + kinh_bac + ".txt"), "Trần Văn Bình"));
}

TEST_CASE("a deleted file is made again") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.remove("ra/" + vu_ninh + ".pdf");
  CHECK(contains(desk.batch({"--dry-run"}).out, "tệp " + vu_ninh + ".pdf không còn trong thư mục"));
  CHECK(contains(desk.batch().out, "1 đã dựng"));
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
}

TEST_CASE("a file that stood there before the first run is not written over") {
  const BatchDesk desk;
  desk.write("ra/" + vu_ninh + ".pdf", "của người khác");
  const Outcome outcome = desk.batch();
  CHECK(contains(outcome.out, "2 đã dựng, 1 để bên cạnh bản đã sửa tay"));
  CHECK(desk.read("ra/" + vu_ninh + ".pdf") == "của người khác");
  CHECK(desk.has("ra/" + vu_ninh + ".ban-moi.txt"));
  CHECK_FALSE(desk.has("ra/" + vu_ninh + ".txt"));
}

TEST_CASE("where a name cannot be looked at, its document waits until it can") {
  const BatchDesk desk;
  desk.write("ra/x", "");
  const std::string name = "ra/" + vu_ninh + ".txt";
  std::filesystem::create_symlink(vu_ninh + ".txt", desk.path(name));
  const Outcome outcome = desk.batch();
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.out, "2 đã dựng, 1 có lỗi"));
  CHECK(contains(outcome.err, "lỗi[E0901]"));
  CHECK(contains(outcome.err, name));
  CHECK_FALSE(desk.has("ra/" + vu_ninh + ".pdf"));
  std::filesystem::remove(desk.path(name));
  CHECK(contains(desk.batch().out, "3 văn bản, 1 đã dựng, 2 không có gì đổi\n"));
}

TEST_CASE("without its record a folder is known again by its bytes") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  desk.remove("ra/vanban.sqlite");
  CHECK(desk.batch().status == 0);
  CHECK(BatchDesk::changed(before, desk.documents()).empty());
}

TEST_CASE("an output that is no longer asked for is cleared away, unless it was edited") {
  const BatchDesk desk;
  desk.batch();
  desk.write("ra/" + vu_ninh + ".pdf", "đã ký");
  desk.change("lo.job.json", R"("text", "pdf")", R"("text")");
  CHECK(contains(desk.batch().err, "ghi chú[E0736]"));
  CHECK_FALSE(desk.has("ra/" + kinh_bac + ".pdf"));
  CHECK(desk.has("ra/" + kinh_bac + ".txt"));
  CHECK(desk.read("ra/" + vu_ninh + ".pdf") == "đã ký");
}

TEST_CASE("a frozen document never changes, and what would have changed it is told") {
  const BatchDesk desk;
  desk.batch();
  const auto before = desk.documents();
  CHECK(desk.run({"freeze", "ra/" + kinh_bac + ".pdf"}).status == 0);
  CHECK(desk.batch().out == "3 văn bản, 3 không có gì đổi\n");
  desk.change("phan-rieng/kinh-bac.overlay.json", "Trần Văn Bình", "Trần Văn An");
  for (const std::vector<std::string>& options : {std::vector<std::string>{}, {"--force"}}) {
    const Outcome outcome = desk.batch(options);
    CHECK(outcome.status == 0);
    CHECK(contains(outcome.out, "1 đã khóa"));
    CHECK(contains(outcome.err, "cảnh báo[E0737]: " + kinh_bac));
    CHECK(desk.read("ra/" + kinh_bac + ".txt") == before.at(kinh_bac + ".txt"));
    CHECK(contains(desk.read("ra/bao-cao.txt"), "E0737"));
  }
  CHECK(desk.run({"freeze", "--thaw", "ra/" + kinh_bac + ".pdf"}).status == 0);
  CHECK(contains(desk.batch().out, "1 đã dựng"));
  CHECK(contains(desk.read("ra/" + kinh_bac + ".txt"), "Trần Văn An"));
}
