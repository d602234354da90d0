// What PDFBox Preflight says of the profile for PDF/A-1b, and what all other profiles promise.
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/java.h"
#include "support/pdf_rules.h"

using namespace vanban::test;

TEST_CASE("Preflight finds every sample valid by PDF/A-1b, and a default PDF not") {
  Program program;
  const TemporaryFolder folder;
  std::vector<std::string> files;
  for (const std::string& plan : sample_files()) {
    const std::string name = std::to_string(files.size()) + ".pdf";
    folder.write(name, program.render_pdf(plan, {.pdf_profile = vanban::PdfProfile::a1b}));
    files.push_back(folder.path(name));
  }
  CHECK(run_java("Preflight", files) == "");
  folder.write("plain.pdf", program.render_pdf(sample_plans().front(),
                                               {.pdf_profile = vanban::PdfProfile::plain}));
  CHECK(run_java("Preflight", {folder.path("plain.pdf")}) != "");
}

TEST_CASE("the profiles without tags keep the other rules of PDF/A") {
  Program program;
  for (const std::string& plan : sample_files()) {
    for (const vanban::PdfProfile profile : {vanban::PdfProfile::a2b, vanban::PdfProfile::a1b}) {
      CAPTURE(plan);
      const PdfFile file = read_pdf(program.render_pdf(plan, {.pdf_profile = profile}));
      CHECK(to_text(faults_of_pdf(file, false)) == "");
      CHECK(file.elements.empty());
    }
  }
}
