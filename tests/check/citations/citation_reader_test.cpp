// Citations as prose has them: what is read from each, and what is none.
#include "check/citations/citation_reader.h"

#include <doctest/doctest.h>
#include <string>

#include "derive/text/asides.h"

namespace vanban {
namespace {

// Each on a line: type|number or name|date|issuer|quotation, with "nested" or "no-so" behind it.
std::string read(const std::string& words) {
  const std::vector<FoldedWord> tokens = folded_words(words);
  const std::vector<Range> quoted = quoted_ranges(words);
  std::string lines;
  for (const DocumentCitation& one : read_citations(CitedText(words, tokens, quoted))) {
    lines += one.type + '|' + (one.number.empty() ? one.name : one.number) + '|' +
             (one.date ? short_date(*one.date) : "") + '|' + one.issuer_words + '|' + one.quotation;
    if (one.is_nested) lines += " nested";
    if (!one.has_so) lines += " no-so";
    lines += '\n';
  }
  return lines;
}

TEST_CASE("type, number, date, body and quoted title") {
  CHECK(read("Căn cứ Quyết định số 524/QĐ-TTg ngày 01/4/2021 của Thủ tướng Chính phủ phê duyệt Đề "
             "án “Trồng cây”;") ==
        "Quyết định|524/QĐ-TTg|01/4/2021|Thủ tướng Chính phủ|Trồng cây\n");
  CHECK(read("Thông tư liên tịch số 05/2018/TTLT-BNV-BTC ngày 02 tháng 01 năm 2018") ==
        "Thông tư liên tịch|05/2018/TTLT-BNV-BTC|02/01/2018||\n");
  CHECK(read("Công văn 4108/UBND-KGVX năm 2022") == "Công văn|4108/UBND-KGVX|2022|| no-so\n");
  CHECK(read("Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ, ngày 06/01/2022") ==
        "Quyết định|06/QĐ-TTg|06/01/2022|Thủ tướng Chính phủ|\n");
}

TEST_CASE("the name of a body may hold commas, and ends where the title begins") {
  CHECK(read("Quyết định số 1346/QĐ-BVHTTDL ngày 26/5/2023 của Bộ trưởng Bộ Văn hóa, Thể thao và "
             "Du lịch ban hành Kế hoạch “X”, Ủy ban nhân dân tỉnh") ==
        "Quyết định|1346/QĐ-BVHTTDL|26/5/2023|Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch|X\n");
  CHECK(read("Quyết định số 06/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ và Quyết định số "
             "3103/QĐ-BTC ngày 05/9/2025 của Bộ Tài chính") ==
        "Quyết định|06/QĐ-TTg|02/01/2025|Thủ tướng Chính phủ|\n"
        "Quyết định|3103/QĐ-BTC|05/9/2025|Bộ Tài chính|\n");
}

TEST_CASE("a list says type and body once") {
  CHECK(read("các Quyết định: số 524/QĐ-TTg ngày 01/4/2021; số 206/QĐ-TTg ngày 11/02/2021") ==
        "Quyết định|524/QĐ-TTg|01/4/2021||\nQuyết định|206/QĐ-TTg|11/02/2021||\n");
  CHECK(read("các Kế hoạch của UBND tỉnh: Kế hoạch số 364/KH-UBND ngày 15/10/2021 về thực hiện "
             "Nghị quyết số 09-NQ/TU; Kế hoạch số 187/KH-UBND ngày 12/5/2022") ==
        "Kế hoạch|364/KH-UBND|15/10/2021|UBND tỉnh|\nNghị quyết|09-NQ/TU||| nested\n"
        "Kế hoạch|187/KH-UBND|12/5/2022|UBND tỉnh|\n");
}

TEST_CASE("slips of the keyboard do not hide a number") {
  CHECK(read("Tờ trình số 68/TTr- SDTTG ngày 25 tháng 11 năm 2025") ==
        "Tờ trình|68/TTr- SDTTG|25/11/2025||\n");
  CHECK(read("Kế hoạch số 04 /KH-UBND, ngày 31-01-2023") == "Kế hoạch|04 /KH-UBND|31/01/2023||\n");
  CHECK(read("Nghị quyết số 66.2/2025/NQ-CP ngày 28/8/2025") ==
        "Nghị quyết|66.2/2025/NQ-CP|28/8/2025||\n");
  CHECK(read("Nghị định số 63/2010/NĐ-CP ngày 08/6/20210") == "Nghị định|63/2010/NĐ-CP|||\n");
  CHECK(read("Quyết định số 5/QĐ-TTg ngày 31/02/2020") == "Quyết định|5/QĐ-TTg|||\n");
}

TEST_CASE("figures that are no numbers of documents") {
  CHECK(read("đạt 80% (10/12 thôn), 126/126 xã, 24/7, ngày 15/12, 02 - 04 CLB, 2026-2030") == "");
  CHECK(read("theo QCVN 102:2016/BTTTT, TCVN 6909:2001 và Mẫu số 02/HNCT") == "");
  CHECK(read("năm 2026-KH và 3G/4G") == "");
}

TEST_CASE("laws go by their title") {
  CHECK(read("Căn cứ Luật Phòng, chống tác hại của rượu, bia ngày 14 tháng 6 năm 2019;") ==
        "Luật|Phòng, chống tác hại của rượu, bia|14/6/2019||\n");
  CHECK(read("Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính "
             "quyền địa phương ngày 22 tháng 11 năm 2019") ==
        "Luật|Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền "
        "địa phương|22/11/2019||\n");
  CHECK(read("Thực hiện Luật Hộ tịch năm 2014, Nghị định số 123/2015/NĐ-CP ngày 15/11/2015") ==
        "Luật|Hộ tịch|2014||\nNghị định|123/2015/NĐ-CP|15/11/2015||\n");
  CHECK(read("Luật Thư viện số 46/2019/QH14 ngày 21/11/2019") ==
        "Luật|46/2019/QH14|21/11/2019||\n");
}

TEST_CASE("a deadline is not the date of a law") {
  CHECK(read("Theo Luật Thư viện, các xã báo cáo trước ngày 15/12/2026") == "");
  CHECK(read("Luật Thư viện có hiệu lực từ ngày 01/7/2020") == "");
}

}  // namespace
}  // namespace vanban
