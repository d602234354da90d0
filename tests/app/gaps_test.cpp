// What stays blank in a plan is a gap with a name in its PDF, wherever it is printed.
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/pdf_structure.h"

using namespace vanban::test;
using nlohmann::json;

namespace {

// The names of the gaps, in reading order.
std::vector<std::string> gaps(const PdfFile& file) {
  std::vector<std::string> names;
  for (const Element& element : file.elements) {
    const json& attributes = file.objects.get(element.entries, "/A");
    if (attributes.is_object() && attributes.value("/O", "") == "/UserProperties")
      names.push_back(text_string(element.entries.at("/T")));
  }
  return names;
}

// "SoVanBan 2": each text field with the number of its places.
std::vector<std::string> text_fields(const PdfFile& file) {
  std::vector<std::string> fields;
  const json& form = file.objects.get(file.objects.catalog(), "/AcroForm");
  for (const json& reference : file.objects.get(form, "/Fields")) {
    const json& field = file.objects.resolve(reference);
    if (file.objects.get(field, "/FT") != "/Tx") continue;
    const std::size_t places = field.contains("/Kids") ? field.at("/Kids").size() : 1;
    fields.push_back(text_string(field.at("/T")) + ' ' + std::to_string(places));
  }
  return fields;
}

void replace(std::string& text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a blank number and date are fields once, though the attached plan names them again") {
  std::string plan = read_file(source_path("data/tra-vinh.plan.json"));
  replace(plan, "\"number\": 1232", "\"number\": null");
  replace(plan, "\"date\": \"2023-08-14\"", "\"date\": {\"year\": 2023}");
  const TemporaryFolder folder;
  folder.write("a.plan.json", plan);
  Program program;
  const PdfFile file = read_pdf(program.render_pdf(folder.path("a.plan.json"), {.fillable = true}));
  CHECK(gaps(file) ==
        std::vector<std::string>{"SoVanBan", "Ngay", "Thang", "SoVanBan", "Ngay", "Thang"});
  CHECK(text_fields(file) == std::vector<std::string>{"SoVanBan 2", "Ngay 2", "Thang 2"});
}

TEST_CASE("where number and date are given there is neither gap nor text field") {
  Program program;
  const PdfFile file =
      read_pdf(program.render_pdf(source_path("data/quang-nghiep.plan.json"), {.fillable = true}));
  REQUIRE_FALSE(file.elements.empty());
  CHECK(gaps(file).empty());
  CHECK(text_fields(file).empty());
}
