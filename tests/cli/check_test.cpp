// `vanban check`: what it prints, in which form, and how it ends.
#include <doctest/doctest.h>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/rendering.h"
#include "support/engine.h"

using namespace vanban::test;

namespace {

const std::string slip = "Tiếp tục cũng cố  mạng lưới thư viện";

// A clean plan with these words in its first text.
std::string plan_with(const std::string& words) {
  std::string text = read_file(source_path("tests/check/cases/tinh.plan.json"));
  const std::string place = "Đưa sách và tài liệu số đến gần người dân hơn";
  return text.replace(text.find(place), place.size(), words);
}

class Checking : public Desk {
 public:
  Checking() { write("x.plan.json", plan_with(slip)); }
};

}  // namespace

TEST_CASE("a clean plan gives no word") {
  const Checking desk;
  desk.write("x.plan.json", plan_with("Đưa sách đến gần người dân hơn"));
  const Outcome outcome = desk.run({"check", "x.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out + outcome.err == "");
}

TEST_CASE("findings have place, clause and hint; warnings do not make the run fail") {
  const Outcome outcome = Checking().run({"check", "x.plan.json"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.err, "cảnh báo[C501]: “cũng cố” có lẽ là “củng cố”"));
  CHECK(contains(outcome.err, "ghi chú[C504]"));
  CHECK(contains(outcome.err, "  căn cứ: "));
}

TEST_CASE("rules are chosen by code, family and configuration") {
  const Checking desk;
  CHECK_FALSE(contains(desk.run({"check", "x.plan.json", "--skip", "C501"}).err, "C501"));
  CHECK_FALSE(contains(desk.run({"check", "x.plan.json", "--only", "C501"}).err, "C504"));
  CHECK(desk.run({"check", "x.plan.json", "--only", "C1,C2,C3"}).err == "");
  desk.write("vanban.config.json", R"({"rules": {"C501": "error", "C504": "off"}})");
  const Outcome outcome = desk.run({"check", "x.plan.json", "--lang", "en"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "error[C501]"));
  CHECK_FALSE(contains(outcome.err, "C504"));
  CHECK(desk.run({"check", "x.plan.json", "--skip", "C901"}).status == 2);
}

TEST_CASE("what a house makes an error stops rendering, unless it is skipped") {
  const Checking desk;
  CHECK(desk.run({"render", "x.plan.json", "--to", "text"}).status == 0);
  desk.write("vanban.config.json", R"({"rules": {"C501": "error"}})");
  const Outcome stopped = desk.run({"render", "x.plan.json", "-o", "moi", "--to", "text"});
  CHECK(stopped.status == 1);
  CHECK(contains(stopped.err, "C501"));
  CHECK_FALSE(contains(stopped.err, "C504"));
  CHECK_FALSE(std::filesystem::exists(desk.path("moi/x.txt")));
  CHECK(desk.run({"render", "x.plan.json", "--to", "text", "--skip", "C501"}).status == 0);
}

TEST_CASE("JSON and SARIF go to standard output and say the same") {
  const Checking desk;
  const auto json =
      nlohmann::json::parse(desk.run({"check", "x.plan.json", "--format", "json"}).out);
  const auto sarif =
      nlohmann::json::parse(desk.run({"check", "x.plan.json", "--format", "sarif"}).out);
  CHECK(json.at("findings").size() == 2);
  CHECK(sarif.at("runs").at(0).at("results").size() == 2);
  CHECK(json.at("findings").at(0).at("code") == "C501");
}

TEST_CASE("fixes are shown, written only if asked, and then found no more") {
  const Checking desk;
  const Outcome shown = desk.run({"check", "x.plan.json", "--fix", "--dry-run"});
  CHECK(
      contains(shown.out, "-        {\"title\": \"Mục đích\", \"text\": \"Tiếp tục cũng cố  mạng"));
  CHECK(
      contains(shown.out, "+        {\"title\": \"Mục đích\", \"text\": \"Tiếp tục củng cố mạng"));
  CHECK(desk.read("x.plan.json") == plan_with(slip));
  const Outcome fixed = desk.run({"check", "x.plan.json", "--fix"});
  CHECK(fixed.out == shown.out);
  CHECK(fixed.err == "");
  CHECK(desk.read("x.plan.json") == plan_with("Tiếp tục củng cố mạng lưới thư viện"));
}

TEST_CASE("names, quotations and numbers are never changed") {
  const Checking desk;
  const std::string words =
      "Bà Lê Thị Thư Viên, Ủy Ban Nhân Dân tỉnh và thôn Đai Bàn đọc “Đề án  cũng cố” trong 2.000 , "
      "5 ngày";
  desk.write("x.plan.json", plan_with(words));
  CHECK(contains(desk.run({"check", "x.plan.json", "--fix"}).err, "C512"));
  CHECK(desk.read("x.plan.json") == plan_with(words));
}

TEST_CASE("the signature of an overlay is checked, too") {
  const Checking desk;
  desk.write("bac-ninh.plan.json", read_file(source_path("data/bac-ninh.plan.json")));
  std::string overlay = read_file(source_path("data/kinh-bac.overlay.json"));
  const std::string key = "\"name\": \"";
  const std::size_t place = overlay.find(key, overlay.find("\"signature\"")) + key.size();
  desk.write("kinh-bac.overlay.json", overlay.insert(place, "TS. "));
  const Outcome outcome = desk.run({"check", "kinh-bac.overlay.json"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "kinh-bac.overlay.json:"));
  CHECK(contains(outcome.err, "lỗi[C126]"));
  CHECK(desk.run({"render", "kinh-bac.overlay.json", "--to", "text"}).status == 1);
}

TEST_CASE("a plan that cannot be read is an error, and the others are checked all the same") {
  const Checking desk;
  desk.write("y.plan.json", "{");
  const Outcome outcome = desk.run({"check", "y.plan.json", "x.plan.json"});
  CHECK(outcome.status == 1);
  CHECK(contains(outcome.err, "E0116"));
  CHECK(contains(outcome.err, "C501"));
}

TEST_CASE("the list of rules") {
  const Outcome outcome = Checking().run({"check", "--rules", "--only", "C508"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("C508  ghi chú  "));
  CHECK(contains(outcome.out, "      sai: "));
  CHECK(Checking().run({"check"}).status == 2);
}

TEST_CASE("a job's documents are checked; what they share is told once") {
  const Checking desk;
  for (const std::string name : {"bac-ninh.plan.json", "bac-ninh.job.json"}) {
    desk.write(name, read_file(source_path("data/" + name)));
  }
  desk.write("vanban.config.json", R"({"rules": {"C504": "warning"}})");
  std::string plan = desk.read("bac-ninh.plan.json");
  const std::string words = "Thường xuyên liên kết";
  plan.replace(plan.find(words), words.size(), "Thường xuyên  liên kết");
  desk.write("bac-ninh.plan.json", plan);
  const Outcome outcome = desk.run({"check", "bac-ninh.job.json", "--only", "C504"});
  CHECK(contains(outcome.err, "bac-ninh.plan.json:"));
  CHECK(contains(outcome.err, "cảnh báo[C504]"));
  CHECK(contains(outcome.err, "… (99)"));
  CHECK(outcome.err.find("C504") == outcome.err.rfind("C504"));
}
