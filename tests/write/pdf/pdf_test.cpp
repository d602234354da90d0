#include "write/pdf/pdf.h"

#include <doctest/doctest.h>
#include <set>
#include <thread>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "support/document_fonts.h"
#include "support/pdf_tools.h"
#include "support/screen_profile.h"

using namespace vanban;
using namespace vanban::literals;

namespace {

std::string write(const PagedDocument& document) {
  Diagnostics diagnostics;
  std::string pdf =
      write_pdf(document, {test::document_fonts(), test::screen_profile()}, {}, diagnostics);
  REQUIRE(diagnostics.all().empty());
  return pdf;
}

// One run a line on a page as wide as the longest needs.
PagedDocument lines(const std::vector<std::pair<FaceId, std::string>>& texts) {
  Page page{4000_pt, 841.89_pt, {}};
  Pt baseline = 50_pt;
  for (const auto& [face, text] : texts) {
    page.items.push_back(TextRun{50_pt, baseline, face, 13_pt, {}, {}, text});
    baseline += 30_pt;
  }
  return {{}, {page}};
}

std::string grep(const std::string& pdf, const std::string& key) {
  const std::size_t at = pdf.find(key);
  return at == std::string::npos ? "" : pdf.substr(at, pdf.find('\n', at) - at);
}

}  // namespace

TEST_CASE("the text of a PDF is the text put in, in all four faces") {
  std::vector<std::pair<FaceId, std::string>> texts;
  std::vector<std::string> expected;
  const std::string letters(test::vietnamese_letters());
  REQUIRE(to_nfc(letters) == letters);
  for (FaceId face = 0; face < 4; ++face) {
    for (const std::string& text :
         {letters, std::string("Căn cứ Quyết định số 1520/QĐ-TTg ngày 09/12/2022;"),
          std::string("“Đọc sách” ‘thử’ – gạch — dài… 50.000đ/m² ½ ≥ 15% → § ₫ €")}) {
      texts.emplace_back(face, text);
      expected.push_back(text);
    }
  }
  const std::string pdf = write(lines(texts));
  CHECK(test::complaints_of_qpdf(pdf) == "");
  CHECK(test::poppler_lines(pdf) == expected);
  CHECK(test::mupdf_lines(pdf) == expected);
}

TEST_CASE("no-break spaces and the kinds of hyphen come back as what they were") {
  const std::vector<std::string> texts{"ngày\u00A0\u00A0\u00A0tháng 5 năm\u00A02026.",
                                       "Ea\u2011H'Leo, 1-2, a–b, a—b.", "so\u00ADft."};
  const std::string pdf = write(lines({{0, texts[0]}, {1, texts[1]}, {2, texts[2]}}));
  CHECK(test::mupdf_lines(pdf) == texts);
  CHECK(test::poppler_lines(pdf) ==
        std::vector<std::string>{"ngày tháng 5 năm 2026.", texts[1], texts[2]});
}

TEST_CASE("every code of a face comes back as its character, whatever its byte means elsewhere") {
  const Face& face = test::document_fonts().face(0);
  std::string text;
  std::set<int> codes;
  for (char32_t character = U'!'; character < 0x3000; ++character) {
    if (face.glyph(character).advance == 0) continue;
    text += to_utf8(std::u32string(1, character)) + "x";
    codes.insert(face.glyph(character).id);
  }
  for (const int code : {1, 4, int{'\t'}, int{'\n'}, int{'\f'}, int{'('}, int{'\\'}, 127, 255})
    CHECK_MESSAGE(codes.contains(code), code);
  const std::string pdf = write(lines({{0, text}}));
  CHECK(test::complaints_of_qpdf(pdf) == "");
  CHECK(test::mupdf_lines(pdf) == std::vector{text});
}

TEST_CASE("words of a stretched line stay words, and reach the margin") {
  PagedDocument document = lines({{0, "Thủ tướng Chính phủ"}});
  std::get<TextRun>(document.pages[0].items[0]).space_stretch = 2.2_pt;
  const std::string pdf = write(document);
  CHECK(test::poppler_lines(pdf) == std::vector<std::string>{"Thủ tướng Chính phủ"});
  CHECK(test::mupdf_lines(pdf) == std::vector<std::string>{"Thủ tướng Chính phủ"});

  const Face& face = test::document_fonts().face(0);
  double units = 0;
  for (const char32_t letter : to_utf32("Thủ tướng Chính phủ")) units += face.glyph(letter).advance;
  const double right = 50 + units * 13 / 2048 + 3 * 2.2;
  const std::string boxes = test::run_on(pdf, "pdftotext -bbox {} -");
  const std::size_t last = boxes.rfind("xMax=\"");
  REQUIRE(last != std::string::npos);
  CHECK(std::stod(boxes.substr(last + 6)) == doctest::Approx(right).epsilon(1e-5));
}

TEST_CASE("fonts are embedded subsets with ToUnicode, and only those used") {
  const std::string fonts = test::run_on(write(lines({{0, "a"}, {3, "b"}})), "pdffonts {}");
  CHECK(fonts.find("+LiberationSerif ") != std::string::npos);
  CHECK(fonts.find("+LiberationSerif-BoldItalic ") != std::string::npos);
  CHECK(fonts.find("+LiberationSerif-Bold ") == std::string::npos);
  std::size_t rows = 0;
  for (std::size_t at = fonts.find(" TrueType "); at != std::string::npos;
       at = fonts.find(" TrueType ", at + 1)) {
    ++rows;
    CHECK(fonts.substr(at, fonts.find('\n', at) - at).find(" yes yes yes") != std::string::npos);
  }
  CHECK(rows == 2);
}

