#include <doctest/doctest.h>
#include <fmt/format.h>

#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// A page of Helvetica (F1) and Helvetica-Bold (F2) with these operators, nothing more.
std::string pdf_of(const std::vector<std::string>& contents) {
  std::string kids;
  std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", "",
                                      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                                      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"};
  for (const std::string& content : contents) {
    const std::size_t page = objects.size() + 1;
    kids += fmt::format("{} 0 R ", page);
    objects.push_back(
        fmt::format("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {} 0 R"
                    "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>",
                    page + 1));
    objects.push_back(fmt::format("<</Length {}>>stream\n{}\nendstream", content.size(), content));
  }
  objects[1] = fmt::format("<</Type/Pages/Kids[{}]/Count {}>>", kids, contents.size());
  std::string pdf = "%PDF-1.4\n", table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", pdf.size());
    pdf += fmt::format("{} 0 obj{}endobj\n", i + 1, objects[i]);
  }
  return fmt::format(
      "{}xref\n0 {}\n0000000000 65535 f \n{}trailer<</Size {}/Root 1 0 R>>\n"
      "startxref\n{}\n%%EOF",
      pdf, objects.size() + 1, table, objects.size() + 1, pdf.size());
}

std::string words_at(int x, int y, std::string_view words, std::string_view font = "F1",
                     int size = 12) {
  return fmt::format("BT /{} {} Tf {} {} Td ({}) Tj ET\n", font, size, x, y, words);
}

}  // namespace

TEST_CASE("words of a page come in lines, columns apart, bold words known") {
  const Extracted read =
      extracted(pdf_of({words_at(50, 700, "UY BAN NHAN DAN", "F2") +
                        words_at(350, 700, "CONG HOA") + words_at(50, 680, "Thu hai")}),
                extract_pdf);
  REQUIRE(read.manuscript);
  const std::vector<std::string> texts = texts_of(*read.manuscript);
  REQUIRE(texts.size() == 2);
  CHECK(texts[0].find("UY BAN NHAN DAN     ") == 0);
  CHECK(texts[0].ends_with("   CONG HOA"));
  const auto& line = std::get<ManuscriptLine>(read.manuscript->blocks.front());
  REQUIRE(line.styles.size() == 1);
  CHECK(line.styles[0].emphasis == Emphasis{.bold = true});
  CHECK(line.styles[0].range.end == std::string("UY BAN NHAN DAN").size());
  CHECK(line.page == 1);
}

TEST_CASE("small figures over the line call the note at the foot of their page") {
  const std::string page = words_at(50, 700, "Theo Luat") + words_at(105, 705, "1", "F1", 7) +
                           words_at(112, 700, "thi hanh") + words_at(50, 60, "1", "F1", 7) +
                           words_at(56, 57, "Luat so 16.", "F1", 10);
  const Extracted read = joined(pdf_of({page}), extract_pdf);
  REQUIRE(read.manuscript);
  REQUIRE(read.manuscript->notes.size() == 1);
  CHECK(read.manuscript->notes[0].lines.front().text == "Luat so 16.");
  CHECK(texts_of(*read.manuscript).front() == "Theo Luat thi hanh");
}

TEST_CASE("pages are counted, and their numbers left out when lines are joined") {
  const Extracted read = joined(
      pdf_of({words_at(50, 700, "KE HOACH"), words_at(300, 760, "2") + words_at(50, 700, "Hai")}),
      extract_pdf);
  REQUIRE(read.manuscript);
  CHECK(texts_of(*read.manuscript) == std::vector<std::string>{"KE HOACH", "Hai"});
  REQUIRE(read.manuscript->left_out.size() == 1);
  CHECK(read.manuscript->left_out[0].reason == "out-page-number");
  CHECK(std::get<ManuscriptLine>(read.manuscript->blocks.back()).page == 2);
}

TEST_CASE("a PDF without words, a broken one and too many pages are refused") {
  CHECK(codes_of(extracted(pdf_of({""}), extract_pdf).diagnostics) == "E0806");
  CHECK(codes_of(extracted("%PDF-1.4 nothing", extract_pdf).diagnostics) == "E0804");
  ExtractLimits limits;
  limits.pages = 1;
  CHECK(codes_of(extracted(pdf_of({"", ""}), extract_pdf, limits).diagnostics) == "E0805");
}
