#include "import/join/join.h"

#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

using Texts = std::vector<std::string>;

namespace {

const std::string head = "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\n";

// The paragraphs of a plan of that body.
Texts body_of(const std::string& body) {
  const Extracted result = joined(head + body);
  REQUIRE(result.manuscript);
  Texts texts;
  for (const std::string& text : texts_of(*result.manuscript, true)) {
    if (text.starts_with("P ")) texts.push_back(text.substr(2));
  }
  return texts;
}

}  // namespace

TEST_CASE("lines broken to fit a page become paragraphs, empty lines inside sentences or not") {
  CHECK(
      body_of("I. MỤC ĐÍCH\n"
              "- Nâng cao trách nhiệm của cán bộ, công chức và nhân dân trong việc \n\n"
              "trồng, chăm sóc, bảo vệ cây xanh; gắn với xây dựng nông thôn mới tại \n"
              "các thôn, bản trên địa bàn xã. \n\n"
              "- Bảo đảm tỷ lệ cây sống đạt 90% theo Kế hoạch số 12/KH-UBND ngày \n"
              "05/01/2026 của Ủy ban nhân dân xã và Quyết định số 1520/QĐ-\n"
              "TTg ngày 09/12/2022. \n\n"
              "2. Thực hiện\n") ==
      Texts{"I. MỤC ĐÍCH",
            "- Nâng cao trách nhiệm của cán bộ, công chức và nhân dân trong việc trồng, chăm sóc, "
            "bảo vệ cây xanh; gắn với xây dựng nông thôn mới tại các thôn, bản trên địa bàn xã.",
            "- Bảo đảm tỷ lệ cây sống đạt 90% theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy "
            "ban nhân dân xã và Quyết định số 1520/QĐ-TTg ngày 09/12/2022.",
            "2. Thực hiện"});
}

TEST_CASE("indents tell first lines; a dash at the margin goes on with its sentence") {
  CHECK(
      body_of("     1. Mục tiêu\n"
              "     - Phủ xanh đất trống, gắn trồng rừng với phát triển kinh tế\n"
              "- xã hội của các thôn vùng cao trong xã và các xã lân cận của\n"
              "huyện.\n"
              "     - Giao cho từng hộ chăm sóc. Hạt Kiểm lâm hướng dẫn kỹ thuật.\n"
              "     2. Thời gian\n"
              "     Từ tháng 02 đến hết tháng 4 năm 2026, tập trung vào dịp sau Tết\n"
              "Nguyên đán; thời tiết không thuận lợi thì lùi sang tháng 5 và báo\n"
              "cáo xã.\n") ==
      Texts{"1. Mục tiêu",
            "- Phủ xanh đất trống, gắn trồng rừng với phát triển kinh tế - xã hội của các thôn "
            "vùng cao trong xã và các xã lân cận của huyện.",
            "- Giao cho từng hộ chăm sóc. Hạt Kiểm lâm hướng dẫn kỹ thuật.", "2. Thời gian",
            "Từ tháng 02 đến hết tháng 4 năm 2026, tập trung vào dịp sau Tết Nguyên đán; thời tiết "
            "không thuận lợi thì lùi sang tháng 5 và báo cáo xã."});
}

TEST_CASE("lines that hang under the words of their label go on, between others with indents") {
  const std::string paragraph =
      "     Các thôn đăng ký số lượng cây giống với Ủy ban nhân dân xã, chia\n"
      "theo loại cây và thời gian nhận; xã tổng hợp gửi Hạt Kiểm lâm trước\nngày 10 tháng 01.\n";
  const Texts texts =
      body_of("     1. Đăng ký cây giống\n" + paragraph + "     2. Nhận cây\n" + paragraph +
              "     3. Trồng cây\n" + paragraph +
              "       - Đào hố trước khi trồng ít nhất 15 ngày, kích thước hố theo\n"
              "         Hướng dẫn của Hạt Kiểm lâm và bón lót\n"
              "         bằng phân chuồng.\n       - Trồng xong tưới ngay.\n");
  CHECK(Texts(texts.end() - 2, texts.end()) ==
        Texts{"- Đào hố trước khi trồng ít nhất 15 ngày, kích thước hố theo Hướng dẫn của Hạt Kiểm "
              "lâm và bón lót bằng phân chuồng.",
              "- Trồng xong tưới ngay."});
}

