#include <doctest/doctest.h>

#include "write/builders.h"

namespace vanban {

namespace {

Letterhead head() {
  Letterhead head;
  head.country = rich("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  head.motto = rich("Độc lập - Tự do - Hạnh phúc");
  head.issuer = rich_lines({"ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"});
  head.number = rich({Text{"Số: ", {}}, Blank{Blank::Field::number, {}}, Text{"/KH-UBND", {}}});
  head.place_date = rich(
      {Text{"Bắc Ninh, ngày ", {}}, Blank{Blank::Field::day, {}}, Text{" tháng 5 năm 2026", {}}});
  return head;
}

Letterhead marked_head() {
  Letterhead marked = head();
  marked.urgency = rich("HOẢ TỐC");
  marked.circulation = rich("LƯU HÀNH NỘI BỘ");
  marked.draft = rich("DỰ THẢO LẦN 2");
  return marked;
}

}  // namespace

TEST_CASE("the head in two columns, number and date on one line") {
  CHECK(text_of(head(), 80) ==
        R"(          ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           TỈNH BẮC NINH                     Độc lập - Tự do - Hạnh phúc
               ─────                         ───────────────────────────
        Số: ~~~~~~~~/KH-UBND            Bắc Ninh, ngày ~~~~~ tháng 5 năm 2026
)");
}

TEST_CASE("number and date stay level below names of several lines") {
  Letterhead long_names = head();
  long_names.superior = rich_lines({"ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"});
  long_names.issuer = rich_lines({"TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"});
  long_names.place_date = rich("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026");
  CHECK(text_of(long_names, 80) ==
        R"(    ỦY BAN NHÂN DÂN THÀNH              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       PHỐ HỒ CHÍ MINH                    Độc lập - Tự do - Hạnh phúc
      TRUNG TÂM PHỤC VỤ                   ───────────────────────────
       HÀNH CHÍNH CÔNG
           ───────
     Số: ~~~~~~~~/KH-UBND       Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026
)");
}

TEST_CASE("marks stand in boxes") {
  CHECK(text_of(marked_head(), 80) ==
        R"(                                                  [LƯU HÀNH NỘI BỘ]
          ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           TỈNH BẮC NINH                     Độc lập - Tự do - Hạnh phúc
               ─────                         ───────────────────────────
        Số: ~~~~~~~~/KH-UBND            Bắc Ninh, ngày ~~~~~ tháng 5 năm 2026
             [HOẢ TỐC]
          [DỰ THẢO LẦN 2]
)");
}

TEST_CASE("a window too narrow for two columns gets them one below the other") {
  CHECK(text_of(head(), 40) ==
        R"(            ỦY BAN NHÂN DÂN
             TỈNH BẮC NINH
                 ─────
   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ───────────────────────────
          Số: ~~~~~~~~/KH-UBND
 Bắc Ninh, ngày ~~~~~ tháng 5 năm 2026
)");
}

TEST_CASE("the head of an attached document has neither number nor date") {
  Letterhead attached = head();
  attached.number = {};
  attached.place_date = {};
  CHECK(text_of(attached, 80) ==
        R"(          ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           TỈNH BẮC NINH                     Độc lập - Tự do - Hạnh phúc
               ─────                         ───────────────────────────
)");
}

TEST_CASE("flat: a line each in the order of the page, marks without boxes") {
  Letterhead all = marked_head();
  all.superior = rich_lines({"UBND TỈNH"});
  CHECK(text_of(all, 0) ==
        "LƯU HÀNH NỘI BỘ\n"
        "UBND TỈNH\n"
        "ỦY BAN NHÂN DÂN\n"
        "TỈNH BẮC NINH\n"
        "Số: ~~~~~~~~/KH-UBND\n"
        "HOẢ TỐC\n"
        "DỰ THẢO LẦN 2\n"
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "Độc lập - Tự do - Hạnh phúc\n"
        "Bắc Ninh, ngày ~~~~~ tháng 5 năm 2026\n");
}

TEST_CASE("an empty head takes no line") {
  CHECK(text_of(Letterhead{}, 80).empty());
  CHECK(text_of(Letterhead{}, 0).empty());
}

}  // namespace vanban
