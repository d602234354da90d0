#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/recognise/recognised.h"
#include "model/word_names.h"

using namespace vanban::test;

TEST_CASE("level 1. is a heading, a sentence, or a heading in the line") {
  CHECK(body_items("I. MỤC TIÊU\n1. Mục đích\nNgười dân đọc nhiều hơn.\n"
                   "2. Thư viện mở cửa cả tuần.\n"
                   "3. Công an tỉnh: Chủ trì giữ trật tự ngày hội.\n") ==
        Lines{"I. [MỤC TIÊU]", "  1. [Mục đích] Người dân đọc nhiều hơn. |",
              "  1. Thư viện mở cửa cả tuần. |",
              "  1. {Công an tỉnh} Chủ trì giữ trật tự ngày hội. |"});
}

TEST_CASE("bold words say what is a heading") {
  CHECK(body_items("I. NỘI DUNG\n1. **Thời gian, địa điểm.**\nTháng 9.\n"
                   "2. **Việc cần làm ngay sau khi họp:** dọn phòng.\n") ==
        Lines{"I. [NỘI DUNG]", "  1. [Thời gian, địa điểm.] Tháng 9. |",
              "  1. {Việc cần làm ngay sau khi họp} dọn phòng. |"});
}

TEST_CASE("lists nest by the sequence of their labels") {
  CHECK(body_items("I. TỔ CHỨC\n1. Sở Tài chính\n- Bố trí kinh phí.\n- Thẩm định:\n"
                   "+ dự toán;\n+ quyết toán.\n- Báo cáo.\n"
                   "2. Sở Nội vụ\na) Hướng dẫn.\nb) Đôn đốc.\nd) Kiểm tra.\nđ) Báo cáo.\n") ==
        Lines{"I. [TỔ CHỨC]", "  1. [Sở Tài chính]", "    - Bố trí kinh phí. |",
              "    - Thẩm định: |", "      + dự toán; |", "      + quyết toán. |",
              "    - Báo cáo. |", "  1. [Sở Nội vụ]", "    none a) Hướng dẫn. |",
              "    none b) Đôn đốc. |", "    none d) Kiểm tra. |", "    none đ) Báo cáo. |"});
}

TEST_CASE("a b c d đ e is the order, and 2.1. stands under 2.") {
  CHECK(body_items("I. VIỆC\n1. Một việc.\n2. Các việc\n2.1. Đọc sách\na) a.\nb) b.\nc) c.\n"
                   "d) d.\nđ) đ.\ne) e.\n2.2. Viết chữ\nMỗi ngày.\n") ==
        Lines{"I. [VIỆC]", "  1. Một việc. |", "  1. [Các việc]", "    1.1. [Đọc sách]",
              "      a) a. |", "      a) b. |", "      a) c. |", "      a) d. |", "      a) đ. |",
              "      a) e. |", "    1.1. [Viết chữ] Mỗi ngày. |"});
}

TEST_CASE("numbers that the program would count otherwise stay as they were written") {
  const Lines items = body_items("I. VIỆC\n1. Đọc.\n3. Viết.\nII. HẠN\n3. Tháng 3.\n");
  CHECK(items == Lines{"I. [VIỆC]", "  none 1. Đọc. |", "  none 3. Viết. |", "I. [HẠN]",
                       "  none 3. Tháng 3. |"});
}

TEST_CASE("a section's own number is the program's, and the difference is told") {
  Recognised result;
  recognise_into(result,
                 manuscript_of(usual_head + "I. MỘT\n1. Việc.\nIII. BA\n1. Việc.\n" + usual_foot,
                               result.sources));
  CHECK(items_of(result.plan) == Lines{"I. [MỘT]", "  1. Việc. |", "I. [BA]", "  1. Việc. |"});
  CHECK(result.reports(vanban::Message::import_label_differs));
}