TEST_CASE("fallback characters are embedded and copied too") {
  const FontSet& fonts = test::document_fonts();
  std::vector<std::pair<FaceId, std::string>> texts;
  std::vector<std::string> expected;
  for (const char32_t character : std::u32string(U"łΩЖ☑✓①∑")) {
    const std::string text = to_utf8(std::u32string(3, character));
    texts.emplace_back(fonts.face_for(character, {}), text);
    expected.push_back(text);
  }
  const std::string pdf = write(lines(texts));
  CHECK(test::complaints_of_qpdf(pdf) == "");
  CHECK(test::poppler_lines(pdf) == expected);
}

TEST_CASE("each page has its own size") {
  const PagedDocument document{
      {}, {Page{to_pt(210_mm), to_pt(297_mm), {}}, Page{to_pt(297_mm), to_pt(210_mm), {}}}};
  const std::string pdf = write(document);
  const std::string clear =
      test::run_on(pdf, "qpdf --qdf --object-streams=disable {} - | tr -s ' \\n' ' '");
  CHECK(clear.find("/MediaBox [ 0 0 595.276 841.89 ]") != std::string::npos);
  CHECK(clear.find("/MediaBox [ 0 0 841.89 595.276 ]") != std::string::npos);
  CHECK(test::complaints_of_qpdf(pdf) == "");
  CHECK(test::run_on(pdf, "pdfinfo {}").find("Pages:           2\n") != std::string::npos);
}

TEST_CASE("a document without pages is still a file that can be read") {
  const std::string pdf = write({});
  CHECK(test::run_on(pdf, "qpdf --show-npages {}") == "0\n");
}

TEST_CASE("title, author, subject, date and language are there") {
  PagedDocument document = lines({{0, "a"}});
  document.metadata = {.title = "Kế hoạch (thử) \\ đọc sách",
                       .author = "UBND tỉnh Bắc Ninh",
                       .subject = "Plain",
                       .date = {2023, 1, 31}};
  const std::string pdf = write(document);
  const std::string info = test::run_on(pdf, "TZ=ICT-7 pdfinfo {}");
  CHECK(info.find("Title:           Kế hoạch (thử) \\ đọc sách\n") != std::string::npos);
  CHECK(info.find("Author:          UBND tỉnh Bắc Ninh\n") != std::string::npos);
  CHECK(info.find("Subject:         Plain\n") != std::string::npos);
  CHECK(info.find("Creator:         Vanban\n") != std::string::npos);
  CHECK(info.find("Producer:        Vanban\n") != std::string::npos);
  CHECK(info.find("CreationDate:    Tue Jan 31 00:00:00 2023 ICT\n") != std::string::npos);
  CHECK(info.find("PDF version:     1.7\n") != std::string::npos);
  CHECK(pdf.find("/Lang (vi-VN)") != std::string::npos);
  CHECK(pdf.find("/DisplayDocTitle true") != std::string::npos);
}

TEST_CASE("no date is made up") {
  PagedDocument document = lines({{0, "a"}});
  document.metadata.date = {.year = 2026, .month = 5, .day = {}};
  const std::string pdf = write(document);
  CHECK(pdf.find("CreationDate") == std::string::npos);
  CHECK(pdf.find("CreateDate") == std::string::npos);
}

TEST_CASE("the same document gives the same bytes, in any thread; another gives another ID") {
  PagedDocument document = lines({{0, "Kế hoạch"}, {1, "Điều 1."}});
  const std::string once = write(document);
  std::vector<std::string> again(4);
  std::vector<std::thread> threads;
  for (std::string& pdf : again)
    threads.emplace_back([&] {
      Diagnostics diagnostics;
      pdf = write_pdf(document, {test::document_fonts(), test::screen_profile()}, {}, diagnostics);
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& pdf : again) CHECK(pdf == once);

  const std::string id = grep(once, "/ID [<");
  REQUIRE(id.size() > 70);
  std::get<TextRun>(document.pages[0].items[0]).text += '.';
  CHECK(grep(write(document), "/ID [<") != id);
  std::get<TextRun>(document.pages[0].items[0]).text.pop_back();
  CHECK(grep(write(document), "/ID [<") == id);
  document.metadata.title = "x";
  CHECK(grep(write(document), "/ID [<") != id);
}

TEST_CASE("rules and boxes are drawn where they stand") {
  PagedDocument document{{}, {Page{100_pt, 100_pt, {}}}};
  document.pages[0].items = {Rule{10_pt, 20_pt, 90_pt, 20_pt, 2_pt},
                             Box{10_pt, 50_pt, 80_pt, 40_pt, 2_pt, {255, 0, 0}}};
  const std::string image =
      test::run_on(write(document), "pdftoppm -r 72 -aa no -aaVector no {} 2>/dev/null");
  REQUIRE(image.starts_with("P6\n100 100\n255\n"));
  const auto pixel = [&](std::size_t x, std::size_t y) {
    return image.substr(image.size() - 30000 + 3 * (y * 100 + x), 3);
  };
  CHECK(pixel(50, 19) == std::string(3, '\0'));
  CHECK(pixel(50, 20) == std::string(3, '\0'));
  CHECK(pixel(50, 23) == "\xFF\xFF\xFF");
  CHECK(pixel(5, 20) == "\xFF\xFF\xFF");
  CHECK(pixel(50, 50) == std::string("\xFF\0\0", 3));
  CHECK(pixel(10, 70) == std::string("\xFF\0\0", 3));
  CHECK(pixel(50, 70) == "\xFF\xFF\xFF");
}
