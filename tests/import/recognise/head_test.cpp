#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/recognise/place_date.h"
#include "import/recognise/recognised.h"

using namespace vanban;
using namespace vanban::test;

namespace {

constexpr const char* rest =
    "KẾ HOẠCH\nTổ chức ngày hội\nI. MỤC TIÊU\nĐọc sách.\nNơi nhận:\n- Lưu: VT.\n"
    "CHỦ TỊCH\nTrần Văn An\n";

void with_head(Recognised& result, const std::string& head) {
  recognise_into(result, manuscript_of(head + rest, result.sources));
}

}  // namespace

TEST_CASE("the blocks of a head come in any order") {
  Recognised result;
  with_head(result,
            "Độc lập - Tự do - Hạnh phúc\nSố: 04 /KH-UBND\nUỶ BAN NHÂN DÂN\nXÃ QUẢNG NGHIỆP\n"
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQuảng Nghiệp, ngày 31 tháng 01 năm 2023\n");
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit == "xã Quảng Nghiệp");
  CHECK(result.plan.level == Level::commune);
  CHECK(result.field("number") == "4");
  CHECK(result.field("symbol") == "KH-UBND");
  CHECK(result.field("place") == "");  // the program's own
  CHECK(result.plan.date == Date{2023, 1, 31});
  CHECK(result.field("subject") == "Tổ chức ngày hội");
}

TEST_CASE("columns stand beside each other, and long lines are broken inside them") {
  Recognised result;
  with_head(result,
            "|     UBND TỈNH BẮC NINH             CỘNG HÒA XÃ HỘI CHỦ NGHĨA\n"
            "|   SỞ VĂN HÓA, THỂ THAO                    VIỆT NAM\n"
            "|        VÀ DU LỊCH                  Độc lập - Tự do - Hạnh phúc\n"
            "|   Số:      /KH-SVHTTDL         Bắc Ninh, ngày      tháng 9 năm\n"
            "|                                            2025\n");
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->superior == std::vector<std::string>{"UBND TỈNH BẮC NINH"});
  CHECK(result.plan.issuer->name == std::vector<std::string>{"SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"});
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
  CHECK(result.field("number") == "");
  CHECK(result.field("symbol") == "KH-SVHTTDL");
  CHECK(result.plan.date == Date{2025, 9, std::nullopt});
}

TEST_CASE("marks of urgency, circulation and drafts") {
  Recognised result;
  with_head(result,
            "DỰ THẢO LẦN 2\nỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nSố: 15/KH-UBND\n[HỎA TỐC]\n"
            "LƯU HÀNH NỘI BỘ\nBắc Ninh, ngày 05 tháng 9 năm 2025\n");
  CHECK(result.field("urgency") == "hoa-toc");
  CHECK(result.field("circulation") == "luu-hanh-noi-bo");
  CHECK(result.field("draft") == "DỰ THẢO LẦN 2");
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
}

TEST_CASE("a name that several units bear is kept in its lines") {
  Recognised result;
  with_head(result,
            "ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 1/KH-UBND\nTân Tiến, ngày 05 tháng 3 năm 2025\n");
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit.empty());
  CHECK(result.plan.issuer->name == std::vector<std::string>{"ỦY BAN NHÂN DÂN", "XÃ TÂN TIẾN"});
  CHECK(result.reports(Message::import_part_doubtful));
}

TEST_CASE("without a letterhead the issuer is what the text says for sure") {
  Recognised result;
  recognise_into(result,
                 manuscript_of("Số: /KH-UBND\nBắc Ninh, ngày tháng 5 năm 2026\nKẾ HOẠCH\nĐọc sách\n"
                               "Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch đọc sách như sau:\n"
                               "I. MỤC TIÊU\nĐọc.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn An\n",
                               result.sources));
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
  CHECK(result.reports(Message::import_part_doubtful));
}

TEST_CASE("facts of a digital signature and words of no part of a head") {
  Recognised result;
  with_head(result,
            "Người ký: Ủy ban nhân dân tỉnh Bắc Ninh\nỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\n"
            "Số: 15/KH-UBND\nBắc Ninh, ngày 05 tháng 9 năm 2025\nBản lưu tại kho\n");
  CHECK(result.left_out_words() ==
        Lines{"out-digital-signature: Người ký: Ủy ban nhân dân tỉnh Bắc Ninh"});
  REQUIRE(result.plan.bases);
  CHECK(markup_text(result.plan.bases->lead) == "Bản lưu tại kho");
}

