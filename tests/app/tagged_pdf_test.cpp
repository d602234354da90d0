// What archives and screen readers ask of the PDF of every sample, a family of rules at a time.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/pdf_rules.h"
#include "support/pdf_text.h"
#include "support/words.h"

using namespace vanban::test;

namespace {

struct Sample {
  std::string plan;  // its path
  std::string text;
  PdfFile file;
};

// Rendered and read once for all tests.
const std::vector<Sample>& samples() {
  static const std::vector<Sample> samples = [] {
    std::vector<Sample> made;
    Program program;
    for (const std::string& plan : sample_files()) {
      const auto outputs = program.render(plan, {"text", "pdf"}, 0);
      REQUIRE_MESSAGE(outputs.size() == 2, plan);
      made.push_back({plan, outputs[0], read_pdf(outputs[1])});
    }
    return made;
  }();
  return samples;
}

void check_all(Findings (*rule)(const PdfFile&)) {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.plan);
    CHECK(to_text(rule(sample.file)) == "");
  }
}

std::vector<const Element*> elements_of_type(const PdfFile& file, const std::string& type) {
  std::vector<const Element*> found;
  for (const Element& element : file.elements) {
    if (element.type == type) found.push_back(&element);
  }
  return found;
}

bool is_number(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

TEST_CASE("all that the pages of a sample show is tagged or an artifact") {
  check_all(faults_of_marking);
}

TEST_CASE("pages, structure tree and parent tree of a sample say the same") {
  check_all(faults_of_parent_tree);
  check_all(faults_of_tree);
}

TEST_CASE("headings of a sample skip no level") {
  check_all(faults_of_headings);
}

TEST_CASE("lists of a sample have items with a body") {
  check_all(faults_of_lists);
}

TEST_CASE("tables of a sample are regular and have headers") {
  check_all(faults_of_tables);
}

TEST_CASE("notes of a sample have an ID of their own") {
  check_all(faults_of_notes);
}

TEST_CASE("links and fields of a sample are in the tree and can be seen and printed") {
  check_all([](const PdfFile& file) { return faults_of_annotations(file, true); });
}

TEST_CASE("fonts of a sample are embedded and map every code to a character") {
  check_all(faults_of_fonts);
}

TEST_CASE("the catalog of a sample says what PDF/A-2a and PDF/UA-1 ask for") {
  check_all([](const PdfFile& file) { return faults_of_catalog(file, true); });
}

TEST_CASE("bookmarks, links and page labels of a sample lead somewhere") {
  check_all(faults_of_navigation);
  for (const Sample& sample : samples()) {
    CAPTURE(sample.plan);
    CHECK(sample.file.objects.catalog().contains("/Outlines"));
  }
}

TEST_CASE("the bytes of a sample keep the syntax of PDF/A") {
  check_all(faults_of_limits);
  check_all(faults_of_syntax);
}

TEST_CASE("page numbers of a sample are artifacts") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.plan);
    std::size_t numbers = 0;
    for (const PdfPage& page : sample.file.pages) {
      numbers += static_cast<std::size_t>(std::count_if(
          page.content.shown.begin(), page.content.shown.end(), [&](const Shown& shown) {
            return shown.kind == Shown::Kind::text && shown.is_artifact() &&
                   is_number(text_of(shown, page));
          }));
    }
    // The first page of each part goes without.
    const auto parts = elements_of_type(sample.file, "Part").size();
    CHECK(numbers == sample.file.pages.size() - std::max<std::size_t>(parts, 1));
  }
}

TEST_CASE("a sample's structure tree reads as its text does") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.plan);
    auto tree = words_of(text_of_tree(sample.file));
    auto text = words_of(sample.text);
    if (sample.plan.ends_with("tu-ky.plan.json")) {
      // A note and the contact line stand at the foot of their page, but at the end of the text.
      for (const char* foot :
           {"¹ Gồm thư viện xã, thị trấn, phòng đọc sách đặt tại nhà văn hóa xã, trung tâm học tập "
            "cộng đồng và điểm Bưu điện - Văn hóa xã có phục vụ bạn đọc.",
            "Địa chỉ: thị trấn Tứ Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương; thư điện tử: "
            "vanthu@tuky.example"}) {
        CHECK(remove_words(text, words_of(foot)));
        CHECK(remove_words(tree, words_of(foot)));
      }
    }
    CHECK(first_difference(text, tree) == "");
  }
}

TEST_CASE("a sample that has notes, tables and links has them in its tree") {
  for (const Sample& sample : samples()) {
    if (!sample.plan.ends_with("tu-ky.plan.json")) continue;
    CHECK(elements_of_type(sample.file, "Note").size() == 1);
    CHECK(elements_of_type(sample.file, "Reference").size() == 1);
    CHECK(elements_of_type(sample.file, "Table").size() == 2);
    CHECK(elements_of_type(sample.file, "Link").size() == 4);
    CHECK(elements_of_type(sample.file, "Form").size() == 2);
    CHECK(elements_of_type(sample.file, "Part").size() == 2);
  }
}
