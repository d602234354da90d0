// `vanban render` as a user runs it: what is written, what is not, and the exit status.
#include <algorithm>
#include <doctest/doctest.h>

#include "support/desk.h"
#include "support/engine.h"
#include "support/merged.h"

using namespace vanban::test;

namespace {

std::string good_plan() {
  return commune_plan().text();
}
std::string plan_with_appendix() {
  return commune_plan().set("appendices", "[{'title': 'A', 'text': 'x'}]").text();
}
std::string bad_plan() {
  return commune_plan().drop("subject").text();
}

bool contains(const std::string& text, const std::string& words) {
  CAPTURE(text);
  return text.find(words) != std::string::npos;
}

}  // namespace

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

TEST_CASE("a format named twice is written once") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  const Outcome outcome = desk.run({"render", "a.plan.json", "--to", "text,text"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "a.txt\n");
}

TEST_CASE("a folder that cannot be written to") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  for (const std::string folder :
       {"a.plan.json", "a.plan.json/out", "/proc/vanban", "/dev/null/x"}) {
    CAPTURE(folder);
    const Outcome outcome = desk.run({"render", "a.plan.json", "-o", folder});
    CHECK(outcome.status == 3);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, "lỗi[E0901]: không ghi được tệp " + std::string(folder)));
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

TEST_CASE("arguments that are wrong are refused before anything is written") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  for (const Lines& more :
       {Lines{"--to", "docx"}, Lines{"--to", ""}, Lines{"--to", "PDF"}, Lines{"--width", "-1"},
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

TEST_CASE("a template that is missing among others is the plan's mistake") {
  Desk desk;
  desk.write("a.plan.json", commune_plan().set("kind", "'bao-cao'").text());
  const Outcome outcome = desk.run({"render", "a.plan.json"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "a.plan.json:5:9: lỗi[E0401]: không có mẫu “bao-cao”"));
}

TEST_CASE("the environment may name the installation") {
  Desk desk;
  desk.write("a.plan.json", good_plan());
  desk.copy_share("tot");
  CHECK(desk.run({"render", "a.plan.json"}, "VANBAN_SHARE=tot").status == 0);
  CHECK(desk.run({"render", "a.plan.json"}, "VANBAN_SHARE=khong-co").status == 3);
  CHECK(desk.run({"render", "a.plan.json", "--share", "tot"}, "VANBAN_SHARE=khong-co").status == 0);
}
