// The pages as another program reads them, held against Nghị định 30/2020, Phụ lục I.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/pdf_geometry.h"

using namespace vanban;
using namespace vanban::test;

namespace {

constexpr double mm = 72 / 25.4;
constexpr double paper_width = 210 * mm, paper_height = 297 * mm;

const PrintedLine& line_with(const std::vector<PrintedLine>& lines, const std::string& words) {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const PrintedLine& line) {
    return line.text.find(words) != std::string::npos;
  });
  REQUIRE_MESSAGE(found != lines.end(), words);
  return *found;
}

void check_look(const PrintedLine& line, const std::string& font, double size) {
  CAPTURE(line.text);
  CHECK(font.starts_with(line.font));  // MuPDF cuts long names short
  CHECK(line.size == doctest::Approx(size));
}

std::vector<PrintedLine> lines_of(const std::string& plan) {
  Program program;
  const auto outputs = program.render(source_path("data/" + plan + ".plan.json"), {"pdf"});
  REQUIRE(outputs.size() == 1);
  return printed_lines(outputs[0]);
}

const std::string regular = "LiberationSerif", bold = "LiberationSerif-Bold",
                  italic = "LiberationSerif-Italic", bold_italic = "LiberationSerif-BoldItalic";

}  // namespace

TEST_CASE("nothing but page numbers stands in the margins") {
  for (const char* plan : {"bac-ninh", "lao-cai", "ninh-binh", "quang-nghiep", "tra-vinh"}) {
    for (const PrintedLine& line : lines_of(plan)) {
      CAPTURE(plan);
      CAPTURE(line.text);
      CHECK(line.left > 30 * mm - 0.1);
      CHECK(line.right < paper_width - 20 * mm + 0.1);
      CHECK(line.baseline < paper_height - 20 * mm);
      if (line.baseline > 20 * mm) continue;
      CHECK(line.text.find_first_not_of("0123456789") == std::string::npos);
      CHECK(line.page > 1);
      CHECK(line.middle() == doctest::Approx((30 * mm + paper_width - 20 * mm) / 2).epsilon(0.001));
    }
  }
}

TEST_CASE("sizes and faces of the head") {
  const auto lines = lines_of("bac-ninh");
  check_look(line_with(lines, "CỘNG HÒA"), bold, 13);
  check_look(line_with(lines, "Độc lập"), bold, 14);
  check_look(line_with(lines, "ỦY BAN NHÂN DÂN"), bold, 13);
  check_look(line_with(lines, "Số:"), regular, 13);
  check_look(line_with(lines, "Bắc Ninh, ngày"), italic, 14);
  check_look(line_with(lines, "KẾ HOẠCH"), bold, 14);
  check_look(line_with(lines, "Thực hiện Chương trình"), bold, 14);
  check_look(line_with(lines, "Căn cứ"), italic, 14);
}

TEST_CASE("sizes and faces of body and foot") {
  const auto lines = lines_of("bac-ninh");
  check_look(line_with(lines, "I. MỤC ĐÍCH"), bold, 14);
  check_look(line_with(lines, "1. Mục đích"), bold, 14);
  check_look(line_with(lines, "3. Công an tỉnh:"), bold, 14);
  check_look(line_with(lines, "Ủy ban nhân dân (UBND)"), regular, 14);
  check_look(line_with(lines, "Nơi nhận:"), bold_italic, 12);
  check_look(line_with(lines, "- Lưu: VT"), regular, 11);
  check_look(line_with(lines, "TM. ỦY BAN"), bold, 14);
  check_look(line_with(lines, "KT. CHỦ TỊCH"), bold, 14);
  check_look(line_with(lines, "Nguyễn Văn An"), bold, 14);
}

TEST_CASE("what is centred on what, and what shares a line") {
  const auto lines = lines_of("quang-nghiep");
  const double centre = line_with(lines, "CỘNG HÒA").middle();
  CHECK(line_with(lines, "Độc lập").middle() == doctest::Approx(centre).epsilon(0.001));
  CHECK(line_with(lines, "Quảng Nghiệp, ngày").middle() == doctest::Approx(centre).epsilon(0.001));
  CHECK(line_with(lines, "Số:").middle() ==
        doctest::Approx(line_with(lines, "XÃ QUẢNG NGHIỆP").middle()).epsilon(0.001));
  CHECK(line_with(lines, "Số:").baseline == line_with(lines, "Quảng Nghiệp, ngày").baseline);
  CHECK(line_with(lines, "KẾ HOẠCH").middle() ==
        doctest::Approx((30 * mm + paper_width - 20 * mm) / 2).epsilon(0.001));
}

TEST_CASE("paragraphs begin one centimetre in, single-spaced, six points apart") {
  const auto lines = lines_of("quang-nghiep");
  const auto section = std::find_if(lines.begin(), lines.end(), [](const PrintedLine& line) {
    return line.text.starts_with("I. MỤC TIÊU");
  });
  REQUIRE(section != lines.end());
  CHECK(section->left == doctest::Approx(40 * mm).epsilon(0.001));
  const double single = 14 * 1.149;
  for (auto line = section; line + 1 != lines.end() && (line + 1)->page == 1; ++line) {
    const double distance = (line + 1)->baseline - line->baseline;
    CAPTURE((line + 1)->text);
    if (distance < 1) continue;  // the same line in another face
    const bool begins = (line + 1)->left > 35 * mm;
    CHECK(distance == doctest::Approx(begins ? single + 6 : single).epsilon(0.01));
  }
}

TEST_CASE("an attached plan and an appendix count their pages from one, the first unshown") {
  const auto lines = lines_of("tra-vinh");
  std::vector<std::string> numbers;
  for (const PrintedLine& line : lines) {
    if (line.baseline < 20 * mm) numbers.push_back(line.text);
  }
  REQUIRE(numbers.size() > 2);
  CHECK(numbers.front() == "2");  // page 3 of the file
  CHECK(line_with(lines, "2").page <= 3);
}
