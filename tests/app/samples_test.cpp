// Every sample through the whole program: the plans and overlays of data/.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <vector>

#include "support/engine.h"
#include "support/pdf_tools.h"
#include "support/words.h"

using namespace vanban;
using namespace vanban::test;

namespace {

using Words = std::vector<std::string>;

std::string stem(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name.substr(0, name.find('.'));
}

constexpr const char* poppler = "pdftotext -raw {} -";
constexpr const char* mupdf =
    "mutool draw -q -F txt -o {}.txt {} 2>/dev/null; cat {}.txt; rm -f {}.txt";

// The text of a PDF as the reader gives it, without what a page adds to the document: its number at
// the top, and the word that MuPDF draws over fields that wait for a signature.
std::string text_of_pages(const std::string& pdf, const char* reader) {
  const std::string text = run_on(pdf, reader);
  std::string result;
  bool top = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.starts_with('\f')) {
      line.erase(0, 1);
      top = true;
    }
    const bool number = !line.empty() && line.find_first_not_of("0123456789") == std::string::npos;
    if (!(top && number) && line != "SIGN") result += line + "\n";
    top = top && line.empty();
  }
  return result;
}

// In the sample with a note, which stands at the foot of its page, but at the end of the text; the
// contact line stands on page 1, the header of the appendix's table on its second page too.
void remove_what_stands_elsewhere(Words& text, Words& pages) {
  const Words note = words_of("¹ Gồm thư viện");
  const auto in_text = std::search(text.begin(), text.end(), note.begin(), note.end());
  REQUIRE(in_text != text.end());
  const auto sentence_end = std::find_if(
      in_text, text.end(), [](const std::string& word) { return word.ends_with('.'); });
  const Words whole_note(in_text, sentence_end + 1);
  CHECK(remove_words(text, whole_note));
  CHECK(remove_words(pages, whole_note));
  const Words contact = words_of(
      "Địa chỉ: thị trấn Tứ Kỳ, huyện Tứ Kỳ, tỉnh Hải Dương; thư điện tử: vanthu@tuky.example");
  CHECK(remove_words(text, contact));
  CHECK(remove_words(pages, contact));
  const Words header =
      words_of("TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành");
  CHECK(remove_words(text, header));
  CHECK(remove_words(pages, header));
  CHECK(remove_words(pages, header));
}

}  // namespace

TEST_CASE("every sample renders without a word of complaint, the same each time") {
  Program program;
  for (const std::string& plan : sample_files()) {
    CAPTURE(plan);
    const auto first = program.render(plan, {"pdf", "text", "doc", "pages"});
    REQUIRE(first.size() == 4);
    CHECK(to_text(program.report(), Language::english) == "");
    Program another;
    CHECK(another.render(plan, {"pdf", "text", "doc", "pages"}) == first);
  }
}

TEST_CASE("the PDF of every sample is sound") {
  Program program;
  for (const std::string& plan : sample_files()) {
    CAPTURE(plan);
    const std::string pdf = program.render(plan, {"pdf"}).at(0);
    CHECK(complaints_of_qpdf(pdf) == "");
    const std::string fonts = run_on(pdf, "pdffonts {} | tail -n +3");
    CHECK(fonts.find("Liberation") != std::string::npos);
    CHECK(fonts.find(" no ") == std::string::npos);  // embedded, subset, with ToUnicode
  }
}

TEST_CASE("the words on the pages are the words of the text, in its order") {
  Program program;
  for (const std::string& plan : sample_files()) {
    CAPTURE(plan);
    const auto outputs = program.render(plan, {"text", "pdf"}, 0);
    for (const char* reader : {poppler, mupdf}) {
      CAPTURE(reader);
      auto text = words_of(outputs.at(0));
      auto pages = words_of(text_of_pages(outputs.at(1), reader));
      if (stem(plan) == "tu-ky") remove_what_stands_elsewhere(text, pages);
      CHECK(first_difference(text, pages) == "");
    }
  }
}

TEST_CASE("text and numbered document of every sample are as accepted") {
  Program program;
  for (const std::string& plan : sample_plans()) {
    CAPTURE(plan);
    const auto outputs = program.render(plan, {"text", "doc"});
    REQUIRE(outputs.size() == 2);
    CHECK(differs_from_golden(stem(plan) + ".txt", outputs[0]) == "");
    CHECK(differs_from_golden(stem(plan) + ".doc.txt", outputs[1]) == "");
  }
}

TEST_CASE("the pages of the district sample are as accepted") {
  // It has a bit of everything: table, footnote, contact line, appendix across, drafter.
  Program program;
  const auto outputs = program.render(source_path("data/tu-ky.plan.json"), {"pages"});
  REQUIRE(outputs.size() == 1);
  CHECK(differs_from_golden("tu-ky.pages.txt", outputs[0]) == "");
}

TEST_CASE("the registration data of the district sample are as accepted") {
  Program program;
  const auto outputs = program.render(source_path("data/tu-ky.plan.json"), {"edxml-meta"});
  REQUIRE(outputs.size() == 1);
  CHECK(differs_from_golden("tu-ky.edxml.xml", outputs[0]) == "");
}
