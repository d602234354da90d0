// Plans that are wrong: what is said, what is written all the same, and the exit status.
#include <doctest/doctest.h>
#include <string>

#include "cli/rendering.h"
#include "support/engine.h"

using namespace vanban::test;

TEST_CASE("a plan with errors is not written, and its earlier output stays") {
  Desk desk;
  desk.write("a.plan.json", bad_plan());
  desk.write("out/a.pdf", "bản trước");
  desk.write("out/a.txt", "bản trước");
  desk.make_old("out/a.pdf");
  desk.make_old("out/a.txt");
  const Outcome outcome = desk.run({"render", "a.plan.json", "-o", "out"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(contains(outcome.err, "a.plan.json:1:1: lỗi[E0205]: kế hoạch thiếu “subject”"));
  CHECK(desk.read("out/a.pdf") == "bản trước");
  CHECK(desk.is_old("out/a.pdf"));
  CHECK(desk.is_old("out/a.txt"));
}

TEST_CASE("bad input of every kind leaves no file") {
  Desk desk;
  desk.write("cut.plan.json", good_plan().substr(0, 50));
  desk.write("bytes.plan.json", "{\"kind\": \"\xE1\xBA\"}");
  desk.write("deep.plan.json", std::string(1 << 20, '['));
  desk.write("empty.plan.json", "");
  desk.write("glyph.plan.json", read_file(source_path("data/faulty/emoji.plan.json")));
  for (const std::string name : {"cut", "bytes", "deep", "empty", "glyph", "none"}) {
    CAPTURE(name);
    const Outcome outcome = desk.run({"render", std::string(name) + ".plan.json", "-o", "out"});
    CHECK(outcome.status == 1);
    CHECK(outcome.out == "");
    CHECK(outcome.err != "");
    CHECK_FALSE(desk.has("out"));
  }
}

TEST_CASE("a bad plan among good ones keeps none of them from being written") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.write("b.plan.json", bad_plan());
  desk.write("c.plan.json", good_plan());
  const Outcome outcome = desk.run({"render", "a.plan.json", "none.plan.json", "b.plan.json",
                                    "c.plan.json", "-o", "out", "--to", "text"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "out/a.txt\nout/c.txt\n");
  CHECK(contains(outcome.err, "none.plan.json: lỗi[E0101]"));
  CHECK(contains(outcome.err, "b.plan.json:1:1: lỗi[E0205]"));
}

TEST_CASE("warnings are told, and the plan is written") {
  Desk desk;
  desk.write("a.plan.json", commune_plan().set("footnotes", "{'n': 'x'}").text());
  const Outcome outcome = desk.run({"render", "a.plan.json", "--to", "text"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "a.txt\n");
  CHECK(contains(outcome.err, "cảnh báo[E0213]"));
}

TEST_CASE("a template that is missing among others is the plan's mistake") {
  Desk desk;
  desk.write("a.plan.json", commune_plan().set("kind", "'bao-cao'").text());
  const Outcome outcome = desk.run({"render", "a.plan.json"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "a.plan.json:5:9: lỗi[E0401]: không có mẫu “bao-cao”"));
}
