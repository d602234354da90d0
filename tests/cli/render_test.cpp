// `vanban render` as a user runs it: which files a plan becomes.
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "cli/rendering.h"
#include "support/engine.h"

using namespace vanban::test;

TEST_CASE("a plan becomes its files, whose names are printed") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const Outcome outcome =
      desk.run({"render", "a.plan.json", "-o", "out", "--to", "pdf,text,doc,pages"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  CHECK(outcome.out == "out/a.pdf\nout/a.txt\nout/a.doc.txt\nout/a.pages.txt\n");
  CHECK(desk.read("out/a.pdf").starts_with("%PDF-"));
  CHECK(contains(desk.read("out/a.txt"), "KẾ HOẠCH"));
}

TEST_CASE("without -o and --to: PDF and text beside where one stands") {
  Desk desk;
  desk.write("ke hoach/a.json", good_plan());
  CHECK(desk.run({"render", "ke hoach/a.json"}).out == "a.pdf\na.txt\n");
  CHECK(desk.names() == Lines{"a.pdf", "a.txt", "ke hoach"});
}

TEST_CASE("options may stand before the plans") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.write("b.plan.json", good_plan());
  const Outcome outcome = desk.run(
      {"render", "--to", "text", "-o", "out", "a.plan.json", "b.plan.json", "--to", "doc"});
  CHECK(outcome.out == "out/a.txt\nout/a.doc.txt\nout/b.txt\nout/b.doc.txt\n");
}

TEST_CASE("names with spaces and Vietnamese letters, given from anywhere") {
  Desk desk;
  const std::string name = "Kế hoạch số 4 'bản cuối'";
  desk.write("Văn bản đi/" + name + ".plan.json", good_plan());
  const Outcome outcome = desk.run(
      {"render", desk.path("Văn bản đi/" + name + ".plan.json"), "-o", "Kết quả", "--to=text"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "Kết quả/" + name + ".txt\n");
  CHECK(desk.has("Kết quả/" + name + ".txt"));
}

TEST_CASE("the same plan gives the same bytes, wherever and whenever it is rendered") {
  Desk desk;
  desk.write("a.plan.json", read_file(source_path("data/tu-ky.plan.json")));
  const std::vector<std::string> line = {"render", "a.plan.json", "--to", "pdf,text,doc,pages"};
  REQUIRE(desk.run(line).status == 0);
  std::vector<std::string> first;
  const Lines names = {"a.pdf", "a.txt", "a.doc.txt", "a.pages.txt"};
  for (const std::string& name : names) first.push_back(desk.read(name));
  REQUIRE(desk.run(line, "TZ=Asia/Ho_Chi_Minh LC_ALL=de_DE.UTF-8 SOURCE_DATE_EPOCH=1 ").status ==
          0);
  for (std::size_t i = 0; i < names.size(); ++i) {
    CAPTURE(names[i]);
    CHECK(desk.read(names[i]) == first[i]);
  }
}

TEST_CASE("a format named twice is written once") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const Outcome outcome = desk.run({"render", "a.plan.json", "--to", "text,text"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "a.txt\n");
}

TEST_CASE("a decision, its attached plan and every appendix as files of their own") {
  Desk desk;
  desk.write(
      "a.plan.json",
      commune_decision()
          .set("attachment",
               "{'kind': 'ke-hoach', 'subject': 'Đọc', 'body': [{'title': 'A', 'text': 'x'}],"
               " 'appendices': [{'title': 'B', 'text': 'y'}, {'title': 'C', 'text': 'z'}]}")
          .text());
  CHECK(desk.run({"render", "a.plan.json", "--to", "text,doc"}).out == "a.txt\na.doc.txt\n");
  CHECK(contains(desk.read("a.txt"), "(Kèm theo Quyết định số"));
  const Outcome outcome = desk.run({"render", "a.plan.json", "--split", "-o", "out"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  CHECK(outcome.out ==
        "out/a.pdf\nout/a.txt\n"
        "out/a.dinh-kem.pdf\nout/a.dinh-kem.txt\n"
        "out/a.dinh-kem.phu-luc-1.pdf\nout/a.dinh-kem.phu-luc-1.txt\n"
        "out/a.dinh-kem.phu-luc-2.pdf\nout/a.dinh-kem.phu-luc-2.txt\n");
  CHECK_FALSE(contains(desk.read("out/a.txt"), "(Kèm theo"));
  CHECK(contains(desk.read("out/a.dinh-kem.txt"), "KẾ HOẠCH\n"));
  CHECK(contains(desk.read("out/a.dinh-kem.phu-luc-2.txt"), "Phụ lục II\n"));
  CHECK(desk.read("out/a.dinh-kem.phu-luc-2.pdf").starts_with("%PDF-"));
}

TEST_CASE("a plan of one part is one file, split or not") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  REQUIRE(desk.run({"render", "a.plan.json"}).status == 0);
  CHECK(desk.run({"render", "a.plan.json", "--split", "-o", "out"}).out ==
        "out/a.pdf\nout/a.txt\n");
  CHECK(desk.read("out/a.pdf") == desk.read("a.pdf"));
}
