#include "import/recognise/capital_names.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("names made of capitals: the document's own way of writing goes first") {
  const char* text =
      "UBND TỈNH HƯNG YÊN\nBình Minh, ngày 5\nGiao Phòng Tổ chức cán bộ và Sở Nội vụ.\n"
      "Hoạt động của Ban Chỉ đạo Chuyển đổi số và Cải cách hành chính\n";
  CHECK(name_in_running_text("PHÒNG TỔ CHỨC CÁN BỘ", text) == "Phòng Tổ chức cán bộ");
  CHECK(name_in_running_text("SỞ NỘI VỤ", text) == "Sở Nội vụ");
  CHECK(name_in_running_text("ỦY BAN NHÂN DÂN XÃ BÌNH MINH", text) ==
        "Ủy ban nhân dân xã Bình Minh");
  CHECK(name_in_running_text("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ VÀ CẢI CÁCH HÀNH CHÍNH", text) ==
        "Ban Chỉ đạo Chuyển đổi số và Cải cách hành chính");
}

TEST_CASE("names made of capitals that the document has nowhere else") {
  const auto name = [](const char* capitals) { return name_in_running_text(capitals, "Xin chào"); };
  CHECK(name("UBND XÃ") == "UBND xã");
  CHECK(name("ỦY BAN NHÂN DÂN PHƯỜNG TÂN AN") == "Ủy ban nhân dân phường Tân An");
  CHECK(name("ĐOÀN TNCS HỒ CHÍ MINH XÃ") == "Đoàn TNCS Hồ Chí Minh xã");
  CHECK(name("ỦY BAN MTTQ VIỆT NAM XÃ ĐÔNG HƯNG") == "Ủy ban MTTQ Việt Nam xã Đông Hưng");
  CHECK(name("GIÁM ĐỐC SỞ NỘI VỤ") == "Giám đốc Sở Nội vụ");
  CHECK(name("PHÓ CHÁNH VĂN PHÒNG") == "Phó Chánh Văn phòng");
  CHECK(name("PHÓ TRƯỞNG BAN THƯỜNG TRỰC") == "Phó Trưởng ban Thường trực");
  CHECK(name("BAN THƯỜNG TRỰC") == "Ban Thường trực");
  CHECK(name("TỔ CÔNG TÁC ĐỀ ÁN 06") == "Tổ công tác Đề án 06");
  CHECK(name("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH") == "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(name("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI") == "Sở Lao động - Thương binh và Xã hội");
  CHECK(name("ĐẢNG ỦY XÃ QUỲNH LƯU") == "Đảng ủy xã Quỳnh Lưu");
  CHECK(name("PHÓ BÍ THƯ") == "Phó Bí thư");
  CHECK(name("") == "");
}

TEST_CASE("a capital at the beginning of a sentence tells nothing of a name") {
  CHECK(name_in_running_text("ỦY BAN NHÂN DÂN XÃ BÌNH MINH", "Xong. Xã Bình Minh có ba thôn.") ==
        "Ủy ban nhân dân xã Bình Minh");
}
