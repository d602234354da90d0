// `vanban derive`: a new overlay or plan for a unit below, its options and how the run ends.
#include <doctest/doctest.h>
#include <string>

#include "cli/drafting.h"

using namespace vanban::test;

TEST_CASE("a new overlay: its path is printed, it renders, and notes go to standard error") {
  const DraftingDesk desk;
  const Outcome outcome = desk.derive({"--unit", "phường Kinh Bắc", "-o", "moi/x.overlay.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "moi/x.overlay.json\n");
  CHECK(contains(outcome.err, "ghi chú[E0615]: mục “mt-tv-thuong-xuyen” cần có “library”"));
  CHECK(contains(outcome.err, "0 lỗi, 0 cảnh báo"));
  const std::string overlay = desk.read("moi/x.overlay.json");
  CHECK(contains(overlay, "\"parent\": \"../bac-ninh.plan.json\""));
  CHECK(contains(overlay, "\"unit\": \"phường Kinh Bắc\""));
  CHECK(contains(overlay, "\"library\": null"));
  CHECK(contains(overlay, "\"nha-van-hoa\": null"));
  CHECK(contains(desk.text_of("moi/x.overlay.json"), "PHƯỜNG KINH BẮC"));
}

TEST_CASE("without -o it goes to standard output, and nothing is written") {
  const DraftingDesk desk;
  const Lines before = desk.names();
  const Outcome outcome = desk.derive({"--unit", "09187"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("{\n"));
  CHECK(contains(outcome.out, "\"parent\": \"bac-ninh.plan.json\""));
  CHECK(desk.names() == before);
}

TEST_CASE("the unit by name or code, in either way of writing letters") {
  const DraftingDesk desk;
  const std::string composed = "xã Yên Phong", decomposed = "xã Ye\u0302n Phong";
  for (const std::string& unit : {composed, decomposed}) {
    const Outcome outcome = desk.derive({"--unit", unit, "--in", "tỉnh Bắc Ninh"});
    CHECK(outcome.status == 0);
    CHECK(contains(outcome.out, "\"unit\": \"" + composed + "\""));
    CHECK(contains(outcome.out, "\"in\": \"tỉnh Bắc Ninh\""));
  }
  // The other xã Yên Phong lies in Thái Nguyên.
  const Outcome elsewhere =
      desk.derive({"--unit", composed, "--in", "tỉnh Thái Nguyên", "-o", "x.overlay.json"});
  CHECK(elsewhere.status == 1);
  CHECK(contains(elsewhere.err, "E0601"));
  CHECK_FALSE(desk.has("x.overlay.json"));
  CHECK(desk.derive({"--unit", "xã Yên Phông"}).status == 1);
  CHECK(contains(desk.derive({"--unit", "phường Kinh Bác"}).err,
                 "ý bạn là “phường Kinh Bắc, tỉnh Bắc Ninh”"));
}

TEST_CASE("a file that is there is never overwritten") {
  const DraftingDesk desk;
  const std::string before = desk.read("kinh-bac.overlay.json");
  for (const Lines& more : {Lines{}, Lines{"--flatten"}, Lines{"--explain"}}) {
    Lines line = {"--unit", "09187", "-o", "kinh-bac.overlay.json"};
    line.insert(line.end(), more.begin(), more.end());
    const Outcome outcome = desk.derive(line);
    CHECK(outcome.status == 1);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, "lỗi[E0620]: tệp kinh-bac.overlay.json đã có"));
  }
  CHECK(desk.read("kinh-bac.overlay.json") == before);
  const Outcome flat =
      desk.run({"derive", "kinh-bac.overlay.json", "--flatten", "-o", "bac-ninh.plan.json"});
  CHECK(flat.status == 1);
  CHECK(desk.read("bac-ninh.plan.json") == read_file(source_path("data/bac-ninh.plan.json")));
}

TEST_CASE("the date of issue") {
  const DraftingDesk desk;
  const Outcome dated =
      desk.derive({"--unit", "09187", "--date", "2026-06-09", "-o", "x.overlay.json"});
  CHECK(dated.status == 0);
  CHECK(contains(desk.read("x.overlay.json"), "\"date\": \"2026-06-09\""));
  CHECK(contains(desk.text_of("x.overlay.json"), "Kinh Bắc, ngày 09 tháng 6 năm 2026"));
  // The province's month and year, where nothing is said.
  CHECK(desk.derive({"--unit", "09187", "-o", "y.overlay.json"}).status == 0);
  CHECK(contains(desk.text_of("y.overlay.json"), "tháng 5 năm 2026"));
  for (const std::string date : {"2026-02-30", "09/6/2026", "mai", ""}) {
    CAPTURE(date);
    const Outcome wrong = desk.derive({"--unit", "09187", "--date", date});
    CHECK(wrong.status == 2);
    CHECK(contains(wrong.err, "Xem “vanban derive --help”"));
  }
  // The ward was not there yet.
  CHECK(desk.derive({"--unit", "09187", "--date", "2020-01-01"}).status == 1);
}

TEST_CASE("facts of a file become the overlay's own") {
  const DraftingDesk desk;
  desk.write("so-lieu.json", R"({"has": {"library": false}, "counts": {"nha-van-hoa": 10},
    "targets": {"clb": {"2030": 75}}})");
  const Outcome outcome =
      desk.derive({"--unit", "09187", "--facts", "so-lieu.json", "-o", "x.overlay.json"});
  CHECK(outcome.status == 0);
  CHECK_FALSE(contains(outcome.err, "E0615"));
  const std::string overlay = desk.read("x.overlay.json");
  CHECK(contains(overlay, "\"library\": false"));
  CHECK(contains(overlay, "\"museum\": null"));  // asked for by the parent
  const std::string text = desk.text_of("x.overlay.json");
  CHECK(contains(text, "75% câu lạc bộ"));
  CHECK(contains(text, "trên 80% (9/10) nhà văn hóa"));

  CHECK(desk.derive({"--unit", "09187", "--facts", "khong-co.json"}).status == 1);
  desk.write("sai.json", R"({"haz": {}})");
  const Outcome wrong = desk.derive({"--unit", "09187", "--facts", "sai.json"});
  CHECK(wrong.status == 1);
  CHECK(contains(wrong.err, "sai.json:1:2: lỗi[E0107]"));
}

