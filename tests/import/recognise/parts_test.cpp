#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/recognise/recognised.h"
#include "model/word_names.h"

using namespace vanban;
using namespace vanban::test;

namespace {

constexpr const char* decision_head =
    "ỦY BAN NHÂN DÂN\nTỈNH TRÀ VINH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nSố: 1232/QĐ-UBND\nTrà Vinh, ngày 14 tháng 8 năm 2023\n"
    "QUYẾT ĐỊNH\nBan hành Kế hoạch đọc sách\n";

void with_bases(Recognised& result, const std::string& bases) {
  const std::string head = usual_head.substr(0, usual_head.find("Ủy ban nhân dân tỉnh ban hành"));
  recognise_into(result, manuscript_of(head + bases + "I. MỤC TIÊU\nĐọc sách.\n" + usual_foot,
                                       result.sources));
  REQUIRE(result.plan.bases);
}

Lines bases_of(const Plan& plan) {
  Lines lines;
  for (const LegalBases::Basis& basis : plan.bases->items) lines.push_back(markup_text(basis.text));
  return lines;
}

Lines texts(const std::vector<Markup>& markups) {
  Lines lines;
  for (const Markup& markup : markups) lines.push_back(markup_text(markup));
  return lines;
}

}  // namespace

TEST_CASE("bases in lines, with a lead of their own") {
  Recognised result;
  with_bases(result,
             "Căn cứ Luật Thư viện ngày 21/11/2019;\nCăn cứ tình hình thực tế;\n"
             "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n");
  CHECK(result.plan.bases->shape == LegalBases::Shape::lines);
  CHECK(bases_of(result.plan) ==
        Lines{"Căn cứ Luật Thư viện ngày 21/11/2019", "Căn cứ tình hình thực tế"});
  CHECK(markup_text(result.plan.bases->lead) == "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:");
}

TEST_CASE("bases and lead in one paragraph are cut outside of quotes") {
  Recognised result;
  with_bases(result,
             "Thực hiện Quyết định số 1/QĐ-TTg về “Đọc; viết”; Công văn số 2/UBND-VP, "
             "Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:\n");
  CHECK(result.plan.bases->shape == LegalBases::Shape::paragraph);
  CHECK(bases_of(result.plan) ==
        Lines{"Thực hiện Quyết định số 1/QĐ-TTg về “Đọc; viết”", "Công văn số 2/UBND-VP"});
  CHECK(markup_text(result.plan.bases->lead) == "Ủy ban nhân dân tỉnh xây dựng kế hoạch như sau:");
}

TEST_CASE("bases packed into one paragraph above the lead") {
  Recognised result;
  with_bases(result, "Căn cứ Luật A; Căn cứ Luật B.\nUBND tỉnh ban hành Kế hoạch như sau:\n");
  CHECK(result.plan.bases->shape == LegalBases::Shape::packed);
  CHECK(bases_of(result.plan) == Lines{"Căn cứ Luật A", "Căn cứ Luật B"});
}

TEST_CASE("paragraphs behind the last section are its own or the document's") {
  Recognised closing;
  recognise_into(
      closing,
      manuscript_of(usual_head + "I. VIỆC\n- Đọc.\nTrên đây là Kế hoạch đọc sách./.\n" + usual_foot,
                    closing.sources));
  CHECK(texts(closing.plan.closing) == Lines{"Trên đây là Kế hoạch đọc sách."});
  Recognised own;
  recognise_into(own,
                 manuscript_of(usual_head + "I. BÁO CÁO\nCác sở báo cáo hằng năm. /\n" + usual_foot,
                               own.sources));
  CHECK(own.plan.closing.empty());
  CHECK(items_of(own.plan) == Lines{"I. [BÁO CÁO] Các sở báo cáo hằng năm. |"});
}

