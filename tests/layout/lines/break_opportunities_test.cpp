#include "layout/lines/break_opportunities.h"

#include <doctest/doctest.h>
#include <string>

using namespace vanban;

namespace {

const BreakingWords words{
    {"%", "đồng", "triệu", "triệu đồng", "m²", "thư viện", "tháng", "năm"},
    {"số", "Điều", "khoản", "điểm", "mục", "Phụ lục", "ngày", "tháng", "năm"}};

// The text with a sign at each break: | allowed, - after a hyphen, ? discouraged, ~ kept.
std::string marked(std::string_view text) {
  std::string result;
  std::size_t from = 0;
  for (const BreakOpportunity& found : find_breaks(text, words)) {
    result += text.substr(from, found.at - from);
    result += "|-?~!"[static_cast<int>(found.how)];
    from = found.at;
  }
  return result += text.substr(from);
}

}  // namespace

TEST_CASE("lines break at spaces") {
  CHECK(marked("học tập suốt đời") == "học |tập |suốt |đời");
  CHECK(marked("học  tập ") == "học  |tập ");
  CHECK(marked("  học") == "  học");
  CHECK(marked("   ") == "   ");
  CHECK(marked("") == "");
}

TEST_CASE("a no-break space is no place to break") {
  CHECK(marked("tỉnh\u00A0Bắc Ninh") == "tỉnh\u00A0Bắc |Ninh");
  CHECK(marked("a\u200Bb") == "a\u200B|b");
  CHECK(marked("\u200Ba\u200B") == "\u200Ba\u200B");
}

TEST_CASE("compounds break after the hyphen, symbols and dates never") {
  CHECK(marked("văn hóa-xã hội") == "văn |hóa--xã |hội");
  CHECK(marked("của KH-UBND và 09/12/2022") == "của |KH-UBND |và |09/12/2022");
  CHECK(marked("về 1520/QĐ-TTg và KH/UBND-VX hay 21-4") ==
        "về |1520/QĐ-TTg |và |KH/UBND-VX |hay |21-4");
  CHECK(marked("dịch COVID-19") == "dịch |COVID-19");
}

TEST_CASE("ranges stay whole") {
  CHECK(marked("tăng 10 - 15% mỗi") == "tăng |10 - ~15% |mỗi");
  CHECK(marked("từ 02 - 04 thư viện") == "từ |02 - ~04 ~thư ~viện");
  CHECK(marked("đoạn 2021 - 2030, và") == "đoạn |2021 - ~2030, |và");
  CHECK(marked("đoạn 2021- 2030”; và") == "đoạn |2021- ~2030”; |và");
  CHECK(marked("đoạn 2021 -2030") == "đoạn |2021 -2030");
  CHECK(marked("I – III") == "I – ~III");
}

TEST_CASE("no line begins with a dash") {
  CHECK(marked("kinh tế - xã hội") == "kinh |tế - |xã |hội");
  CHECK(marked("văn hóa – giáo dục") == "văn |hóa – |giáo |dục");
  CHECK(marked("số 5 - xã") == "số ~5 - |xã");
}

TEST_CASE("a list marker stays with its text") {
  CHECK(marked("- Phối hợp") == "- Phối |hợp");
  CHECK(marked("+ Phối hợp") == "+ Phối |hợp");
  CHECK(marked("a) Phối hợp") == "a) Phối |hợp");
  CHECK(marked("1.2. Phối hợp") == "1.2. Phối |hợp");
  CHECK(marked("IV. MỤC") == "IV. MỤC");
  CHECK(marked("Xã. Phối") == "Xã. |Phối");
}