TEST_CASE("lists that the file itself counts say how deep their items stand") {
  Recognised result;
  vanban::Manuscript manuscript =
      manuscript_of(usual_head + "I. VIỆC\n• Đọc sách.\n◦ Ở thư viện.\n• Viết chữ.\n" + usual_foot,
                    result.sources);
  for (vanban::ManuscriptBlock& block : manuscript.blocks) {
    auto& line = std::get<vanban::ManuscriptLine>(block);
    if (line.text.starts_with("•")) line.list_level = 0;
    if (line.text.starts_with("◦")) line.list_level = 1;
  }
  recognise_into(result, manuscript);
  CHECK(items_of(result.plan) == Lines{"I. [VIỆC]", "  none • Đọc sách. |",
                                       "    none ◦ Ở thư viện. |", "  none • Viết chữ. |"});
}

TEST_CASE("signs that plans have no marker for print as they were") {
  CHECK(
      body_items("I. VIỆC\n1. Thành phần\n* Đại biểu:\n- Sở;\n- ngành.\n* Bạn đọc:\n(1) Trẻ.\n") ==
      Lines{"I. [VIỆC]", "  1. [Thành phần]", "    none \\* Đại biểu: |", "      - Sở; |",
            "      - ngành. |", "    none \\* Bạn đọc: |", "      none (1) Trẻ. |"});
}

TEST_CASE("a paragraph behind a list belongs to its heading and stays behind the list") {
  CHECK(body_items("I. VIỆC\n1. Thành phần\n- Sở;\n- ngành.\nNgoài ra có bạn đọc.\n"
                   "- Khách mời.\n2. Thời gian\nTháng 9.\n") ==
        Lines{"I. [VIỆC]", "  1. [Thành phần]", "    none", "      - Sở; |", "      - ngành. |",
              "    none Ngoài ra có bạn đọc. |", "    none", "      - Khách mời. |",
              "  1. [Thời gian] Tháng 9. |"});
}

TEST_CASE("a paragraph between two numbers does not make the count begin anew") {
  CHECK(body_items("I. VIỆC\n1. Đọc.\n2. Viết.\nXong thì nghỉ.\n3. Vẽ.\n") ==
        Lines{"I. [VIỆC]", "  1. Đọc. |", "  1. Viết. | Xong thì nghỉ. |", "  1. Vẽ. |"});
}

TEST_CASE("i) behind h) is a letter, at the beginning of a list a Roman figure") {
  const Lines items = body_items("I. VIỆC\n1. Gồm:\ni) một;\nii) hai.\n");
  CHECK(items == Lines{"I. [VIỆC]", "  1. Gồm: |", "    none i) một; |", "    none ii) hai. |"});
}

TEST_CASE("sections that are numbered 1. 2. 3. print so") {
  CHECK(body_items("1. Mục đích\n- Đọc sách.\n2. Nội dung\n2.1. Tuyên truyền\nTrên loa.\n") ==
        Lines{"1. [Mục đích]", "  - Đọc sách. |", "1. [Nội dung]",
              "  1.1. [Tuyên truyền] Trên loa. |"});
}

TEST_CASE("parts, chapters and letters keep their labels as words of the titles") {
  CHECK(body_items("Phần I\nĐẶC ĐIỂM\nI. VỊ TRÍ\nỞ giữa.\nPhần II\nNHIỆM VỤ\nLàm.\n") ==
        Lines{"none [Phần I ĐẶC ĐIỂM]", "  none [I. VỊ TRÍ] Ở giữa. |",
              "none [Phần II NHIỆM VỤ] Làm. |"});
  CHECK(body_items("**A. MỤC ĐÍCH**\n1. Đọc.\n**B. YÊU CẦU**\n1. Viết.\n") ==
        Lines{"none [A. MỤC ĐÍCH]", "  1. Đọc. |", "none [B. YÊU CẦU]", "  1. Viết. |"});
}

TEST_CASE("numbers of sections that are wrong more than once stay as they were written") {
  CHECK(body_items("I. MỘT\nĐọc.\nIII. HAI\nViết.\nIV. BA\nVẽ.\n") ==
        Lines{"none [I. MỘT] Đọc. |", "none [III. HAI] Viết. |", "none [IV. BA] Vẽ. |"});
}

