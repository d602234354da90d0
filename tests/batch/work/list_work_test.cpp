// Which documents a job makes, what they are called and which overlay is whose.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/file_names.h"
#include "batch/work/listing.h"
#include "batch/work/work_list.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const std::string parent = "'parent': 'bac-ninh.plan.json'";

struct Job99 : Listing {
  Job99() { copy("bac-ninh.plan.json"); }

  void overlay(const std::string& name, const std::string& unit,
               const std::string& of = "bac-ninh.plan.json") const {
    write(name + ".overlay.json", R"({"parent": ")" + of + R"(", "unit": ")" + unit + "\"}");
  }
};

}  // namespace

TEST_CASE("all units below: the 99 communes of Bắc Ninh, by code") {
  Job99 job;
  job.list(parent);
  CHECK(job.report() == "");
  REQUIRE(job.items().size() == 99);
  for (std::size_t i = 1; i < 99; ++i) {
    CHECK(job.items()[i - 1].unit->code < job.items()[i].unit->code);
  }
  const batch::WorkItem& item = job.item("09187");
  CHECK(item.name == "09187-phuong-kinh-bac");
  CHECK(item.province == "tỉnh Bắc Ninh");
  CHECK(item.overlay.empty());
  CHECK_FALSE(item.row);
}

TEST_CASE("units by code or name, each once, those that are wrong left out") {
  Job99 job;
  job.list(parent + ", 'units': ['xã Yên Phong', '09187']");
  CHECK(job.report() == "");
  CHECK(job.names() == "09187-phuong-kinh-bac 09193-xa-yen-phong");

  job.list(parent + ", 'units': ['09187', 'phường Kinh Bắc', 'xã Yên Phogn', '00004']");
  CHECK(job.names() == "09187-phuong-kinh-bac");
  CHECK_MESSAGE(job.codes() == "E0703 E0301 E0601",
                "listed twice; misspelt; phường Ba Đình lies elsewhere");
  CHECK(job.report().find("Yên Phong") != std::string::npos);
  CHECK(job.report().find("on line 1") != std::string::npos);
}

TEST_CASE("no units below: a district after the end of districts") {
  Listing job;
  job.write("x.plan.json", replaced(replaced(read_file(source_path("data/bac-ninh.plan.json")),
                                             "\"issuer\": {\"unit\": \"24\"}",
                                             "\"issuer\": {\"unit\": \"09187\"}"),
                                    "\"level\": \"province\"", "\"level\": \"commune\""));
  job.list("'parent': 'x.plan.json'");
  CHECK(job.items().empty());
  CHECK_MESSAGE(job.codes() == "E0704", job.report());
}

TEST_CASE("names in ASCII") {
  CHECK(batch::slug("phường Kinh Bắc") == "phuong-kinh-bac");
  CHECK(batch::slug("xã Đắk Đoa") == "xa-dak-doa");
  CHECK(batch::slug("xã Ea H’Leo") == "xa-ea-hleo");
  CHECK(batch::slug("phường 5") == "phuong-5");
  CHECK(batch::slug("  Thị trấn  A–B ") == "thi-tran-a-b");
}

TEST_CASE("names that units would share: none of them is made") {
  Job99 job;
  job.list(parent + ", 'units': ['09187', '09193', '09202'], 'names': '{type}'");
  CHECK(job.codes() == "E0702");
  CHECK_MESSAGE(job.names() == "phuong", "both xã would be xa");
  job.list(parent + ", 'units': ['09187', '09193'], 'names': '{province}-{name}'");
  CHECK(job.names() == "bac-ninh-kinh-bac bac-ninh-yen-phong");
  job.list(parent + ", 'units': ['09187'], 'names': 'Bao-Cao'");
  CHECK_MESSAGE(job.codes() == "E0702", "bao-cao.txt is the report");
  job.list(parent +
           ", 'units': ['09187'], 'names': '{slug}{slug}{slug}{slug}{slug}{slug}{slug}{slug}"
           "{slug}{slug}{slug}{slug}{slug}'");
  CHECK(job.codes() == "E0701");
  CHECK(job.items().empty());
}

