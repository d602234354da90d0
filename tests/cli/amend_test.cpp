// `vanban amend`: the decision is printed or written to a new file, and renders.
#include <doctest/doctest.h>
#include <string>

#include "support/desk.h"
#include "support/versions.h"

using namespace vanban::test;

namespace {

const std::string target = "\"scope\": [\"commune\"], \"values\": {\"2030\": 60}";
const std::string new_target = "\"scope\": [\"commune\"], \"values\": {\"2030\": 70}";

bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("amend drafts a decision that renders") {
  const Desk desk;
  desk.write("cu.plan.json",
             sample_text("bac-ninh.plan.json", {{"\"number\": null", "\"number\": 215"},
                                                {"\"date\": {\"year\": 2026, \"month\": 5}",
                                                 "\"date\": \"2026-05-20\""}}));
  desk.write("moi.plan.json", sample_text("bac-ninh.plan.json", {{target, new_target}}));
  const Outcome outcome =
      desk.run({"amend", "cu.plan.json", "moi.plan.json", "-o", "qd.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "qd.plan.json\n");
  CHECK_FALSE(contains(outcome.err, "E0753"));
  const Outcome rendered = desk.run({"render", "qd.plan.json", "--to", "text,pdf"});
  CHECK(rendered.status == 0);
  CHECK(rendered.err == "");
  const std::string text = desk.read("qd.txt");
  CHECK(contains(text, "Kế hoạch số 215/KH-UBND ngày 20/5/2026"));
  CHECK(contains(text, "từ 60% thành 70%"));
  const Outcome again = desk.run({"amend", "cu.plan.json", "moi.plan.json", "-o", "qd.plan.json"});
  CHECK(again.status == 1);
  CHECK(contains(again.err, "E0620"));
}

TEST_CASE("amend of a version that was never issued warns, of the same says so") {
  const Desk desk;
  desk.write("cu.plan.json", sample_text("bac-ninh.plan.json"));
  desk.write("moi.plan.json", sample_text("bac-ninh.plan.json", {{target, new_target}}));
  const Outcome outcome = desk.run({"amend", "cu.plan.json", "moi.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "E0753"));
  CHECK(contains(outcome.out, "\"kind\": \"quyet-dinh\""));
  const Outcome same = desk.run({"amend", "cu.plan.json", "cu.plan.json"});
  CHECK(same.status == 0);
  CHECK(same.out == "");
  CHECK(contains(same.err, "E0751"));
}

TEST_CASE("amend says so where something differs that no clause can say, and writes nothing") {
  const Desk desk;
  desk.write("cu.plan.json", sample_text("bac-ninh.plan.json"));
  desk.write("moi.plan.json",
             sample_text("bac-ninh.plan.json",
                         {{"\"subject\": \"Thực hiện", "\"subject\": \"Tổ chức thực hiện"}}));
  const Outcome outcome =
      desk.run({"amend", "cu.plan.json", "moi.plan.json", "-o", "qd.plan.json"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(contains(outcome.err, "trích yếu"));
  CHECK(contains(outcome.err, "không có quyết định nào được soạn"));
  CHECK_FALSE(contains(outcome.err, "E0751"));
}