TEST_CASE("suggestions that are taken are in the overlay, and no longer suggested") {
  const DraftingDesk desk;
  const Outcome outcome =
      desk.derive({"--unit", "09187", "--take-suggestions", "-o", "x.overlay.json"});
  CHECK(outcome.status == 0);
  CHECK_FALSE(contains(outcome.err, "E0617"));
  CHECK(contains(desk.read("x.overlay.json"), "\"suggestions\": \"take\""));
  CHECK(
      contains(desk.text_of("x.overlay.json"), "Khai thác tốt thế mạnh của thư viện, nhà văn hóa"));
}

TEST_CASE("a whole plan instead of an overlay") {
  const DraftingDesk desk;
  const Outcome outcome = desk.derive({"--unit", "09187", "--flatten", "-o", "x.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "x.plan.json\n");
  CHECK(contains(desk.read("x.plan.json"), "\"kind\": \"ke-hoach\""));
  CHECK(contains(desk.text_of("x.plan.json"), "PHƯỜNG KINH BẮC"));
  CHECK(desk.derive({"--unit", "09187", "--flatten"}).out == desk.read("x.plan.json"));

  CHECK(desk.run({"derive", "kinh-bac.overlay.json", "--flatten", "-o", "y.plan.json"}).status ==
        0);
  CHECK(desk.text_of("y.plan.json") == desk.text_of("kinh-bac.overlay.json"));
}

TEST_CASE("explanations, for people and for programs") {
  const DraftingDesk desk;
  const Outcome text = desk.derive({"--unit", "09187", "--explain"});
  CHECK(text.status == 0);
  CHECK(contains(text.out, "bỏ\tmt-bao-tang\tĐối với bảo tàng\t(đơn vị không có: museum)\n"));
  for (const Lines& more : {Lines{"--explain", "text"}, Lines{"--explain=text"}}) {
    Lines line = {"--unit", "09187"};
    line.insert(line.end(), more.begin(), more.end());
    CHECK(desk.derive(line).out == text.out);
  }
  const Outcome json = desk.derive({"--unit", "09187", "--explain=json"});
  CHECK(json.status == 0);
  CHECK(json.out.starts_with("{\n  \"steps\": [\n"));
  CHECK(desk.derive({"--unit", "09187", "--explain", "json"}).out == json.out);
  CHECK(desk.derive({"--unit", "09187", "--explain=xml"}).status == 2);

  // Options may follow; what is asked for beside it is written.
  const Outcome both = desk.derive({"--explain", "--unit", "09187", "-o", "x.overlay.json"});
  CHECK(both.status == 0);
  CHECK(both.out == text.out);
  CHECK(desk.has("x.overlay.json"));
  const Outcome flat =
      desk.derive({"--unit", "09187", "--explain", "--flatten", "-o", "x.plan.json"});
  CHECK(flat.out == text.out);
  CHECK(desk.has("x.plan.json"));
}

TEST_CASE("messages and explanations in English") {
  const DraftingDesk desk;
  const Outcome outcome = desk.derive({"--unit", "09187", "--explain", "--lang", "en"});
  CHECK(outcome.status == 0);
  CHECK(
      contains(outcome.out, "dropped\tmt-bao-tang\tĐối với bảo tàng\t(the unit has no: museum)\n"));
  CHECK(contains(outcome.err, "note[E0615]"));
  CHECK(contains(outcome.err, "0 errors, 0 warnings"));
  const Outcome none = desk.run({"--lang", "en", "derive", "bac-ninh.plan.json"});
  CHECK(none.status == 1);
  CHECK(contains(none.err, "error[E0621]"));
  CHECK(contains(desk.derive({"--date", "2026", "--lang", "en"}).err, "goes with --unit"));
}

TEST_CASE("a line that says too little, or what has no use") {
  const DraftingDesk desk;
  const Outcome no_unit = desk.derive({});
  CHECK(no_unit.status == 1);
  CHECK(contains(no_unit.err, "lỗi[E0621]"));
  CHECK(desk.run({"derive"}).status == 2);
  CHECK(desk.run({"derive", "khong-co.plan.json", "--unit", "09187"}).status == 1);
  for (const Lines& more :
       {Lines{"--in", "tỉnh Bắc Ninh"}, Lines{"--facts", "x.json"}, Lines{"--take-suggestions"},
        Lines{"--date", "2026"}, Lines{"-o", "y.overlay.json"}}) {
    CAPTURE(more.front());
    Lines line = {"derive", "kinh-bac.overlay.json"};
    line.insert(line.end(), more.begin(), more.end());
    const Outcome outcome = desk.run(line);
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, more.front() + ": chỉ dùng với --unit"));
  }
  CHECK_FALSE(desk.has("y.overlay.json"));
  CHECK(desk.derive({"--unit", "\xFF"}).status == 2);
}

TEST_CASE("trouble that is not the user's") {
  const DraftingDesk desk;
  CHECK(desk.derive({"--unit", "09187", "--share", "khong-co"}).status == 3);
  desk.write("day", "a file where a folder should be");
  const Outcome outcome = desk.derive({"--unit", "09187", "-o", "day/x.overlay.json"});
  CHECK(outcome.status == 3);
  CHECK(outcome.out == "");
}
