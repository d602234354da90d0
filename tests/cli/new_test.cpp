#include <doctest/doctest.h>
#include <filesystem>

#include "support/desk.h"
#include "support/engine.h"

using namespace vanban::test;

namespace {

std::vector<std::string> kinds() {
  std::vector<std::string> kinds;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_path("templates/skeletons"))) {
    const std::string name = entry.path().filename().string();
    kinds.push_back(name.substr(0, name.find('.')));
  }
  REQUIRE(kinds.size() >= 2);
  return kinds;
}

}  // namespace

TEST_CASE("every skeleton renders as it is, without a word") {
  for (const std::string& kind : kinds()) {
    for (const std::string level : {"province", "district", "commune"}) {
      CAPTURE(kind);
      CAPTURE(level);
      Desk desk;
      const Outcome printed = desk.run({"new", kind, "--level", level});
      CHECK(printed.status == 0);
      CHECK(printed.err == "");
      CHECK(printed.out.find("only:") == std::string::npos);
      CHECK(printed.out.find("\"level\": \"" + std::string(level) + "\"") != std::string::npos);
      desk.write("x.plan.json", printed.out);
      const Outcome rendered = desk.run({"render", "x.plan.json", "--to", "pdf,text"});
      CHECK(rendered.status == 0);
      CHECK(rendered.err == "");
      // A table of comparison has no number.
      const bool has_number = desk.read("x.txt").find("Số: \u00A0") != std::string::npos;
      CHECK(has_number == (kind != "bang-so-sanh"));
    }
  }
}

TEST_CASE("only kinds and levels that there are") {
  Desk desk;
  const Outcome unknown = desk.run({"new", "ke-hoac", "--level", "commune"});
  CHECK(unknown.status == 1);
  CHECK(unknown.out == "");
  CHECK(unknown.err.find("ý bạn là “ke-hoach”?") != std::string::npos);
  CHECK(desk.run({"new", "../styles/nd30", "--level", "commune"}).status == 1);
  CHECK(desk.run({"new", "ke-hoach", "--level", "xa"}).status == 2);
  CHECK(desk.run({"new", "ke-hoach"}).status == 2);
  CHECK(desk.run({"new", "--level", "commune"}).status == 2);
}

TEST_CASE("an installation without skeletons") {
  Desk desk;
  const Outcome outcome = desk.run({"new", "ke-hoach", "--level", "commune", "--share", "x"});
  CHECK(outcome.status == 3);
  CHECK(outcome.err.find("x/templates/skeletons: lỗi[E0101]") != std::string::npos);
}
