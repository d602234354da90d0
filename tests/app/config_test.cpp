// Which vanban.config.json holds for a file.
#include "app/config.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <string>

#include "diag/messages.h"
#include "support/diagnosed.h"
#include "support/folder.h"

namespace vanban {
namespace {

constexpr auto falls = Message::target_falls;

class House : public test::TemporaryFolder {
 public:
  std::optional<HouseRules> load(const std::string& file, const std::string& named = "") {
    return load_house_rules(path(file), named.empty() ? "" : path(named), path("share"), files_,
                            sources_, diagnostics);
  }

  Diagnostics diagnostics;

 private:
  DiskFiles files_;
  Sources sources_;
};

TEST_CASE("the nearest configuration holds, going up from the file") {
  House house;
  house.write("vanban.config.json", R"({"rules": {"C301": "error"}})");
  house.write("so/vanban.config.json", R"({"style": "so", "rules": {"C3": "off"}})");
  CHECK(house.load("x.plan.json")->rules.severity_of(falls) == Severity::error);
  CHECK_FALSE(house.load("so/nam/x.plan.json")->rules.severity_of(falls));
  CHECK(house.load("so/x.plan.json")->style == "so");
}

TEST_CASE("where there is none, the installation's holds") {
  House house;
  CHECK(house.load("x.plan.json")->rules.severity_of(falls) == Severity::warning);
  house.write("share/vanban.config.json", R"({"rules": {"C301": "note"}})");
  CHECK(house.load("x.plan.json")->rules.severity_of(falls) == Severity::note);
}

TEST_CASE("one that the line names goes before all others; styles by path lie beside it") {
  House house;
  house.write("vanban.config.json", R"({"rules": {"C301": "error"}})");
  house.write("khac/a.json", R"({"style": "kieu.json"})");
  const auto rules = house.load("x.plan.json", "khac/a.json");
  REQUIRE(rules);
  CHECK(rules->rules.severity_of(falls) == Severity::warning);
  CHECK(rules->style == house.path("khac/kieu.json"));
}

TEST_CASE("codes that no rule has, files that are not there") {
  House house;
  house.write("vanban.config.json", R"({"rules": {"C999": "off"}})");
  CHECK_FALSE(house.load("x.plan.json"));
  CHECK(codes_of(house.diagnostics) == "E0110");
  CHECK_FALSE(house.load("x.plan.json", "khong-co.json"));
  CHECK(codes_of(house.diagnostics) == "E0110 E0101");
}

}  // namespace
}  // namespace vanban
