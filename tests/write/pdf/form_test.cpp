#include "write/pdf/form.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "support/document_fonts.h"
#include "support/pdf_rules.h"
#include "support/pdf_structure.h"
#include "write/pdf/pdf.h"

using namespace vanban;
using namespace vanban::literals;
using nlohmann::json;
using test::PdfAnnotation;
using test::PdfFile;

namespace {

struct Gap {
  std::string name;
  Pt x;
  FaceId face = 0;
};

// A page for each list of gaps: a line at 100 pt with "Số" and the gaps, 30 pt wide.
PagedDocument with_gaps(const std::vector<std::vector<Gap>>& pages) {
  PagedDocument document;
  Structure& structure = document.structure;
  const NodeId heading = structure.add({.kind = NodeKind::heading, .level = 1});
  for (const auto& gaps : pages) {
    Page page{595_pt, 842_pt, {}};
    const NodeId paragraph =
        &gaps == &pages.front() ? heading : structure.add({.kind = NodeKind::paragraph});
    page.items.emplace_back(TextRun{50_pt, 100_pt, 0, 13_pt, {}, {}, "Số", paragraph});
    for (const Gap& gap : gaps) {
      const NodeId node = structure.add({.kind = NodeKind::blank,
                                         .parent = paragraph,
                                         .field = gap.name,
                                         .words = "Tên " + gap.name});
      page.items.emplace_back(
          TextRun{gap.x, 100_pt, gap.face, 13_pt, {}, {}, "\u00A0\u00A0\u00A0", node});
      document.areas.push_back(
          {document.pages.size(), gap.x, 90_pt, 30_pt, 14_pt, node, gap.face, 13_pt});
    }
    document.pages.push_back(page);
  }
  document.spots.resize(structure.nodes().size());
  return document;
}

PagedDocument two_pages() {
  return with_gaps({{{"SoVanBan", 80_pt, 0}, {"Ngay", 200_pt, 2}}, {{"SoVanBan", 120_pt, 2}}});
}

std::string write(const PagedDocument& document, const WriteOptions& options) {
  Diagnostics diagnostics;
  std::string pdf = write_pdf(document, {test::document_fonts(), {}}, options, diagnostics);
  REQUIRE(diagnostics.all().empty());
  return pdf;
}

PdfFile fillable(const PagedDocument& document, PdfProfile profile = PdfProfile::a2a_ua) {
  return test::read_pdf(write(document, {.pdf_profile = profile, .fillable = true}));
}

const json& form_of(const PdfFile& file) {
  return file.objects.get(file.objects.catalog(), "/AcroForm");
}

// "SoVanBan: page 0 [80 738 110 752]; page 1 …": each text field with its widgets.
std::vector<std::string> text_fields(const PdfFile& file) {
  std::vector<std::string> fields;
  for (const json& reference : file.objects.get(form_of(file), "/Fields")) {
    const json& field = file.objects.resolve(reference);
    if (file.objects.get(field, "/FT") != "/Tx") continue;
    std::string text = test::text_string(field.at("/T")) + ":";
    const bool merged = !field.contains("/Kids");
    for (const json& kid : merged ? json::array({reference}) : field.at("/Kids")) {
      for (std::size_t page = 0; page < file.pages.size(); ++page)
        for (const PdfAnnotation& widget : file.pages[page].annotations)
          if (widget.id == kid)
            text += fmt::format(" page {} {}", page, widget.entries.at("/Rect").dump());
    }
    fields.push_back(text);
  }
  return fields;
}

std::vector<std::string> appearances(const PdfFile& file) {
  std::vector<std::string> appearances;
  for (const auto& page : file.pages)
    for (const PdfAnnotation& widget : page.annotations)
      appearances.push_back(test::text_string(widget.entries.at("/DA")));
  return appearances;
}

}  // namespace

TEST_CASE("a gap is a field where it stands; gaps of one name are one field") {
  CHECK(text_fields(fillable(two_pages())) ==
        std::vector<std::string>{"SoVanBan: page 0 [80,738,110,752] page 1 [120,738,150,752]",
                                 "Ngay: page 0 [200,738,230,752]"});
}

