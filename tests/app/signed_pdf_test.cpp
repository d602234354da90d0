// The empty signature fields of a sample, signed with poppler as a signing tool would.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/folder.h"
#include "support/java.h"
#include "support/pdf_rules.h"
#include "support/pdf_tools.h"
#include "support/signer.h"

using namespace vanban::test;

namespace {

std::string district_plan() {
  return source_path("data/tu-ky.plan.json");
}

std::vector<std::string> signature_fields(const PdfFile& file) {
  std::vector<std::string> names;
  for (const PdfPage& page : file.pages) {
    for (const PdfAnnotation& annotation : page.annotations) {
      if (file.objects.get(annotation.entries, "/FT") == nlohmann::json("/Sig"))
        names.push_back(text_string(file.objects.get(annotation.entries, "/T")));
    }
  }
  return names;
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("signature fields of a sample are named, seen and empty") {
  Program program;
  for (const std::string& plan : sample_plans()) {
    CAPTURE(plan);
    const PdfFile file = read_pdf(program.render_pdf(plan, {}));
    auto names = signature_fields(file);
    // Nobody signs a table of comparison.
    if (!plan.ends_with("bang-so-sanh.plan.json")) CHECK(names.size() >= 2);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
    for (const PdfPage& page : file.pages) {
      for (const PdfAnnotation& annotation : page.annotations)
        CHECK(!annotation.entries.contains("/V"));
    }
  }
}

TEST_CASE("a signature in each field of a sample is valid, and the file stays sound") {
  Program program;
  const Signer signer;
  for (const vanban::PdfProfile profile : {vanban::PdfProfile::a2a_ua, vanban::PdfProfile::a1b}) {
    std::string pdf = program.render_pdf(district_plan(), {.pdf_profile = profile});
    const auto fields = signature_fields(read_pdf(pdf));
    REQUIRE(!fields.empty());
    for (const std::string& field : fields) {
      CAPTURE(field);
      const std::string before = pdf;
      pdf = signer.sign(before, field);
      REQUIRE(pdf.starts_with(before));
      CHECK(count(signer.verify(pdf), "Signature Field Name: " + field + "\n") == 1);
    }
    const std::string report = signer.verify(pdf);
    CHECK(count(report, "Signature is Valid") == fields.size());
    CHECK(count(report, "Total document signed") == 1);
    CHECK(complaints_of_qpdf(pdf) == "");
    CHECK(to_text(faults_of_pdf(read_pdf(pdf), profile == vanban::PdfProfile::a2a_ua)) == "");
    // Not one byte may change under a signature.
    pdf[pdf.find("/Type")] = ' ';
    CHECK(count(signer.verify(pdf), "Signature is Valid") == 0);
  }
}

TEST_CASE("a signed sample stays valid by PDF/A-1b") {
  Program program;
  const Signer signer;
  const TemporaryFolder folder;
  std::string pdf = program.render_pdf(district_plan(), {.pdf_profile = vanban::PdfProfile::a1b});
  for (const std::string& field : signature_fields(read_pdf(pdf))) pdf = signer.sign(pdf, field);
  folder.write("signed.pdf", pdf);
  CHECK(run_java("Preflight", {folder.path("signed.pdf")}) == "");
}
