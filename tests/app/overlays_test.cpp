// The overlays of data/: what they become, the same as a flattened plan, and what became of every
// item of the parent.
#include "app/overlays.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <string>

#include "support/diagnosed.h"
#include "write/explanation/explanation.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::string name_of(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

std::string stem_of(const std::string& path) {
  return name_of(path).substr(0, name_of(path).find('.'));
}

}  // namespace

TEST_CASE("the text of every overlay is as accepted") {
  Program program;
  CHECK(sample_overlays().size() >= 2);
  for (const std::string& overlay : sample_overlays()) {
    CAPTURE(overlay);
    const auto outputs = program.render(overlay, {"text"});
    REQUIRE(outputs.size() == 1);
    CHECK(differs_from_golden(stem_of(overlay) + ".txt", outputs[0]) == "");
  }
}

TEST_CASE("what became of every item of the parent is as accepted") {
  Overlays folder;
  folder.copy("bac-ninh.plan.json");
  folder.copy("kinh-bac.overlay.json");
  const auto derivation = folder.derive("kinh-bac.overlay.json");
  REQUIRE(derivation);
  CHECK(differs_from_golden("kinh-bac.explanation.txt",
                            explanation_text(derivation->explanation, Language::vietnamese)) == "");
}

TEST_CASE("nothing is left to note in the samples, and their notes are no warnings") {
  for (const std::string& overlay : sample_overlays()) {
    CAPTURE(overlay);
    Overlays folder;
    folder.copy("bac-ninh.plan.json");
    folder.copy(name_of(overlay));
    const auto derivation = folder.derive(name_of(overlay));
    REQUIRE(derivation);
    CHECK(derivation->unremembered.empty());
    CHECK(folder.report().without_notes().all().empty());
    CHECK_FALSE(folder.report().all().empty());
  }
}

TEST_CASE("an overlay and the flattened plan are the same document, byte for byte") {
  for (const std::string& overlay : sample_overlays()) {
    CAPTURE(overlay);
    Overlays folder;
    folder.copy("bac-ninh.plan.json");
    folder.copy(name_of(overlay));
    folder.flatten(name_of(overlay), "flat.plan.json");
    const std::vector<std::string> formats = {"text", "pdf", "doc", "edxml-meta"};
    const auto derived = folder.program().render(folder.path(name_of(overlay)), formats);
    const auto flat = folder.program().render(folder.path("flat.plan.json"), formats);
    REQUIRE(derived.size() == formats.size());
    CHECK(to_text(folder.program().report(), Language::english) == "");
    for (std::size_t i = 0; i < formats.size(); ++i)
      CHECK_MESSAGE(derived[i] == flat[i], formats[i]);
  }
}

TEST_CASE("titles of cited documents keep the museum, the ward's own title does not have it") {
  Overlays folder;
  folder.copy("bac-ninh.plan.json");
  folder.copy("kinh-bac.overlay.json");
  const std::string text = folder.text("kinh-bac.overlay.json");
  const std::string own = "trong thư viện, trung tâm văn hóa đến năm 2030” trên địa bàn phường";
  const std::string cited = "trong thư viện, bảo tàng, trung tâm văn hóa đến năm 2030”";
  std::size_t count = 0;
  for (std::size_t at = text.find(cited); at != std::string::npos; at = text.find(cited, at + 1)) {
    ++count;
  }
  CHECK(count == 3);  // Quyết định 1520, the province's plan, the lead
  CHECK(text.find(own) != std::string::npos);
}

TEST_CASE("parents that lead in a circle are reported, however long it is") {
  Overlays folder;
  const auto overlay = [](const std::string& parent) {
    return R"({"parent": ")" + parent + R"(", "unit": "09187"})";
  };
  folder.write("a.overlay.json", overlay("b/../a.overlay.json"));
  CHECK(folder.text("a.overlay.json") == "");
  CHECK(codes_of(folder.program().report()) == "E0603");
  folder.write("a.overlay.json", overlay("b/b.overlay.json"));
  folder.write("b/b.overlay.json", overlay("c.overlay.json"));
  folder.write("b/c.overlay.json", overlay("../a.overlay.json"));
  CHECK(folder.text("a.overlay.json") == "");
  CHECK(codes_of(folder.program().report()) == "E0603");
  CHECK_FALSE(folder.derive("a.overlay.json"));
  CHECK(codes_of(folder.report()) == "E0603");
  CHECK(folder.report().all().front().where.source->name == folder.path("b/c.overlay.json"));
}

TEST_CASE("a parent that cannot be read, or has mistakes, is reported where it is named") {
  Overlays folder;
  folder.copy("kinh-bac.overlay.json");
  CHECK(folder.text("kinh-bac.overlay.json") == "");
  CHECK(codes_of(folder.program().report()) == "E0101");
  const Diagnostic missing = folder.program().report().all().front();
  CHECK(missing.where.source->name == folder.path("bac-ninh.plan.json"));
  REQUIRE(missing.needed_by.source != nullptr);
  CHECK(json_pointer(*missing.needed_by.source, missing.needed_by.offset) == "/parent");

  folder.copy("bac-ninh.plan.json", {{"\"deadlines\": {", "\"dedlines\": {"}});
  CHECK(folder.text("kinh-bac.overlay.json") == "");
  CHECK(codes_of(folder.program().report()) == "E0107");
}
