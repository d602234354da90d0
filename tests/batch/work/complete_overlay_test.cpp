// What is known about a unit from its overlay, its row and the whole job, put together.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/listing.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string parent = "'parent': 'bac-ninh.plan.json'";

struct Completing : Listing {
  Completing() { copy("bac-ninh.plan.json"); }
};

}  // namespace

TEST_CASE("a unit without an overlay has what holds for all") {
  Completing job;
  job.list(parent + R"(, 'date': '2026-07', 'suggestions': 'take', 'facts': {'has':
    {'museum': false}, 'counts': {'thon': 5}, 'deadlines': {'bao-cao': '11-30'}, 'archive': ['VT']})");
  const Overlay overlay = job.overlay_of("09187");
  CHECK(overlay.unit.unit == "09187");
  CHECK(overlay.date->month == 7);
  CHECK(overlay.takes_suggestions);
  CHECK(overlay.facts.has.at("museum") == false);
  CHECK(overlay.facts.counts.at("thon") == 5);
  CHECK(overlay.facts.deadlines.at("bao-cao").month == 11);
  CHECK(overlay.facts.archive == std::vector<std::string>{"VT"});
  CHECK(overlay.data.object() != nullptr);
  CHECK(job.codes() == "");
}

TEST_CASE("the clerk's own word goes before what holds for all, fact by fact") {
  Completing job;
  job.write("a.overlay.json", R"({"parent": "bac-ninh.plan.json", "unit": "09187",
    "date": "2026-06-05", "suggestions": "show", "facts": {"has": {"museum": true, "library": null},
    "targets": {"dv-xa": {"2030": 75}}, "archive": ["VT", "VHXH"]}})");
  job.list(parent + R"(, 'date': '2026-07', 'suggestions': 'take', 'overlays': '.', 'facts': {'has':
    {'museum': false, 'library': true}, 'counts': {'thon': 5}, 'targets': {'dv-xa': {'2030': 65,
    '2028': 50}, 'cntt-xa': {'2030': 40}}, 'archive': ['VT']})");
  const Overlay overlay = job.overlay_of("09187");
  CHECK(overlay.date->day == 5);
  CHECK_FALSE(overlay.takes_suggestions);
  CHECK(overlay.facts.has.at("museum") == true);
  CHECK_MESSAGE(overlay.facts.has.at("library") == true, "null: not known by the clerk");
  CHECK(overlay.facts.counts.at("thon") == 5);
  CHECK(overlay.facts.targets.at("dv-xa").at("2030").text == "75");
  CHECK(overlay.facts.targets.at("dv-xa").at("2028").text == "50");
  CHECK(overlay.facts.targets.at("cntt-xa").at("2030").text == "40");
  CHECK(overlay.facts.archive == std::vector<std::string>{"VT", "VHXH"});
  CHECK_MESSAGE(job.codes() == "", "what holds for all needs no warning");
}
