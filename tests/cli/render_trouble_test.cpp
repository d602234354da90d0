// What is not the fault of a plan: folders, the disk, the installation.
#include <doctest/doctest.h>
#include <string>

#include "cli/rendering.h"

using namespace vanban::test;

TEST_CASE("a folder that cannot be written to") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  // What stands in the way is named: a file where a folder is wanted.
  const std::vector<std::pair<std::string, std::string>> folders = {
      {"a.plan.json", "a.plan.json"},
      {"a.plan.json/out", "a.plan.json"},
      {"/proc/vanban", "/proc/vanban"},
      {"/dev/null/x", "/dev/null"}};
  for (const auto& asked : folders) {
    CAPTURE(asked.first);
    const Outcome outcome = desk.run({"render", "a.plan.json", "-o", asked.first});
    CHECK(outcome.status == 3);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, "lỗi[E0901]: không ghi được tệp " + asked.second));
  }
  CHECK(desk.names() == Lines{"a.plan.json"});
  CHECK(desk.read("a.plan.json") == good_plan());
}

TEST_CASE("when the disk takes no more, nothing is half written and the earlier files stay") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.write("b.plan.json", good_plan());
  desk.write("out/a.pdf", "bản trước");
  desk.write("out/a.txt", "bản trước");
  // The text would fit, the PDF does not.
  const Outcome outcome = desk.run(
      {"render", "a.plan.json", "b.plan.json", "-o", "out", "--to", "text,pdf"}, "ulimit -f 8;");
  CHECK(outcome.status == 3);
  CHECK(contains(outcome.err, "lỗi[E0901]: không ghi được tệp out/a.pdf: tệp quá lớn"));
  CHECK(contains(outcome.err, "out/b.pdf"));
  CHECK(outcome.out == "");
  CHECK(desk.read("out/a.pdf") == "bản trước");
  CHECK(desk.read("out/a.txt") == "bản trước");
  CHECK_FALSE(desk.has("out/b.txt"));
  CHECK(desk.names("out") == Lines{"a.pdf", "a.txt"});
}

TEST_CASE("files of a split plan are written together or not at all") {
  Desk desk;
  desk.write("a.plan.json", plan_with_appendix());
  desk.write("out/a.phu-luc.pdf/in-the-way", "");
  const Outcome outcome = desk.run({"render", "a.plan.json", "--split", "-o", "out"});
  CHECK(outcome.status == 3);
  CHECK(outcome.out == "");
  CHECK(contains(outcome.err, "lỗi[E0901]: không ghi được tệp out/a.phu-luc.pdf"));
  CHECK(desk.names("out") == Lines{"a.phu-luc.pdf"});
}

TEST_CASE("a damaged installation is trouble, and not the fault of the plan") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const auto render = [&](const std::string& share) {
    return desk.run({"render", "a.plan.json", "--to", "text,pdf", "-o", "out", "--share", share});
  };
  desk.copy_share("tot");
  CHECK(render("tot").status == 0);

  const Outcome elsewhere = render("khong-co");
  CHECK(elsewhere.status == 3);
  CHECK(contains(elsewhere.err, "khong-co/units/units.csv: lỗi[E0101]"));
  CHECK(contains(elsewhere.err, "khong-co/fonts/document.fontpack: lỗi[E0101]"));

  desk.copy_share("phong");
  desk.write("phong/fonts/document.fontpack", "không phải phông chữ");
  CHECK(render("phong").status == 3);
  CHECK(contains(render("phong").err, "E0512"));

  desk.copy_share("mau");
  desk.write("mau/templates/ke-hoach.template.json", "{\"kind\": \"ke-hoach\"}");
  const Outcome broken = render("mau");
  CHECK(broken.status == 3);
  CHECK(contains(broken.err, "mau/templates/ke-hoach.template.json:1:1: lỗi[E0109]"));

  desk.copy_share("kieu");
  desk.write("kieu/templates/styles/nd30.json", "[]");
  CHECK(render("kieu").status == 3);

  desk.run({"--version"}, "rm -r tot/templates;");
  const Outcome none = render("tot");
  CHECK(none.status == 3);
  CHECK(contains(none.err, "tot/templates: lỗi[E0101]"));
}
