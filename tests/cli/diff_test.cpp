// `vanban diff`: two versions of a plan, and what cannot be compared.
#include <doctest/doctest.h>
#include <filesystem>
#include <string>

#include "support/desk.h"
#include "support/versions.h"

using namespace vanban::test;

namespace {

class Comparing : public Desk {
 public:
  Comparing() {
    write("cu.plan.json", sample_text("bac-ninh.plan.json"));
    write("moi.plan.json", sample_text("bac-ninh.plan.json",
                                       {{"\"scope\": [\"commune\"], \"values\": {\"2030\": 60}",
                                         "\"scope\": [\"commune\"], \"values\": {\"2030\": 70}"}}));
  }
};

bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("diff prints what moved") {
  const Comparing desk;
  const Outcome outcome = desk.run({"diff", "cu.plan.json", "moi.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  CHECK(contains(outcome.out, "[dv-xa], năm 2030: 60% → 70%\n"));
  CHECK(contains(outcome.out, "Theo chỉ tiêu dv-xa: gạch đầu dòng thứ nhất khoản 2.1 Mục III\n"));
}

TEST_CASE("diff of a table goes into a new file that renders") {
  const Comparing desk;
  CHECK(desk.run({"diff", "cu.plan.json", "moi.plan.json", "--format", "table", "-o",
                  "bang.plan.json"})
            .out == "bang.plan.json\n");
  CHECK(desk.run({"render", "bang.plan.json", "--to", "text"}).status == 0);
  CHECK(contains(desk.read("bang.txt"), "BẢNG SO SÁNH"));
  const Outcome again = desk.run({"diff", "cu.plan.json", "moi.plan.json", "-o", "bang.plan.json"});
  CHECK(again.status == 1);
  CHECK(contains(again.err, "E0620"));
}

TEST_CASE("diff of the same says so") {
  const Comparing desk;
  const Outcome outcome = desk.run({"diff", "cu.plan.json", "cu.plan.json", "--format", "json"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "E0751"));
  CHECK(contains(outcome.out, "\"pieces\": []"));
}

TEST_CASE("diff of what cannot be compared") {
  const Comparing desk;
  desk.write("quyet-dinh.plan.json", sample_text("tra-vinh.plan.json"));
  desk.write("thu-muc/x.txt", "x");
  for (const std::string other : {"quyet-dinh.plan.json", "thu-muc"}) {
    CAPTURE(other);
    const Outcome outcome = desk.run({"diff", "cu.plan.json", other});
    CHECK(outcome.status == 1);
    CHECK(contains(outcome.err, "E0752"));
    CHECK(outcome.out == "");
  }
  CHECK(contains(desk.run({"diff", "thu-muc", "thu-muc"}).err, "thu-muc"));
  CHECK(contains(desk.run({"diff", "cu.plan.json", "khong-co.plan.json"}).err, "E0101"));
  std::filesystem::create_symlink("vong", desk.path("vong"));
  CHECK(contains(desk.run({"diff", "thu-muc", "vong"}).err, "vong: lỗi[E0101]"));
  CHECK(desk.run({"diff", "cu.plan.json"}).status == 2);
}

TEST_CASE("diff says that it ends with 0 either way") {
  const Comparing desk;
  CHECK(contains(desk.run({"diff", "--help"}).out, "Mã kết thúc là 0 dù"));
  CHECK(desk.run({"diff", "--help", "--lang", "en"}).status == 0);
}
