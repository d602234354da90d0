#include <cstdlib>
#include <doctest/doctest.h>

#include "batch/report/reports.h"
#include "support/folder.h"

namespace vanban::batch {

using namespace test;

namespace {

// What a checker of HTML says, without tags newer than it is.
std::string complaints(const std::string& page) {
  const vanban::test::TemporaryFolder desk;
  desk.write("index.html", page);
  const std::string line = "xmllint --html --noout " + desk.path("index.html") + " 2>&1 | grep " +
                           "'error\\|warning' | grep -v 'Tag [a-z]* invalid' > " +
                           desk.path("complaints");
  (void)!std::system(line.c_str());
  return desk.read("complaints");
}

// Of the nth row of the table that lists all documents.
std::string row_with(const std::string& words, const std::string& page) {
  const std::string list = page.substr(page.find("<section class=\"list\""));
  const std::size_t at = list.find(words);
  REQUIRE(at != std::string::npos);
  const std::size_t start = list.rfind("<tr>", at);
  return list.substr(start, list.find('\n', at) - start);
}

}  // namespace

TEST_CASE("the page is HTML that stands alone") {
  const std::string page = index_page(sample_report());
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">\n"));
  CHECK(complaints(page) == "");
  for (const std::string elsewhere : {"http", "//", "src=", "@import", "url("}) {
    CAPTURE(elsewhere);
    CHECK(page.find(elsewhere) == std::string::npos);
  }
}

TEST_CASE("every document stands in the list with its standing and links") {
  const std::string page = index_page(sample_report());
  CHECK(row_with("phường Kinh Bắc", page) ==
        "<tr><td class=\"n\">1<td>09187<th scope=\"row\">phường Kinh Bắc"
        "<td><b class=\"current\">đúng dữ liệu</b>"
        "<td><a href=\"09187-phuong-kinh-bac.pdf\">PDF</a>, "
        "<a href=\"09187-phuong-kinh-bac.txt\">TXT</a><td>chung: 1");
  CHECK(row_with("Vũ Ninh", page).find("TXT</a> (bản cũ)") != std::string::npos);
  CHECK(row_with("Đầm Dơi", page).find("class=\"outdated\"") != std::string::npos);
  const std::string edited = row_with("Gia Bình", page);
  CHECK(edited.find("09202-xa-gia-binh.pdf\">PDF</a> (giữ nguyên)") != std::string::npos);
  CHECK(edited.find("09202-xa-gia-binh.ban-moi.pdf\">ban-moi.pdf</a>") != std::string::npos);
}

TEST_CASE("what needs a person comes first, with what is wrong") {
  const std::string page = index_page(sample_report());
  const std::size_t start = page.find("<h2>Cần xem lại (3)</h2>");
  REQUIRE(start != std::string::npos);
  CHECK(start < page.find("<section class=\"list\""));
  CHECK(page.find("xã &amp; phường.csv:12:3: lỗi[E0714]: ô C12: “&lt;abc&gt;” không phải số",
                  start) != std::string::npos);
  CHECK(count_of("E0714", page) == 1);
}

TEST_CASE("several provinces have a section each, and links that lead to them") {
  const std::string page = index_page(sample_report());
  CHECK(page.find("<a href=\"#p2\">Tỉnh Cà Mau</a> (2)") != std::string::npos);
  CHECK(page.find("id=\"p2\">\n<h2>Tỉnh Cà Mau (2)</h2>") != std::string::npos);
  Report one = sample_report();
  one.documents.resize(3);
  CHECK(index_page(one).find("<nav") == std::string::npos);
}

TEST_CASE("nothing in names and messages becomes markup, and links lead to the files") {
  Report report = sample_report();
  report.title = "</title><script>alert(1)</script> & \"x\"";
  StoredDocument& odd = report.documents[0];
  odd.unit_name = "<b onclick='x'>";
  odd.province = "tỉnh </h2>";
  odd.files[0].name = "kế hoạch 100%\"><i>#1?.pdf";
  odd.messages[0].vietnamese = "</table> & \x01";
  const std::string page = index_page(report);
  CHECK(complaints(page) == "");
  CHECK(count_of("<script>", page) == 1);
  CHECK(count_of("</title>", page) == 1);
  CHECK(page.find("<b onclick") == std::string::npos);
  CHECK(page.find("<i>") == std::string::npos);
  CHECK(page.find("href=\"k%E1%BA%BF%20ho%E1%BA%A1ch%20100%25%22%3E%3Ci%3E%231%3F.pdf\"") !=
        std::string::npos);
}

TEST_CASE("standings are words as well as colours, and tables say what their cells are") {
  const std::string page = index_page(sample_report());
  for (const std::string standing : {"failed", "edited", "outdated", "current"}) {
    CAPTURE(standing);
    CHECK(page.find("." + standing + " {") != std::string::npos);
    CHECK(page.find("<b class=\"" + standing + "\"></b>") == std::string::npos);
  }
  CHECK(count_of("<th scope=\"row\">", page) == 5 + 3);
  CHECK(count_of("<table>", page) == count_of("<th scope=\"col\">TT", page));
}

TEST_CASE("the page of a whole country stays light") {
  const std::string page = index_page(large_report(3321));
  CHECK(page.size() < 900'000);
  CHECK(count_of("<th scope=\"row\">", page) == 3321);
  CHECK(complaints(page) == "");
}

}  // namespace vanban::batch