TEST_CASE("a label whose words came to stand below it takes them") {
  CHECK(body_of("1.\nMục đích\n-\nNâng cao độ che phủ rừng của xã lên 60%.\n") ==
        Texts{"1. Mục đích", "- Nâng cao độ che phủ rừng của xã lên 60%."});
}

TEST_CASE("a paragraph on one line ends with it, unless a page broke its sentence") {
  const std::string first =
      "- Phối hợp với các đoàn thể vận động hội viên tham gia trồng cây tại các điểm trường, trạm "
      "y "
      "tế, nhà văn hóa thôn và dọc các tuyến đường liên";
  const std::string second =
      "thôn, bảo đảm mỗi tuyến đường có hai hàng cây bóng mát trước khi mùa mưa kết thúc.";
  CHECK(body_of("1. Đoàn Thanh niên\n\n" + first + "\n\n" + second + "\n\n2. Hội Nông dân\n") ==
        Texts{"1. Đoàn Thanh niên", first + " " + second, "2. Hội Nông dân"});
}

TEST_CASE("a join that is not sure is reported where it was made") {
  const std::string text =
      head +
      "1. Ủy ban nhân dân xã chuẩn bị cây giống, phân bón, dụng cụ và bố trí lực lượng hướng "
      "dẫn kỹ thuật cho các thôn tham gia ngày hội;\n\nđộng viên người cao tuổi tham gia.\n";
  const Extracted result = joined(text);
  REQUIRE(reports(result.diagnostics, Message::import_join_doubtful, ""));
  for (const Diagnostic& found : result.diagnostics.all()) {
    if (found.message != Message::import_join_doubtful) continue;
    CHECK(line_column(*found.where.source, found.where.offset).line == 9);
    CHECK(found.arguments.back() == "động viên người cao");
  }
}

TEST_CASE("page numbers, running heads and drawn rules are left out and noted") {
  const auto page = [](const std::string& village) {
    return "Kế hoạch trồng cây\n- Thôn " + village +
           " trồng cây phân tán trên đất công, ưu tiên đất\nven đường thôn " + village + ".\n";
  };
  const Extracted result = joined(head + "──────\n\n" + page("Đông") + "1\n\f" + page("Đoài") +
                                  "2\n\f" + page("Thượng") + "3\n\f" + page("Hạ") + "4\n");
  REQUIRE(result.manuscript);
  std::string reasons;
  for (const LeftOut& left : result.manuscript->left_out) reasons += left.reason + " ";
  CHECK(reasons ==
        "out-page-number out-running-head out-page-number out-running-head out-page-number "
        "out-running-head out-page-number out-rule ");
}

TEST_CASE("a lone number between the halves of a sentence is a page number, a cell is none") {
  const Extracted result =
      joined(head +
             "- Chủ tịch Ủy ban nhân dân xã phân công cán bộ theo dõi từng thôn, \n"
             "tổng hợp kết quả trồng cây của các thôn và các \n\n\n\n3\n"
             "trường học để báo cáo cấp trên.\n");
  REQUIRE(result.manuscript);
  REQUIRE(result.manuscript->left_out.size() == 1);
  CHECK(result.manuscript->left_out[0].words == "3");
  CHECK(texts_of(*result.manuscript)
            .back()
            .ends_with("các thôn và các trường học để báo cáo cấp trên."));
}

TEST_CASE("lines of a table that fell apart stay lines, in order, and are reported once") {
  const Extracted result =
      joined(head +
             "1. Chỉ tiêu giao cho các thôn trong năm 2026 như sau:\n\n"
             "TT Thôn\nSố cây\nđến\nnăm 2026\n1 Thôn Đông\n100%\n2 Thôn Đoài\n80%\n"
             "2. Các thôn đăng ký số cây trồng trước ngày 10 tháng 02 năm 2026 để xã\n"
             "chuẩn bị cây giống.\n");
  REQUIRE(result.manuscript);
  const Texts texts = texts_of(*result.manuscript, true);
  CHECK(Texts(texts.begin() + 5, texts.begin() + 11) ==
        Texts{"L TT Thôn", "L Số cây", "L đến", "L năm 2026", "L 1 Thôn Đông", "L 100%"});
  CHECK(texts.back() ==
        "P 2. Các thôn đăng ký số cây trồng trước ngày 10 tháng 02 năm 2026 để xã chuẩn bị cây "
        "giống.");
  CHECK(reports(result.diagnostics, Message::import_table_doubtful, "TT Thôn"));
}