TEST_CASE("a decision has articles, an authority, and a plan attached to it") {
  Recognised result;
  recognise_into(
      result,
      manuscript_of(std::string(decision_head) +
                        "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH\nCăn cứ Luật A;\nTheo đề nghị của Sở B.\n"
                        "QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n"
                        "Điều 2. Thi hành\n1. Sở B chủ trì.\n2. Các sở phối hợp./.\n"
                        "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"
                        "Lê Văn An\nỦY BAN NHÂN DÂN\nTỈNH TRÀ VINH\n"
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                        "KẾ HOẠCH\nĐọc sách\n(Kèm theo Quyết định số 1232/QĐ-UBND ngày 14 tháng 8 "
                        "năm 2023 của Ủy ban nhân dân tỉnh)\nI. MỤC TIÊU\n1. Đọc./.\n"
                        "PHỤ LỤC I\nDANH MỤC SÁCH\n- Sách một.\n",
                    result.sources));
  CHECK(result.plan.kind == "quyet-dinh");
  CHECK(items_of(result.plan) == Lines{"Điều Ban hành kèm theo Quyết định này Kế hoạch. |",
                                       "Điều [Thi hành]", "  1. Sở B chủ trì. |",
                                       "  1. Các sở phối hợp. |"});
  REQUIRE(result.plan.attachment.size() == 1);
  const Plan& attached = result.plan.attachment.front();
  CHECK(attached.kind == "ke-hoach");
  CHECK(*attached.data.find("subject")->text() == "Đọc sách");
  CHECK(items_of(attached) == Lines{"I. [MỤC TIÊU]", "  1. Đọc. |"});
  REQUIRE(attached.appendices.size() == 1);
  CHECK(markup_text(attached.appendices.front().title) == "DANH MỤC SÁCH");
  // The only appendix has no number when it is printed.
  CHECK(result.left_out_words() == Lines{"out-program-words: I"});
}

TEST_CASE("the chairman decides, not the committee of the letterhead") {
  Recognised result;
  recognise_into(result,
                 manuscript_of(std::string(decision_head) +
                                   "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TRÀ VINH\nCăn cứ Luật A;\n"
                                   "QUYẾT ĐỊNH:\nĐiều 1. Ban hành.\n" +
                                   usual_foot,
                               result.sources));
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->full_name == "Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh");
  CHECK(result.plan.issuer->unit == "tỉnh Trà Vinh");
}

TEST_CASE("another type is kept in the subject, a second document in an appendix") {
  Recognised result;
  const std::string head = usual_head.substr(0, usual_head.find("KẾ HOẠCH\n"));
  recognise_into(result, manuscript_of(head + "CHƯƠNG TRÌNH\nĐọc sách\nI. MỤC TIÊU\n1. Đọc.\n" +
                                           usual_foot + head + "BÁO CÁO\nKết quả\nI. KẾT QUẢ\n",
                                       result.sources));
  CHECK(result.plan.kind == "ke-hoach");
  CHECK(result.field("subject") == "CHƯƠNG TRÌNH\nĐọc sách");
  CHECK(result.reports(Message::import_type_unknown));
  REQUIRE(result.plan.appendices.size() == 1);
  CHECK(result.reports(Message::import_part_doubtful));
}

TEST_CASE("a subject keeps the lines its author broke") {
  Recognised result;
  recognise_into(result, manuscript_of("| KẾ HOẠCH\n| Tổ chức Chương trình “Đẩy mạnh\n"
                                       "| các hoạt động đọc sách”\n| trên địa bàn xã\n"
                                       "I. MỤC TIÊU\n1. Đọc.\n",
                                       result.sources));
  CHECK(result.field("subject") ==
        "Tổ chức Chương trình “Đẩy mạnh\ncác hoạt động đọc sách”\ntrên địa bàn xã");
}

TEST_CASE("tables keep spans, headers and the lines of their cells") {
  Recognised result;
  Manuscript manuscript = manuscript_of(usual_head + "I. MỤC TIÊU\n- Chỉ tiêu:\n", result.sources);
  ManuscriptTable table;
  table.columns.resize(2);
  table.header_rows = 1;
  const auto cell = [](std::vector<ManuscriptLine> lines, std::size_t rows, std::size_t columns) {
    return ManuscriptCell{std::move(lines), rows, columns, std::nullopt, {}};
  };
  table.rows.push_back({cell({manuscript_line("**Chỉ tiêu**")}, 1, 2)});
  table.rows.push_back({cell({manuscript_line("Thư viện")}, 2, 1),
                        cell({manuscript_line("một"), manuscript_line("hai")}, 1, 1)});
  table.rows.push_back({cell({manuscript_line("ba")}, 5, 3)});
  manuscript.blocks.emplace_back(table);
  manuscript.blocks.emplace_back(manuscript_line("- Việc khác."));
  recognise_into(result, manuscript);
  CHECK(items_of(result.plan) ==
        Lines{"I. [MỤC TIÊU]", "  - Chỉ tiêu: | TABLE", "  - Việc khác. |"});
  const PlanTable& read = *result.plan.body.front().items.front().table;
  REQUIRE(read.header.size() == 1);
  CHECK(read.header[0][0].colspan == 2);
  REQUIRE(read.rows.size() == 2);
  CHECK(read.rows[0][0].rowspan == 2);
  CHECK(markup_text(read.rows[0][1].text) == "một\nhai");
  // A span that reaches out of the grid is cut, and that is told.
  CHECK(read.rows[1][0].colspan == 1);
  CHECK(read.rows[1][0].rowspan == 1);
  CHECK(result.reports(Message::import_table_changed));
}