TEST_CASE("numbers stay with their unit") {
  CHECK(marked("50 triệu đồng và") == "50 ~triệu ~đồng |và");
  CHECK(marked("đạt 60 %, và") == "đạt |60 %, |và");
  CHECK(marked("500 m², 20 đồng.") == "500 ~m², |20 ~đồng.");
  CHECK(marked("02 thư viện;") == "02 ~thư ~viện;");
  CHECK(marked("02 thư mục") == "02 |thư |mục");
  CHECK(marked("60% thư viện") == "60% |thư |viện");
  CHECK(marked("5 triệu đồng/năm") == "5 ~triệu ~đồng/năm");
  CHECK(marked("năm 2023, đồng") == "năm ~2023, |đồng");
  CHECK(marked("5 đồngx") == "5 |đồngx");
}

TEST_CASE("labels stay with their number") {
  CHECK(marked("điểm a khoản 2 Điều 5") == "điểm ~a |khoản ~2 |Điều ~5");
  CHECK(marked("(Điều 5), ĐIỀU 6") == "(Điều ~5), |ĐIỀU ~6");
  CHECK(marked("tại Phụ lục II, mục III") == "tại |Phụ ~lục ~II, |mục ~III");
  CHECK(marked("tại (Phụ lục I)") == "tại |(Phụ ~lục ~I)");
  CHECK(marked("Số: 15/KH-UBND") == "Số: ~15/KH-UBND");
  CHECK(marked("số 1520/QĐ-TTg ngày 09/12/2022 của") == "số ~1520/QĐ-TTg |ngày ~09/12/2022 |của");
  CHECK(marked("năm nay, số lượng") == "năm |nay, |số |lượng");
  CHECK(marked("hệsố 5") == "hệsố |5");
  CHECK(marked("số, 5") == "số, |5");
}

TEST_CASE("long dates are parted only in need") {
  CHECK(marked("ngày 14 tháng 8 năm 2023 của") == "ngày ~14 ?tháng ~8 ?năm ~2023 |của");
  CHECK(marked("ngày \u00A0\u00A0 tháng 5 năm 2026") == "ngày ~\u00A0\u00A0 ?tháng ~5 ?năm ~2026");
  CHECK(marked("ngày .... tháng .... năm 2026") == "ngày ~.... ?tháng ~.... ?năm ~2026");
  CHECK(marked("trong 6 tháng đầu năm") == "trong |6 ~tháng |đầu |năm");
}

TEST_CASE("authority lines and names stay with their abbreviation") {
  CHECK(marked("TM. ỦY BAN NHÂN DÂN và") == "TM. ~ỦY ~BAN ~NHÂN ~DÂN |và");
  CHECK(marked("KT. CHỦ TỊCH") == "KT. ~CHỦ ~TỊCH");
  CHECK(marked("Q. Chủ tịch") == "Q. ~Chủ |tịch");
  CHECK(marked("tại TP. Hồ Chí Minh") == "tại |TP. ~Hồ |Chí |Minh");
  CHECK(marked("của UBND. CÁC XÃ") == "của |UBND. |CÁC |XÃ");
}

TEST_CASE("marks stay with the word they open or close") {
  CHECK(marked("Chương trình “ Đẩy mạnh ” này") == "Chương |trình |“ Đẩy |mạnh ” |này");
  CHECK(marked("tỉnh ( nếu có ) .") == "tỉnh |( nếu |có ) .");
  CHECK(marked("sách, báo, v.v. và") == "sách, |báo, v.v. |và");
  CHECK(marked("sách … và") == "sách … |và");
  CHECK(marked("sách ... và") == "sách ... |và");
  CHECK(marked("về việc ............ (1)") == "về |việc |............ |(1)");
}

TEST_CASE("addresses have no place to break of themselves") {
  CHECK(marked("gửi vanthu-ubnd@bacninh.gov.vn ngay") == "gửi |vanthu-ubnd@bacninh.gov.vn |ngay");
  CHECK(marked("tại https://bac-ninh.gov.vn/a-b") == "tại |https://bac-ninh.gov.vn/a-b");
}

TEST_CASE("words of the style may be none, or empty") {
  CHECK(find_breaks("số 5 đồng", {}).size() == 2);
  CHECK(find_breaks("số 5 đồng", {{""}, {""}}).size() == 2);
}
