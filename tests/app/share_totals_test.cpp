// Totals of the province shared out among all its communes: in a table, and in the plan of each.
#include "app/share_totals.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

#include "app/overlays.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

constexpr std::size_t communes_of_bac_ninh = 99;
constexpr int all_models = 250;

class Sharing : public Overlays {
 public:
  Sharing() {
    copy("bac-ninh.plan.json", {{"{\"at-least\": \"01\"}}}\n  ],", "{\"at-least\": 250}}}\n  ],"}});
    write("w.allocation.json", allocation("[\"mo-hinh-clb\", \"bt-khach\"]"));
  }

  // Weights of which none is like the other.
  std::string allocation(const std::string& targets) const {
    std::string weights;
    int weight = 0;
    for (const Unit* unit : communes()) {
      weights += weights.empty() ? "" : ", ";
      weights += "\"" + std::string(unit->code) + "\": " + std::to_string(1000 + 37 * weight++);
    }
    return "{\"targets\": " + targets + ", \"weights\": {" + weights + "}}";
  }

  std::vector<const Unit*> communes() const {
    const UnitTable& units = program().engine().units;
    const Date date{2026, 5, {}};
    const auto found = units.find("24", date);
    REQUIRE(found.size() == 1);
    return units_below(*found.front(), date, units);
  }

  std::optional<SharedTotals> share(const std::string& parent, const std::optional<Date>& on = {}) {
    report_ = {};
    return share_totals(path(parent), path("w.allocation.json"), on, program().engine(), report_);
  }
  std::string codes() const { return codes_of(report_); }

 private:
  Diagnostics report_;
};

int number_in(const TargetValue& value) {
  std::string figures;
  for (const char c : value.text) {
    if (c != '.') figures += c;
  }
  return std::stoi(figures);
}

}  // namespace

TEST_CASE("the parts of all 99 communes of Bắc Ninh add up to the totals") {
  Sharing sharing;
  const auto shared = sharing.share("bac-ninh.plan.json");
  REQUIRE(shared);
  CHECK(sharing.codes() == "");
  CHECK(shared->units.size() == communes_of_bac_ninh);
  REQUIRE(shared->totals.size() == 2);
  for (const SharedTotal& total : shared->totals) {
    CHECK(total.parts.size() == communes_of_bac_ninh);
    int sum = 0;
    for (const auto& [code, part] : total.parts) sum += number_in(part);
    CHECK(sum == (total.target == "bt-khach" ? 50000 : all_models));
  }
}

TEST_CASE("the plans of all communes have the parts of the table") {
  Sharing sharing;
  const auto shared = sharing.share("bac-ninh.plan.json");
  REQUIRE(shared);
  int sum = 0;
  for (const Unit* unit : sharing.communes()) {
    const std::string code(unit->code);
    CAPTURE(code);
    sharing.write("x.overlay.json", R"({"parent": "bac-ninh.plan.json", "unit": ")" + code +
                                        R"(", "allocation": "w.allocation.json"})");
    const auto derivation = sharing.derive("x.overlay.json");
    REQUIRE(derivation);
    const auto& targets = derivation->plan.targets;
    const auto models = std::ranges::find(targets, "mo-hinh-clb", &Target::id);
    REQUIRE(models != targets.end());
    const TargetValue& part = models->values.at("2030");
    CHECK(part.text == shared->totals.front().parts.at(code).text);
    CHECK(part.bound == TargetValue::Bound::at_least);
    sum += number_in(part);
  }
  CHECK(sum == all_models);
}

TEST_CASE("a district that is an overlay shares out what it got") {
  Sharing sharing;
  sharing.write("tu-ky.plan.json", replaced(read_file(source_path("data/ninh-binh.plan.json")),
                                            "{\"unit\": \"37\"}", "{\"unit\": \"30\"}"));
  sharing.write("tu-ky.overlay.json", R"({"parent": "tu-ky.plan.json", "unit": "huyện Tứ Kỳ"})");
  const auto none = sharing.share("tu-ky.overlay.json");
  CHECK_FALSE(none);
  // Targets and units are those of another parent.
  CHECK(sharing.codes().find("E0608") != std::string::npos);
  CHECK(sharing.codes().find("E0622") != std::string::npos);
}

TEST_CASE("the units are those of the day") {
  Sharing sharing;
  CHECK_FALSE(sharing.share("bac-ninh.plan.json", Date{2024, 1, 1}));
  CHECK(sharing.codes().find("E0611") != std::string::npos);
}

TEST_CASE("files that are not there") {
  Sharing sharing;
  CHECK_FALSE(sharing.share("khong-co.plan.json"));
  CHECK(sharing.codes() == "E0101");
  sharing.write("w.allocation.json", "{");
  CHECK_FALSE(sharing.share("bac-ninh.plan.json"));
  CHECK(sharing.codes() == "E0116");
}
