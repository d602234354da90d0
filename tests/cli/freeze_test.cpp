#include <doctest/doctest.h>

#include "cli/batch_desk.h"

namespace vanban::test {

TEST_CASE("an issued document stays as it was signed, whatever its data become") {
  const BatchDesk desk;
  REQUIRE(desk.batch().status == 0);
  desk.write("ra/" + kinh_bac + ".pdf", "bản đã ký số");
  const Outcome frozen = desk.run({"freeze", "ra/" + kinh_bac + ".pdf"});
  CHECK(frozen.status == 0);
  CHECK(frozen.err == "");
  CHECK(frozen.out ==
        kinh_bac + ": đã khóa; giữ như hiện có, khác bản đã dựng: " + kinh_bac + ".pdf\n");
  CHECK(contains(desk.read("ra/index.html"), "<b class=\"frozen\">đã khóa</b>"));

  const auto before = desk.documents();
  desk.change("bac-ninh.plan.json", "Đẩy mạnh", "Tăng cường");
  const Outcome second = desk.batch();
  CHECK(second.status == 0);
  CHECK(contains(second.err, "cảnh báo[E0737]: " + kinh_bac + " đã khóa"));
  const auto now = desk.documents();
  for (const std::string ending : {".pdf", ".txt"}) {
    CHECK(now.at(kinh_bac + ending) == before.at(kinh_bac + ending));
    CHECK(now.at(vu_ninh + ending) != before.at(vu_ninh + ending));
  }
  CHECK_FALSE(now.contains(kinh_bac + ".ban-moi.pdf"));
  CHECK(contains(desk.read("ra/bao-cao.txt"), "Đã khóa, dữ liệu đã đổi (1)\n  09187"));
  // Not even by force.
  CHECK(desk.batch({"--force"}).status == 0);
  CHECK(desk.read("ra/" + kinh_bac + ".pdf") == "bản đã ký số");

  CHECK(desk.run({"freeze", "--list", "ra", "--lang", "en"}).out ==
        kinh_bac + "\t09187\tphường Kinh Bắc\tfrozen, its data changed\n");
  const Outcome thawed = desk.run({"freeze", "--thaw", "ra/09187"});
  CHECK(thawed.out == kinh_bac + ": đã mở khóa; từ nay coi là sửa tay: " + kinh_bac + ".pdf\n");
  // The signed file is still nobody's to overwrite.
  CHECK(desk.batch().status == 0);
  CHECK(desk.read("ra/" + kinh_bac + ".pdf") == "bản đã ký số");
  CHECK(desk.has("ra/" + kinh_bac + ".ban-moi.pdf"));
}

TEST_CASE("a frozen file that is touched is told") {
  const BatchDesk desk;
  REQUIRE(desk.batch().status == 0);
  REQUIRE(desk.run({"freeze", "ra/" + kinh_bac}).status == 0);
  CHECK(desk.batch().err == "");
  desk.write("ra/" + kinh_bac + ".txt", "sửa");
  const Outcome touched = desk.batch();
  CHECK(touched.status == 0);
  CHECK(contains(touched.err, "cảnh báo[E0738]: " + kinh_bac + ".txt đã khóa"));
  CHECK(desk.read("ra/" + kinh_bac + ".txt") == "sửa");
  REQUIRE(desk.run({"freeze", "ra/" + kinh_bac}).status == 0);
  CHECK(desk.batch().err == "");
}

TEST_CASE("mistakes in what to freeze") {
  const BatchDesk desk;
  REQUIRE(desk.batch().status == 0);
  const Outcome unknown = desk.run({"freeze", "ra/09187-phuong-kinh-bak.pdf"});
  CHECK(unknown.status == 1);
  CHECK(unknown.out == "");
  CHECK(contains(unknown.err, "lỗi[E0739]: thư mục ra không có văn bản"));
  CHECK(contains(unknown.err, "“" + kinh_bac + ".pdf”"));
  const Outcome elsewhere = desk.run({"freeze", "lo.job.json"});
  CHECK(elsewhere.status == 1);
  CHECK(contains(elsewhere.err, "lỗi[E0740]: thư mục . không phải kết quả của vanban batch"));
  CHECK_FALSE(desk.has("vanban.sqlite"));
  CHECK(desk.run({"freeze"}).status == 2);
  const Outcome both = desk.run({"freeze", "--thaw", "--list", "ra"});
  CHECK(both.status == 2);
  CHECK(both.err ==
        "vanban freeze: --thaw và --list không đi cùng nhau\nXem “vanban freeze --help”\n");
  desk.write("ra/vanban.sqlite", "hỏng");
  CHECK(contains(desk.run({"freeze", "ra/09187"}).err, "lỗi[E0732]"));
}

}  // namespace vanban::test