TEST_CASE("tables without borders lay out head and foot") {
  Recognised result;
  Manuscript manuscript;
  manuscript.source = result.sources.add("x.docx", "x");
  const auto cell = [](std::initializer_list<const char*> texts_of_cell) {
    ManuscriptCell made;
    for (const char* text : texts_of_cell) made.lines.push_back(manuscript_line(text));
    return made;
  };
  ManuscriptTable head;
  head.columns.resize(2);
  head.has_borders = false;
  head.rows.push_back(
      {cell({"ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"}),
       cell({"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"})});
  head.rows.push_back({cell({"Số:     /KH-UBND"}), cell({"Bắc Ninh, ngày    tháng 9 năm 2025"})});
  ManuscriptTable foot = head;
  foot.rows.clear();
  foot.rows.push_back({cell({"Nơi nhận:", "- Các sở;", "- Lưu: VT."}),
                       cell({"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Trần Văn An"})});
  manuscript.blocks.emplace_back(head);
  for (const char* line : {"KẾ HOẠCH", "Đọc sách", "I. MỤC TIÊU", "1. Đọc."}) {
    manuscript.blocks.emplace_back(manuscript_line(line));
  }
  manuscript.blocks.emplace_back(foot);
  recognise_into(result, manuscript);
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
  CHECK(result.field("symbol") == "KH-UBND");
  CHECK(result.plan.recipients.size() == 2);
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->position.head == "Chủ tịch");
  CHECK(result.plan.signature->name == "Trần Văn An");
}

TEST_CASE("in files of ours the styles say what a line is") {
  Recognised result;
  const std::string body = "<" + word_style(Element::section_title) + "> I. Mục tiêu\n<" +
                           word_style(Element::number_title) + "> 1. Đọc sách mỗi ngày.\n<" +
                           word_style_of_item(Marker::none) + "> 2. Không phải nhãn.\n<" +
                           word_style_of_item(Marker::number) + "> 2. Viết.\n<" +
                           word_style(Element::body) + "> Lời kết.\n";
  recognise_into(result, manuscript_of(usual_head + body + usual_foot, result.sources));
  CHECK(items_of(result.plan) ==
        Lines{"I. [Mục tiêu]", "  1. [Đọc sách mỗi ngày.] 2. Không phải nhãn. |", "  1. Viết. |"});
  CHECK(texts(result.plan.closing) == Lines{"Lời kết."});
}

TEST_CASE("footnotes keep their calls; one that nobody calls stays as text") {
  Recognised result;
  Manuscript manuscript =
      manuscript_of(usual_head + "I. MỤC TIÊU\n1. Đọc sách.\n" + usual_foot, result.sources);
  auto& line = std::get<ManuscriptLine>(manuscript.blocks.at(10));
  REQUIRE(line.text == "1. Đọc sách.");
  line.notes.push_back({std::string("1. Đọc").size(), "fn-7"});
  manuscript.notes.push_back({"fn-7", {manuscript_line("Sách giấy.")}});
  manuscript.notes.push_back({"fn-8", {manuscript_line("Bỏ quên.")}});
  recognise_into(result, manuscript);
  CHECK(items_of(result.plan) == Lines{"I. [MỤC TIÊU]", "  1. Đọc[^1] sách. |"});
  CHECK(markup_text(result.plan.footnotes.at("1")) == "Sách giấy.");
  CHECK(texts(result.plan.closing) == Lines{"Bỏ quên."});
  CHECK(result.reports(Message::import_note_doubtful));
}

