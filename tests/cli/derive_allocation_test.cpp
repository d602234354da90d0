// `vanban derive PARENT --allocate W.json`: for one unit, or a table of all.
#include <doctest/doctest.h>
#include <string>

#include "cli/drafting.h"

using namespace vanban::test;

namespace {

// A desk on which tourists are shared out among all communes of the province.
class AllocationDesk : public DraftingDesk {
 public:
  AllocationDesk() {
    const std::string all = read_file(source_path("data/faulty/cap-tren/du.allocation.json"));
    write("w.allocation.json",
          with(with(all, "ban-sach", "bt-khach"), "\"09187\": 1,", "\"09187\": 3,"));
  }
};

}  // namespace

TEST_CASE("the table of the parts of all units") {
  const AllocationDesk desk;
  const Outcome outcome = desk.derive({"--allocate", "w.allocation.json"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");
  CHECK(outcome.out.starts_with("mã     đơn vị"));
  CHECK(contains(outcome.out, "  bt-khach 2030\n"));
  CHECK(contains(outcome.out, "\n09187  phường Kinh Bắc             1.486\n"));
  CHECK(outcome.out.ends_with("\n       cộng                       50.000\n"));
  std::size_t lines = 0;
  for (const char c : outcome.out) lines += c == '\n' ? 1 : 0;
  CHECK(lines == 101);
}

TEST_CASE("the table in a file, and in English") {
  const AllocationDesk desk;
  const Outcome printed = desk.derive({"--allocate", "w.allocation.json", "--lang", "en"});
  CHECK(printed.out.starts_with("code   unit"));
  const Outcome written =
      desk.derive({"--allocate", "w.allocation.json", "--lang", "en", "-o", "bang.txt"});
  CHECK(written.status == 0);
  CHECK(written.out == "bang.txt\n");
  CHECK(desk.read("bang.txt") == printed.out);
  CHECK(desk.derive({"--allocate", "w.allocation.json", "-o", "bang.txt"}).status == 1);
  CHECK(desk.read("bang.txt") == printed.out);
}

TEST_CASE("no table from weights that are wrong, and none with options for one unit") {
  const AllocationDesk desk;
  desk.write("w.allocation.json", R"({"targets": ["bt-khac"], "weights": {"09187": 1}})");
  const Outcome outcome = desk.derive({"--allocate", "w.allocation.json"});
  CHECK(outcome.status == 1);
  CHECK(outcome.out == "");
  CHECK(contains(outcome.err, "lỗi[E0608]"));
  CHECK(contains(outcome.err, "lỗi[E0611]"));
  CHECK(desk.derive({"--allocate", "khong-co.json"}).status == 1);
  for (const std::string option : {"--flatten", "--explain", "--take-suggestions"}) {
    CHECK(desk.derive({"--allocate", "w.allocation.json", option}).status == 2);
  }
  // Before the reform the province had other units.
  CHECK(desk.derive({"--allocate", "w.allocation.json", "--date", "2024-01-01"}).status == 1);
}

TEST_CASE("an overlay names the file by the way from its own folder") {
  const AllocationDesk desk;
  const Outcome outcome = desk.derive(
      {"--unit", "09187", "--allocate", "w.allocation.json", "-o", "moi/x.overlay.json"});
  CHECK(outcome.status == 0);
  CHECK(contains(desk.read("moi/x.overlay.json"), "\"allocation\": \"../w.allocation.json\""));
  CHECK(desk.text_of("moi/x.overlay.json") != "");
}