TEST_CASE("what stands before the first section prints before it") {
  Recognised result;
  recognise_into(result,
                 manuscript_of(usual_head + "- Một việc.\nI. MỤC TIÊU\n1. Đọc.\n" + usual_foot,
                               result.sources));
  CHECK(items_of(result.plan) == Lines{"I. [MỤC TIÊU]", "  1. Đọc. |"});
  REQUIRE(result.plan.bases);
  CHECK(vanban::markup_text(result.plan.bases->lead).ends_with("như sau:\n- Một việc."));
}

TEST_CASE("a table before the first section stays before it") {
  Recognised result;
  vanban::Manuscript manuscript =
      manuscript_of(usual_head + "I. MỤC TIÊU\n1. Đọc.\n" + usual_foot, result.sources);
  vanban::ManuscriptTable table;
  table.columns.resize(1);
  table.rows.resize(1);
  table.rows[0].resize(1);
  table.rows[0][0].lines.push_back(manuscript_line("Ô"));
  manuscript.blocks.insert(manuscript.blocks.begin() + 9, table);
  recognise_into(result, manuscript);
  CHECK(items_of(result.plan) == Lines{"none TABLE", "none [I. MỤC TIÊU]", "  1. Đọc. |"});
}

TEST_CASE("a number without words is typed, a sign without words is left out") {
  Recognised result;
  recognise_into(
      result, manuscript_of(usual_head + "I. VIỆC\n1. Đọc.\n2.\n3. Viết.\n-\n- Vẽ.\n" + usual_foot,
                            result.sources));
  CHECK(items_of(result.plan) ==
        Lines{"I. [VIỆC]", "  none 1. Đọc. |", "  none 2. |", "  none [3. Viết.]", "    - Vẽ. |"});
  CHECK(result.left_out_words() == Lines{"out-empty-item: -"});
}

TEST_CASE("2.1) stands under 2), which is a heading like 1)") {
  CHECK(body_items("I. MỤC TIÊU\n1) Mục tiêu chung\nĐọc nhiều.\n2) Mục tiêu cụ thể\n"
                   "2.1) Đến năm 2030: đọc.\n2.2) Đến năm 2035: viết.\n") ==
        Lines{"I. [MỤC TIÊU]", "  none [1) Mục tiêu chung] Đọc nhiều. |",
              "  none [2) Mục tiêu cụ thể]", "    none 2.1) Đến năm 2030: đọc. |",
              "    none 2.2) Đến năm 2035: viết. |"});
}

TEST_CASE("of copied paragraphs with one bookmark only the first has its id") {
  Recognised result;
  vanban::Manuscript manuscript =
      manuscript_of(usual_head + "I. VIỆC\n1. Đọc.\n2. Đọc.\n" + usual_foot, result.sources);
  for (vanban::ManuscriptBlock& block : manuscript.blocks) {
    auto& line = std::get<vanban::ManuscriptLine>(block);
    if (line.text.ends_with(". Đọc.")) line.bookmark = vanban::bookmark_of("doc");
  }
  recognise_into(result, manuscript);
  const auto& items = result.plan.body.at(0).items;
  REQUIRE(items.size() == 2);
  CHECK(items[0].id == "doc");
  CHECK(items[1].id.empty());
}

TEST_CASE("a note under the last of several names makes it no heading") {
  CHECK(body_items("I. ĐƠN VỊ\n1. Công ty An Bình\n2. Công ty Đại Lộc\n3. Công ty Minh Đức\n"
                   "* Ghi chú: theo hợp đồng.\n") ==
        Lines{"I. [ĐƠN VỊ]", "  1. Công ty An Bình |", "  1. Công ty Đại Lộc |",
              "  1. Công ty Minh Đức |", "    none \\* Ghi chú: theo hợp đồng. |"});
}