TEST_CASE("numbers and dates with blanks, dots and figures") {
  CHECK(read_number_line("Số: 1232/QĐ-UBND")->number == 1232);
  CHECK(read_number_line("Số: ……/KH-UBND")->number == std::nullopt);
  CHECK(read_number_line("Số: 89/2025/QĐ-UBND")->symbol == "2025/QĐ-UBND");
  CHECK(!read_number_line("Số 12-KH/TU")->is_whole);
  CHECK(!read_number_line("Số: 01987/QĐ-UBND")->is_whole);
  CHECK(read_number_line("Số: 07/QĐ-UBND")->is_whole);
  CHECK(!read_number_line("Sở Tài chính"));
  CHECK(is_place_date("Huế, ngày 30 tháng 9 năm 2025"));
  CHECK(!is_place_date("kỷ niệm, ngày 30 tháng 4 năm 1975"));
  CHECK(read_place_date("Huế, ngày … tháng 9 năm 2025")->date == Date{2025, 9, std::nullopt});
  CHECK(read_place_date("Huế, ngày 31 tháng 9 năm 2025")->date == std::nullopt);
  CHECK(!read_place_date("Theo báo cáo tháng 9"));
}

TEST_CASE("heads of the Party have another number and another country line") {
  Recognised result;
  with_head(result,
            "ĐẢNG BỘ TỈNH BẮC NINH\nĐẢNG ỦY XÃ LƯƠNG TÀI\n*\nSố 12-KH/ĐU\n"
            "ĐẢNG CỘNG SẢN VIỆT NAM\nLương Tài, ngày 10 tháng 10 năm 2025\n");
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->name == std::vector<std::string>{"ĐẢNG ỦY XÃ LƯƠNG TÀI"});
  CHECK(result.plan.issuer->superior == std::vector<std::string>{"ĐẢNG BỘ TỈNH BẮC NINH"});
  CHECK(result.field("number") == "12");
  CHECK(result.field("symbol") == "KH/ĐU");
  REQUIRE(result.plan.bases);
  CHECK(markup_text(result.plan.bases->lead) == "ĐẢNG CỘNG SẢN VIỆT NAM");
  CHECK(result.reports(Message::import_part_doubtful));
}

TEST_CASE("names of bodies are taken into running text with the capitals they have there") {
  Recognised result;
  with_head(result,
            "ỦY BAN NHÂN DÂN\nXÃ TÂN TIẾN\nSố: 1/KH-UBND\nTân Tiến, ngày 05 tháng 3 năm 2025\n");
  CHECK(result.plan.issuer->full_name == "Ủy ban nhân dân xã Tân Tiến");
  Recognised office;
  with_head(office,
            "UBND TỈNH HƯNG YÊN\nSỞ NỘI VỤ\nSố: 1/KH-SNV\nHưng Yên, ngày 05 tháng 3 năm 2026\n");
  CHECK(office.plan.issuer->full_name == "Sở Nội vụ");
}

TEST_CASE("the country line may be broken in its narrow column") {
  Recognised result;
  with_head(result,
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nSố: 15/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\n"
            "VIỆT NAM\nĐộc lập - Tự do\n- Hạnh phúc\nBắc Ninh, ngày 05 tháng 9 năm 2025\n");
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
  CHECK(!result.plan.bases);
}

TEST_CASE("the head may stand below the title") {
  Recognised result;
  recognise_into(result, manuscript_of("KẾ HOẠCH\nTổ chức ngày hội\n---\nỦY BAN NHÂN DÂN TỈNH BẮC "
                                       "NINH\nSố: 31/KH-UBND | Bắc Ninh, ngày 15 tháng 8 năm 2025\n"
                                       "Căn cứ Luật A;\nCăn cứ Luật B;\nI. MỤC TIÊU\n1. Đọc.\n",
                                       result.sources));
  REQUIRE(result.plan.issuer);
  CHECK(result.plan.issuer->unit == "tỉnh Bắc Ninh");
  CHECK(result.field("number") == "31");
  CHECK(result.field("symbol") == "KH-UBND");
  CHECK(result.field("place") == "");
  CHECK(result.plan.date == Date{2025, 8, 15});
  CHECK(result.field("subject") == "Tổ chức ngày hội");
  REQUIRE(result.plan.bases);
  CHECK(result.plan.bases->items.size() == 2);
}

TEST_CASE("a number that cannot be printed with its zeros is reported") {
  Recognised result;
  with_head(result,
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nSố: 01987/KH-UBND\n"
            "Bắc Ninh, ngày 05 tháng 9 năm 2025\n");
  CHECK(result.field("number") == "1987");
  CHECK(result.reports(Message::import_part_doubtful));
  CHECK(result.left_out_words() == Lines{"out-other-form: 01987"});
}

TEST_CASE("a line about the subject inside the letterhead is not lost") {
  Recognised result;
  with_head(result,
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH\nVề việc công nhận xã miền núi\nSố: 15/KH-UBND\n"
            "Bắc Ninh, ngày 05 tháng 9 năm 2025\n");
  REQUIRE(result.plan.bases);
  CHECK(markup_text(result.plan.bases->lead) == "Về việc công nhận xã miền núi");
}