TEST_CASE("the letterhead of what is attached is no recipient of the decision") {
  Recognised result;
  Manuscript manuscript = manuscript_of(
      std::string(decision_head) + "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\n", result.sources);
  const auto cell = [](std::initializer_list<const char*> lines) {
    ManuscriptCell made;
    for (const char* text : lines) made.lines.push_back(manuscript_line(text));
    return made;
  };
  ManuscriptTable table;
  table.columns.resize(2);
  table.has_borders = false;
  table.rows.push_back(
      {cell({"Nơi nhận:", "- Các sở;", "- Lưu: VT, TV. 15"}), cell({"BỘ TRƯỞNG", "Trần Văn An"})});
  manuscript.blocks.emplace_back(table);
  table.rows.clear();
  table.rows.push_back(
      {cell({"BỘ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"}),
       cell({"CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"})});
  manuscript.blocks.emplace_back(table);
  for (const char* line : {"QUY CHẾ", "Đọc sách", "I. MỤC TIÊU", "1. Đọc."}) {
    manuscript.blocks.emplace_back(manuscript_line(line));
  }
  recognise_into(result, manuscript);
  CHECK(result.plan.recipients.size() == 2);
  CHECK(items_of(result.plan) == Lines{"Điều Ban hành Quy chế. |"});
  REQUIRE(result.plan.attachment.size() == 1);
  CHECK(*result.plan.attachment.front().data.find("subject")->text() == "QUY CHẾ\nĐọc sách");
}

TEST_CASE("addressees stand before the first section, as they did") {
  Recognised result;
  with_bases(result, "Kính gửi:\n- Các sở;\n- Các xã.\nUBND tỉnh ban hành Kế hoạch như sau:\n");
  CHECK(markup_text(result.plan.bases->lead) ==
        "Kính gửi:\n- Các sở;\n- Các xã.\nUBND tỉnh ban hành Kế hoạch như sau:");
}

TEST_CASE("a joint plan is a plan, and that it is joint is told") {
  Recognised result;
  const std::string head = usual_head.substr(0, usual_head.find("KẾ HOẠCH\n"));
  recognise_into(result, manuscript_of(head +
                                           "KẾ HOẠCH LIÊN TỊCH\nGiữ gìn trật tự\nI. MỤC TIÊU\n"
                                           "1. Đọc.\n" +
                                           usual_foot,
                                       result.sources));
  CHECK(result.field("subject") == "LIÊN TỊCH\nGiữ gìn trật tự");
  CHECK(result.reports(Message::import_type_unknown));
}

TEST_CASE("the line of an appendix that the program words itself is told with its reason") {
  Recognised result;
  recognise_into(result, manuscript_of(usual_head + "I. VIỆC\n1. Đọc.\n" + usual_foot +
                                           "PHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch phòng cháy)\n"
                                           "- Sách.\n",
                                       result.sources));
  CHECK(result.left_out_words() == Lines{"out-reference-line: phòng cháy"});
}

TEST_CASE("a decision is known by its title in one line, or by what it enacts") {
  for (const char* title : {"QUYẾT ĐỊNH Về việc đọc sách\n", ""}) {
    CAPTURE(title);
    Recognised result;
    const std::string head = std::string(decision_head);
    recognise_into(result, manuscript_of(head.substr(0, head.find("QUYẾT ĐỊNH\n")) + title +
                                             "Căn cứ Luật A;\nCăn cứ Luật B;\nQUYẾT ĐỊNH:\n"
                                             "Điều 1. Ban hành.\nĐiều 2. Thi hành.\n" +
                                             usual_foot,
                                         result.sources));
    CHECK(result.plan.kind == "quyet-dinh");
    CHECK(items_of(result.plan) == Lines{"Điều Ban hành. |", "Điều Thi hành. |"});
    CHECK(result.field("symbol") == "QĐ-UBND");
  }
}

TEST_CASE("a second decision in the file is no attachment") {
  Recognised result;
  const std::string decision = std::string(decision_head) +
                               "Căn cứ Luật A;\nQUYẾT ĐỊNH:\n"
                               "Điều 1. Ban hành.\nĐiều 2. Thi hành.\n" +
                               usual_foot;
  recognise_into(result, manuscript_of(decision + decision, result.sources));
  CHECK(result.plan.attachment.empty());
  CHECK(result.plan.appendices.size() == 1);
  CHECK(result.reports(Message::import_part_doubtful));
}
