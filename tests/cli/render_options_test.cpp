// The options of `vanban render`, and what its arguments must be.
#include <doctest/doctest.h>
#include <string>

#include "cli/rendering.h"
#include "support/engine.h"

using namespace vanban::test;

TEST_CASE("what a PDF promises") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  for (const std::string profile : {"a-2a-ua", "a-2b", "a-1b", "plain"}) {
    CAPTURE(profile);
    const Outcome outcome = desk.run({"render", "a.plan.json", "-o", profile, "--to", "pdf",
                                      "--pdf-profile", profile, "--fillable"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out == profile + "/a.pdf\n");
  }
  const Outcome unknown = desk.run({"render", "a.plan.json", "--pdf-profile", "a-2"});
  CHECK(unknown.status == 2);
  CHECK(contains(unknown.err, "--pdf-profile: “a-2” không dùng được, chọn một trong: "));
  CHECK(contains(unknown.err, "a-2b"));
}

TEST_CASE("the width of the text") {
  Desk desk;
  const std::string words(300, 'a');
  desk.write("a.plan.json", commune_plan().say("chữ " + words + " chữ").text());
  CHECK(desk.run({"render", "a.plan.json", "--to", "text", "--width", "0"}).status == 0);
  CHECK(contains(desk.read("a.txt"), "chữ " + words + " chữ./.\n"));
  CHECK(desk.run({"render", "a.plan.json", "--to", "text", "--width", "40"}).status == 0);
  CHECK_FALSE(contains(desk.read("a.txt"), "chữ " + words));
  for (const std::string width : {"1", "7", "400"}) {
    CAPTURE(width);
    CHECK(desk.run({"render", "a.plan.json", "--to", "text", "--width", width}).status == 0);
  }
}

TEST_CASE("who counts in a Word file") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const auto with = [&](const char* numbering) {
    return desk
        .run({"render", "a.plan.json", "-o", numbering, "--to", "docx", "--docx-numbering",
              numbering})
        .status;
  };
  CHECK(with("literal") == 0);
  CHECK(with("native") == 0);
  CHECK(desk.read("literal/a.docx") != desk.read("native/a.docx"));
  CHECK(with("roman") == 2);
}

TEST_CASE("arguments that are wrong are refused before anything is written") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  for (const Lines& more :
       {Lines{"--to", "odt"}, Lines{"--to", ""}, Lines{"--to", "PDF"}, Lines{"--width", "-1"},
        Lines{"--width", "401"}, Lines{"--width", "80x"}, Lines{"--width", "99999999999"},
        Lines{"--colour"}, Lines{"-o"}, Lines{"--lang", "fr"}}) {
    CAPTURE(more.front());
    CAPTURE(more.back());
    Lines line = {"render", "a.plan.json"};
    line.insert(line.end(), more.begin(), more.end());
    const Outcome outcome = desk.run(line);
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, "Xem “vanban render --help”"));
    CHECK(desk.names() == Lines{"a.plan.json"});
  }
  CHECK(desk.run({"render"}).status == 2);
}

TEST_CASE("a style of one's own") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.write("rieng.json", read_file(source_path("templates/styles/nd30.json")));
  desk.write("hong.json", "{");
  const auto with_style = [&](const char* style) {
    return desk.run({"render", "a.plan.json", "-o", "out", "--to", "pages", "--style", style});
  };
  CHECK(with_style("rieng.json").status == 0);
  CHECK(with_style("nd30").status == 0);
  const Outcome broken = with_style("hong.json");
  CHECK(broken.status == 1);
  CHECK(contains(broken.err, "hong.json:1:2: lỗi[E0116]"));
  CHECK(with_style("khong-co.json").status == 1);
  CHECK(contains(with_style("nd31").err, "ý bạn là “nd30”?"));
}

TEST_CASE("times go to standard error") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const Outcome outcome = desk.run({"render", "a.plan.json", "--timings", "--to", "pdf"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "a.pdf\n");
  for (const std::string stage :
       {"start", "read", "merge", "number", "layout", "pdf", "save", "sum"}) {
    CAPTURE(stage);
    CHECK(contains(outcome.err, stage));
  }
}

TEST_CASE("messages in English") {
  Desk desk;
  desk.write("a.plan.json", bad_plan());
  for (const Lines& line : {Lines{"--lang", "en", "render", "a.plan.json"},
                            Lines{"render", "a.plan.json", "--lang=en"}}) {
    const Outcome outcome = desk.run(line);
    CHECK(outcome.status == 1);
    CHECK(contains(outcome.err, "error[E0205]: the plan lacks “subject”"));
    CHECK(contains(outcome.err, "1 error, 0 warnings"));
  }
  CHECK(
      contains(desk.run({"render", "x", "--to", "x", "--lang", "en"}).err, "is none of pdf, text"));
}

TEST_CASE("the environment may name the installation") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.copy_share("tot");
  CHECK(desk.run({"render", "a.plan.json"}, "VANBAN_SHARE=tot").status == 0);
  CHECK(desk.run({"render", "a.plan.json"}, "VANBAN_SHARE=khong-co").status == 3);
  CHECK(desk.run({"render", "a.plan.json", "--share", "tot"}, "VANBAN_SHARE=khong-co").status == 0);
}