TEST_CASE("there are no fields where they are not asked for, or nothing is left to fill") {
  CHECK(form_of(test::read_pdf(write(two_pages(), {}))).is_null());
  CHECK(form_of(fillable(with_gaps({{}}))).is_null());
}

TEST_CASE("fields are known to the structure and break no rule; other profiles have them, too") {
  const PdfFile tagged = fillable(two_pages());
  CHECK(test::to_text(test::faults_of_annotations(tagged, true)) == "");
  CHECK(test::to_text(test::faults_of_parent_tree(tagged)) == "");
  CHECK(test::to_text(test::faults_of_tree(tagged)) == "");
  for (const PdfProfile profile : {PdfProfile::a2b, PdfProfile::a1b, PdfProfile::plain}) {
    const PdfFile file = fillable(two_pages(), profile);
    CHECK(test::to_text(test::faults_of_annotations(file, false)) == "");
    CHECK(text_fields(file) == text_fields(tagged));
  }
}

TEST_CASE("the form element of a field stands behind the span of its gap") {
  const PdfFile file = fillable(two_pages());
  std::vector<std::string> types;
  for (const auto& element : file.elements) types.push_back(element.type);
  CHECK(types == std::vector<std::string>{"Document", "H1", "Span", "Form", "Span", "Form", "P",
                                          "Span", "Form"});
}

TEST_CASE("what is typed looks like the words around the gap, in a font of the file") {
  const PdfFile file = fillable(two_pages());
  CHECK(appearances(file) ==
        std::vector<std::string>{"/Form0 13 Tf 0 g", "/Form2 13 Tf 0 g", "/Form2 13 Tf 0 g"});
  const json& fonts = file.objects.get(file.objects.get(form_of(file), "/DR"), "/Font");
  REQUIRE(fonts.size() == 2);
  const json& regular = file.objects.get(fonts, "/Form0");
  CHECK(regular.at("/Subtype") == "/TrueType");
  CHECK(regular.at("/Encoding") == "/WinAnsiEncoding");
  CHECK(regular.at("/FirstChar") == 32);
  CHECK(regular.at("/LastChar") == 126);
  CHECK(regular.at("/Widths").size() == 126 - 32 + 1);
  CHECK(regular.at("/Widths").at('0' - 32) == 500);
  CHECK(file.objects.streams.contains(regular.at("/ToUnicode").get<std::string>()));
  const json& descriptor = file.objects.get(regular, "/FontDescriptor");
  CHECK(descriptor.at("/Flags") == 32);
  CHECK(descriptor.at("/FontName") == regular.at("/BaseFont"));
  const std::string& program =
      file.objects.streams.at(descriptor.at("/FontFile2").get<std::string>());
  CHECK(program.find("cmap") < 200);
  CHECK(file.objects.get(file.objects.get(file.objects.get(fonts, "/Form2"), "/FontDescriptor"),
                         "/Flags") == 96);
}

TEST_CASE("in a tagged file a gap has its name and place, fillable or not") {
  const PdfFile file = test::read_pdf(write(two_pages(), {}));
  CHECK(file.objects.get(file.objects.get(file.objects.catalog(), "/MarkInfo"),
                         "/UserProperties") == true);
  std::vector<std::string> gaps;
  for (const auto& element : file.elements) {
    if (element.type != "Span") continue;
    gaps.push_back(test::text_string(element.entries.at("/T")));
    const json& attributes = file.objects.get(element.entries, "/A");
    CHECK(attributes.at("/O") == "/UserProperties");
    for (const json& property : attributes.at("/P"))
      gaps.back() += ' ' + test::text_string(property.at("/N")) + ' ' + property.at("/V").dump();
  }
  REQUIRE(gaps.size() == 3);
  CHECK(gaps[1] == "Ngay Truong \"u:Ngay\" Trai 200 Duoi 738 Phai 230 Tren 752 CoChu 13");
}

TEST_CASE("a file without gaps says nothing of properties") {
  const PdfFile file = test::read_pdf(write(with_gaps({{}}), {}));
  CHECK_FALSE(file.objects.get(file.objects.catalog(), "/MarkInfo").contains("/UserProperties"));
}
