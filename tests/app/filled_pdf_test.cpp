// The blanks that văn thư fills, as form fields: filled with PDFBox as a registry system would.
#include <doctest/doctest.h>
#include <map>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/java.h"
#include "support/pdf_rules.h"
#include "support/pdf_tools.h"

using namespace vanban::test;

namespace {

// With number, day and month blank.
std::string blank_plan() {
  return source_path("data/lao-cai.plan.json");
}

using Names = std::vector<std::string>;

Names text_fields(const PdfFile& file) {
  Names names;
  for (const PdfPage& page : file.pages) {
    for (const PdfAnnotation& annotation : page.annotations) {
      if (file.objects.get(annotation.entries, "/FT") == nlohmann::json("/Tx"))
        names.push_back(text_string(file.objects.get(annotation.entries, "/T")));
    }
  }
  return names;
}

}  // namespace

TEST_CASE("a sample has text fields over its blanks, where they are asked for") {
  Program program;
  CHECK(text_fields(read_pdf(program.render_pdf(blank_plan(), {}))) == Names{});
  const PdfFile file = read_pdf(program.render_pdf(blank_plan(), {.fillable = true}));
  CHECK(text_fields(file) == Names{"SoVanBan", "Ngay", "Thang"});
  CHECK(to_text(faults_of_pdf(file, true)) == "");
}

TEST_CASE("what is filled into the fields of a sample is read back, and the file stays sound") {
  Program program;
  const TemporaryFolder folder;
  folder.write("blank.pdf", program.render_pdf(blank_plan(), {.fillable = true}));
  const std::map<std::string, std::string> values = {
      {"SoVanBan", "1457"}, {"Ngay", "29"}, {"Thang", "08"}};
  Names arguments = {folder.path("blank.pdf"), folder.path("filled.pdf")};
  for (const std::string& field : text_fields(read_pdf(folder.read("blank.pdf"))))
    arguments.push_back(field + "=" + values.at(field));
  REQUIRE(arguments.size() == 5);
  REQUIRE(run_java("Fill", arguments) == "");

  const std::string filled = folder.read("filled.pdf");
  CHECK(to_text(faults_of_pdf(read_pdf(filled), true)) == "");
  const std::string text = run_on(filled, "pdftotext -layout -l 1 {} -");
  CAPTURE(text);
  for (const auto& [field, value] : values) CHECK(text.find(value) != std::string::npos);
  // All in fonts of the file.
  CHECK(run_on(filled, "pdffonts {} | tail -n +3").find(" no ") == std::string::npos);
}
