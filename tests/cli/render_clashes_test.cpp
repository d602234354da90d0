// Plans that would overwrite each other.
#include <doctest/doctest.h>
#include <string>

#include "cli/rendering.h"

using namespace vanban::test;

TEST_CASE("two plans that would overwrite each other are refused before anything is written") {
  Desk desk;
  desk.write("a/x.plan.json", good_plan());
  desk.write("b/x.plan.json", good_plan());
  desk.write("y.plan.json", good_plan());
  const Outcome outcome =
      desk.run({"render", "y.plan.json", "a/x.plan.json", "b/x.plan.json", "-o", "out"});
  CHECK(outcome.status == 2);
  CHECK(contains(
      outcome.err,
      "lỗi[E0903]: hai kế hoạch cùng ghi ra tệp out/x.pdf: a/x.plan.json và b/x.plan.json"));
  CHECK_FALSE(desk.has("out"));
  CHECK(desk.run({"render", "y.plan.json", "y.plan.json"}).status == 2);
}

TEST_CASE("outputs of different formats can clash too") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.write("a.doc.plan.json", good_plan());
  CHECK(desk.run({"render", "a.plan.json", "a.doc.plan.json", "--to", "doc,text"}).status == 2);
  CHECK(desk.run({"render", "a.plan.json", "a.doc.plan.json", "--to", "pdf"}).status == 0);
}

TEST_CASE("what a plan is split into never overwrites another plan's output") {
  Desk desk;
  desk.write("a.plan.json", plan_with_appendix());
  desk.write("a.phu-luc.plan.json", good_plan());
  REQUIRE(desk.run({"render", "a.phu-luc.plan.json", "--to", "text"}).status == 0);
  for (const Lines& plans :
       {Lines{"a.plan.json", "a.phu-luc.plan.json"}, Lines{"a.phu-luc.plan.json", "a.plan.json"}}) {
    Desk own;
    for (const std::string& plan : plans) own.write(plan, desk.read(plan));
    const Outcome outcome = own.run({"render", plans[0], plans[1], "--split", "--to", "text"});
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err,
                   "lỗi[E0903]: hai kế hoạch cùng ghi ra tệp a.phu-luc.txt: a.phu-luc.plan.json và "
                   "a.plan.json"));
    CHECK(outcome.out == "a.phu-luc.txt\n");
    CHECK(own.read("a.phu-luc.txt") == desk.read("a.phu-luc.txt"));
    CHECK_FALSE(own.has("a.txt"));
  }
}
