#include <doctest/doctest.h>

#include "write/builders.h"

namespace vanban {

namespace {

Signing signing() {
  Signing signing;
  signing.recipients.label = rich("Nơi nhận:");
  signing.recipients.entries = {
      {rich("Như Điều 3;"), {}},
      {rich("VP UBND tỉnh:"), rich_lines({"LĐVP, THĐT;", "Lưu: VT, KGVX;"})},
      {rich("Các Sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường;"), {}},
      {rich("Lưu: VT, KGVX (3)."), {}}};
  signing.recipients.drafter = rich("PL.(300)");
  signing.signature.authority = rich_lines({"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"});
  signing.signature.name = rich("Nguyễn Văn An");
  return signing;
}

}  // namespace

TEST_CASE("recipients on the left, signature on the right") {
  CHECK(text_of(signing(), 80) ==
        R"(Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
- Như Điều 3;                                         KT. CHỦ TỊCH
- VP UBND tỉnh:                                       PHÓ CHỦ TỊCH
+ LĐVP, THĐT;
+ Lưu: VT, KGVX;
- Các Sở, ban, ngành, đoàn thể tỉnh
  và Ủy ban nhân dân các xã, phường;
- Lưu: VT, KGVX (3).                                  Nguyễn Văn An
PL.(300)
)");
}

TEST_CASE("flat: recipients first, then the signature") {
  Signing two_titles = signing();
  two_titles.signature.office = rich("GIÁM ĐỐC SỞ Y TẾ");
  CHECK(text_of(two_titles, 0) ==
        "Nơi nhận:\n- Như Điều 3;\n- VP UBND tỉnh:\n+ LĐVP, THĐT;\n+ Lưu: VT, KGVX;\n"
        "- Các Sở, ban, ngành, đoàn thể tỉnh và Ủy ban nhân dân các xã, phường;\n"
        "- Lưu: VT, KGVX (3).\nPL.(300)\n"
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\nNguyễn Văn An\n");
}

TEST_CASE("a long title takes more than the right half and wraps at last") {
  Signing by_order;
  by_order.recipients.label = rich("Nơi nhận:");
  by_order.recipients.entries = {{rich("Lưu: VT."), {}}};
  by_order.signature.authority =
      rich_lines({"TL. CHỦ TỊCH", "KT. GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"});
  by_order.signature.office = rich("TRƯỞNG BAN");
  by_order.signature.name = rich("Lê Thị B");
  CHECK(text_of(by_order, 60) ==
        R"(Nơi nhận:                         TL. CHỦ TỊCH
- Lưu: VT.                  KT. GIÁM ĐỐC SỞ VĂN HÓA,
                              THỂ THAO VÀ DU LỊCH




                                   TRƯỞNG BAN
                                    Lê Thị B
)");
}

TEST_CASE("a signature without a name leaves no space, recipients alone no signature") {
  Signing unsigned_yet = signing();
  unsigned_yet.signature.name = {};
  unsigned_yet.recipients = {};
  CHECK(text_of(unsigned_yet, 60) ==
        R"(                                    TM. ỦY BAN NHÂN DÂN
                                       KT. CHỦ TỊCH
                                       PHÓ CHỦ TỊCH
)");
  Signing no_signature = signing();
  no_signature.signature = {};
  no_signature.recipients.entries.resize(1);
  no_signature.recipients.drafter = {};
  CHECK(text_of(no_signature, 60) == "Nơi nhận:\n- Như Điều 3;\n");
  CHECK(text_of(Signing{}, 60).empty());
}

}  // namespace vanban