TEST_CASE("head, title and foot stay lines; an attached document begins again with its head") {
  const Extracted result = joined(
      "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
      "QUYẾT ĐỊNH\nBan hành Kế hoạch trồng cây\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\n"
      "Căn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch.\n\n"
      "Nơi nhận:          CHỦ TỊCH\n- Lưu: VT.\n\nNguyễn Văn An\n\n"
      "KẾ HOẠCH\nTrồng cây năm 2026\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\nI. MỤC ĐÍCH\nTrồng "
      "rừng.\n"
      "\nPhụ lục\nDANH SÁCH CÁC THÔN\n\n1. Thôn Đông.\n");
  REQUIRE(result.manuscript);
  std::string kinds;
  for (const std::string& text : texts_of(*result.manuscript, true)) kinds += text[0];
  CHECK(kinds == "LLLLPPPLLLLLLPPLLP");
}

TEST_CASE("stars pair over the lines of a paragraph or of a title, others stay") {
  const Extracted result = joined(
      "KẾ HOẠCH\n**Trồng cây\nnăm 2026**\n\n*Căn cứ Luật Lâm nghiệp và các văn bản hướng dẫn thi "
      "hành "
      "luật\nnày;*\n\n1. Trồng ***ngay*** 2*3 ô, ghi chú (*).\n\n2. Báo cáo **trước ngày 15.\n");
  REQUIRE(result.manuscript);
  const Manuscript& manuscript = *result.manuscript;
  CHECK(texts_of(manuscript) ==
        Texts{"KẾ HOẠCH", "Trồng cây", "năm 2026",
              "Căn cứ Luật Lâm nghiệp và các văn bản hướng dẫn thi hành luật này;",
              "1. Trồng ngay 2*3 ô, ghi chú (*).", "2. Báo cáo **trước ngày 15."});
  const auto style_of = [&](std::size_t block) {
    const auto& line = std::get<ManuscriptLine>(manuscript.blocks[block]);
    REQUIRE(line.styles.size() == 1);
    return std::pair(line.text.substr(line.styles[0].range.begin,
                                      line.styles[0].range.end - line.styles[0].range.begin),
                     line.styles[0].emphasis);
  };
  CHECK(style_of(1) == std::pair(std::string("Trồng cây"), Emphasis{.bold = true}));
  CHECK(style_of(2) == std::pair(std::string("năm 2026"), Emphasis{.bold = true}));
  CHECK(style_of(3).second == Emphasis{.italic = true});
  CHECK(style_of(4) == std::pair(std::string("ngay"), Emphasis{true, true}));
  CHECK(reports(result.diagnostics, Message::import_mark_unpaired, "**"));
}

TEST_CASE("paragraphs that a word processor made stay as they are") {
  Manuscript manuscript;
  for (const char* text : {"Một câu chưa hết", "đoạn thứ hai"}) {
    ManuscriptLine line;
    line.text = text;
    line.is_paragraph = true;
    manuscript.blocks.emplace_back(line);
  }
  Diagnostics diagnostics;
  const Manuscript same = join_lines(manuscript, diagnostics);
  CHECK(texts_of(same, true) == Texts{"P Một câu chưa hết", "P đoạn thứ hai"});
  CHECK(diagnostics.all().empty());
}

TEST_CASE("who decides begins a paragraph behind a basis that ends with a comma") {
  CHECK(body_of("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh,\n"
                "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:\nI. MỤC TIÊU\n") ==
        Texts{"Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh,",
              "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:", "I. MỤC TIÊU"});
}

TEST_CASE("a span of years that was broken is no item") {
  CHECK(body_of("I. MỤC TIÊU\nTrồng cây trong giai đoạn 2026\n- 2030.\n") ==
        Texts{"I. MỤC TIÊU", "Trồng cây trong giai đoạn 2026 - 2030."});
}
