#include <doctest/doctest.h>

#include "batch/report/reports.h"
#include "support/disk.h"
#include "support/folder.h"

namespace vanban::batch {

using namespace test;

namespace {

std::string text_of(const Report& report) {
  return report_text(report, Language::vietnamese);
}

std::string after(const std::string& words, const std::string& text) {
  const std::size_t at = text.find(words);
  REQUIRE_MESSAGE(at != std::string::npos, words);
  return text.substr(at);
}

}  // namespace

TEST_CASE("the report begins with the counts, what needs a person first") {
  const std::string text = text_of(sample_report());
  CHECK(
      text.starts_with("BÁO CÁO LÔ VĂN BẢN: hai-tinh.job.json\n"
                       "Thực hiện Chương trình “Học tập suốt đời”\n"
                       "\n"
                       "     5 văn bản\n"
                       "     1 có lỗi\n"
                       "     1 đã sửa tay\n"
                       "     1 đã khóa, dữ liệu đã đổi\n"
                       "     2 đúng dữ liệu\n"
                       "\n"
                       "VỀ CẢ LÔ\n"
                       "  hai-tinh.job.json:4:3: cảnh báo[E0706]: xã Lạ không có\n"));
}

TEST_CASE("a document with an error is told with file, row and column") {
  const std::string text = after("CẦN XEM LẠI", text_of(sample_report()));
  CHECK(after("Có lỗi (1)", text)
            .starts_with("Có lỗi (1)\n"
                         "  09190  phường Vũ Ninh, tỉnh Bắc Ninh\n"
                         "    bản cũ: 09190-phuong-vu-ninh.pdf, 09190-phuong-vu-ninh.txt\n"
                         "    xã & phường.csv:12:3: lỗi[E0714]: ô C12: “<abc>” không phải số\n"
                         "    xem (1)\n"));
}

TEST_CASE("an edited document is told with what was left and what is newer") {
  const std::string text = after("Đã sửa tay (1)", text_of(sample_report()));
  CHECK(text.find("    giữ nguyên: 09202-xa-gia-binh.pdf, 09202-xa-gia-binh.txt\n"
                  "    bản mới: 09202-xa-gia-binh.ban-moi.pdf, 09202-xa-gia-binh.ban-moi.txt\n") !=
        std::string::npos);
}

TEST_CASE("a message that documents share is told once, with their number") {
  const std::string text = text_of(sample_report());
  CHECK(count_of("xem lại mục III", text) == 1);
  CHECK(text.find("  (1) bac-ninh.plan.json:85:3: cảnh báo[E0609]: xem lại mục III\n"
                  "      của phường Kinh Bắc, phường Vũ Ninh, xã Gia Bình\n") != std::string::npos);
  const std::string all = text_of(large_report(200));
  CHECK(count_of("x.plan.json:1:3:", all) == 1);
  CHECK(all.find("tất cả văn bản (200)") != std::string::npos);
}

TEST_CASE("a warning about one good document is told with it") {
  CHECK(after("LỜI NHẮC RIÊNG", text_of(sample_report()))
            .starts_with("LỜI NHẮC RIÊNG\n"
                         "  32000  xã Đất Mũi, tỉnh Cà Mau\n"
                         "    dat-mui.overlay.json:7:3: cảnh báo[E0609]: chỉ riêng Đất Mũi\n"));
}

TEST_CASE("all documents are listed by province, in columns") {
  CHECK(after("DANH SÁCH", text_of(sample_report())) ==
        "DANH SÁCH\n"
        "\n"
        "tỉnh Bắc Ninh\n"
        "  09187  phường Kinh Bắc  đúng dữ liệu             09187-phuong-kinh-bac.pdf, "
        "09187-phuong-kinh-bac.txt\n"
        "  09190  phường Vũ Ninh   có lỗi                   09190-phuong-vu-ninh.pdf, "
        "09190-phuong-vu-ninh.txt\n"
        "  09202  xã Gia Bình      đã sửa tay               09202-xa-gia-binh.ban-moi.pdf, "
        "09202-xa-gia-binh.ban-moi.txt\n"
        "\n"
        "tỉnh Cà Mau\n"
        "  31999  xã Đầm Dơi       đã khóa, dữ liệu đã đổi  31999-xa-dam-doi.pdf, "
        "31999-xa-dam-doi.txt\n"
        "  32000  xã Đất Mũi       đúng dữ liệu             32000-xa-dat-mui.pdf, "
        "32000-xa-dat-mui.txt\n");
}

TEST_CASE("a report with nothing to say, and one on nothing") {
  Report report;
  report.job = "x.job.json";
  CHECK(text_of(report) == "BÁO CÁO LÔ VĂN BẢN: x.job.json\n\n     0 văn bản\n");
  report.documents = {made("09187", "phuong-kinh-bac", "phường Kinh Bắc", "tỉnh Bắc Ninh")};
  const std::string text = text_of(report);
  for (const std::string heading : {"CẦN XEM LẠI", "LỜI NHẮC", "VỀ CẢ LÔ"}) {
    CHECK(text.find(heading) == std::string::npos);
  }
}

TEST_CASE("in English all but the names is English") {
  const std::string text = report_text(sample_report(), Language::english);
  for (const std::string words :
       {"5 documents", "1 with errors", "TO BE LOOKED AT", "EN xem lại mục III", "see (1)"}) {
    CAPTURE(words);
    CHECK(text.find(words) != std::string::npos);
  }
  for (const std::string words : {"văn bản", "lỗi", "cảnh báo", "DANH", "đã"}) {
    CAPTURE(words);
    CHECK(text.find(words) == std::string::npos);
  }
}

TEST_CASE("a report from a record: provinces by their codes, then units by theirs") {
  const vanban::test::TemporaryFolder desk;
  Diagnostics diagnostics;
  auto state = State::open(desk.path(""), State::Access::write, vanban::test::disk(), diagnostics);
  REQUIRE(state);
  FolderFacts facts;
  facts.job = "x.job.json";
  facts.title = "Tên";
  std::vector<State::Update> updates;
  for (const auto& [code, province] : {std::pair{"31999", "tỉnh Cà Mau"},
                                       {"09190", "tỉnh Bắc Ninh"},
                                       {"00004", "thành phố Hà Nội"},
                                       {"09187", "tỉnh Bắc Ninh"}}) {
    updates.push_back({made(code, "x", "xã X", province), {}});
  }
  REQUIRE_FALSE(state->save(updates));
  REQUIRE_FALSE(state->save(facts));
  const Report report = report_of(*state);
  CHECK(report.job == "x.job.json");
  CHECK(report.title == "Tên");
  std::string order;
  for (const StoredDocument& document : report.documents) order += document.unit + " ";
  CHECK(order == "00004 09187 09190 31999 ");
}

}  // namespace vanban::batch