TEST_CASE("overlays of a folder, by unit") {
  Job99 job;
  job.overlay("a", "09187");
  job.overlay("b", "xã Yên Phong", "./bac-ninh.plan.json");
  job.overlay(".c", "09202");
  job.write("d.overlay.json~", "");
  job.list(parent + ", 'overlays': '.'");
  CHECK(job.report() == "");
  CHECK(job.item("09187").overlay.ends_with("a.overlay.json"));
  CHECK(job.item("09193").overlay.ends_with("b.overlay.json"));
  CHECK(job.item("09202").overlay.empty());
}

TEST_CASE("overlays that nothing uses") {
  Job99 job;
  job.copy("bac-ninh.plan.json", {}, "other.plan.json");
  job.overlay("a", "09187", "other.plan.json");
  job.overlay("b", "xã Yên Phogn");
  job.overlay("c", "09202");
  job.write("d.overlay.json", "{}");
  job.list(parent + ", 'overlays': '.', 'units': ['09187', '09193']");
  CHECK(job.codes() == "E0705 E0301 E0706 E0109 E0109");
  CHECK(job.item("09187").overlay.empty());
  CHECK(job.report().find("a.overlay.json:1:12") != std::string::npos);
}

TEST_CASE("a folder of overlays that is none: nothing is made without them") {
  Job99 job;
  job.list(parent + ", 'overlays': 'khong-co', 'units': ['09187']");
  CHECK(job.codes() == "E0101");
  CHECK(job.report().find("khong-co") != std::string::npos);
  CHECK(codes_of(job.item("09187").found) == "E0101");  // whose overlay may be there
}

TEST_CASE("two overlays of a unit: it cannot be made, the others can") {
  Job99 job;
  job.overlay("a", "09187");
  job.overlay("b", "Kinh Bắc");
  job.list(parent + ", 'overlays': '.'");
  CHECK(job.codes() == "");
  CHECK(codes_of(job.item("09187").found) == "E0707");
  CHECK(job.report_on("09187").find("a.overlay.json") != std::string::npos);
  CHECK(job.items().size() == 99);
}

TEST_CASE("an overlay that cannot be read is still its unit's") {
  Job99 job;
  job.write("a.overlay.json", "{\"parent\": \"bac-ninh.plan.json\", // c\n \"unit\": \"09187\", x");
  job.list(parent + ", 'overlays': '.'");
  CHECK(job.report() == "");
  CHECK(job.item("09187").overlay.ends_with("a.overlay.json"));
}

TEST_CASE("parts share a folder of overlays; those of a parent with errors are passed over") {
  Job99 job;
  job.copy("ninh-binh.plan.json");
  job.write("bad.plan.json", "{");
  job.overlay("a", "09187");
  job.overlay("b", "huyện Nho Quan", "ninh-binh.plan.json");
  job.overlay("c", "09193", "bad.plan.json");
  job.list(
      "'parts': [{'parent': 'bac-ninh.plan.json', 'overlays': '.'}, {'parent': "
      "'bad.plan.json', 'overlays': '.'}, {'parent': 'ninh-binh.plan.json', 'overlays': './'}]");
  CHECK_MESSAGE(job.codes() == "E0116", job.report());
  CHECK(job.item("09187").overlay.ends_with("a.overlay.json"));
  CHECK(job.item("372").overlay.ends_with("b.overlay.json"));
  CHECK(job.item("372").part == 2);
  CHECK(job.item("372").name == "372-huyen-nho-quan");
  CHECK(job.item("09193").overlay.empty());
}

TEST_CASE("many overlays are listed without being read") {
  Job99 job;
  job.list(parent);
  const std::string text = read_file(source_path("data/kinh-bac.overlay.json"));
  for (const batch::WorkItem& item : job.items()) {
    job.write("o/" + item.name + ".overlay.json",
              replaced(replaced(text, "\"09187\"", "\"" + std::string(item.unit->code) + "\""),
                       "\"bac-ninh.plan.json\"", "\"../bac-ninh.plan.json\""));
  }
  job.list(parent + ", 'overlays': 'o'");
  CHECK(job.report() == "");
  for (const batch::WorkItem& item : job.items()) {
    CHECK(item.overlay.ends_with(item.name + ".overlay.json"));
  }
}
