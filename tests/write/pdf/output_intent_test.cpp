#include "write/pdf/output_intent.h"

#include <doctest/doctest.h>
#include <string>

#include "diag/messages.h"
#include "support/pdf_tools.h"
#include "support/screen_profile.h"
#include "write/pdf/file_bytes.h"

namespace vanban::pdf {
namespace {

TEST_CASE("the profile that is installed will do") {
  Diagnostics diagnostics;
  const auto screen = read_colour_profile(test::screen_icc(), "screen.icc", diagnostics);
  REQUIRE(screen);
  CHECK(diagnostics.all().empty());
  CHECK(screen->deflated.size() < 4000);
}

TEST_CASE("no profile, a later version, another device and another colour space are refused") {
  const std::string good = test::screen_icc();
  std::string later = good, printer = good, cmyk = good, unsigned_one = good;
  later[8] = 4;
  printer.replace(12, 4, "prtr");
  cmyk.replace(16, 4, "CMYK");
  unsigned_one.replace(36, 4, "xxxx");
  for (const std::string& icc :
       {std::string(), good.substr(0, 100), later, printer, cmyk, unsigned_one}) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_colour_profile(icc, "screen.icc", diagnostics));
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].message == Message::profile_unusable);
  }
}

TEST_CASE("the profile comes out of the file as it went in") {
  File file(Version::pdf_1_4);
  file.fill(file.catalog(), output_intents(file, test::screen_profile()));
  file.fill(file.page_tree(), "/Kids [] /Count 0");
  file.fill(file.info(), "");
  Diagnostics diagnostics;
  const std::string pdf = file_bytes(file, "", diagnostics);
  REQUIRE(to_text(diagnostics, Language::english) == "");
  const std::string catalog = test::run_on(pdf, "qpdf --show-object=1 {}");
  CHECK(catalog.find("/S /GTS_PDFA1") != std::string::npos);
  const std::size_t at = catalog.find("/DestOutputProfile ");
  REQUIRE(at != std::string::npos);
  const std::string number = std::to_string(std::stoi(catalog.substr(at + 19)));
  CHECK(test::run_on(pdf, "qpdf --show-object=" + number + " --filtered-stream-data {}") ==
        test::screen_icc());
}

}  // namespace
}  // namespace vanban::pdf
