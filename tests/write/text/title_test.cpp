#include <doctest/doctest.h>

#include "write/builders.h"

namespace vanban {

TEST_CASE("type, subject and a short rule stand in the middle, long subjects in even lines") {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject = rich("Phát triển văn hóa đọc trong cộng đồng giai đoạn 2026 - 2030");
  CHECK(text_of(title, 80) ==
        R"(                                    KẾ HOẠCH
          Phát triển văn hóa đọc trong cộng đồng giai đoạn 2026 - 2030
                            ────────────────────────
)");
  CHECK(text_of(title, 40) ==
        R"(                KẾ HOẠCH
      Phát triển văn hóa đọc trong
    cộng đồng giai đoạn 2026 - 2030
             ─────────────
)");
}

TEST_CASE("with a reference line the rule stands below that") {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject = rich({Text{"Học tập", {}}, LineBreak{}, Text{"suốt đời", {}}});
  title.reference = rich({Text{"(Kèm theo Quyết định số ", {}}, Blank{Blank::Field::number, {}},
                          Text{"/QĐ-UBND)", {}}});
  CHECK(text_of(title, 60) ==
        R"(                          KẾ HOẠCH
                          Học tập
                          suốt đời
         (Kèm theo Quyết định số ~~~~~~~~/QĐ-UBND)
                        ───────────
)");
  CHECK(text_of(title, 0) ==
        "KẾ HOẠCH\nHọc tập suốt đời\n(Kèm theo Quyết định số ~~~~~~~~/QĐ-UBND)\n");
}

TEST_CASE("who decides, and the enacting word") {
  const CentredLine authority{CentredLine::Kind::authority,
                              rich("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TỨ KỲ")};
  const CentredLine enacting{CentredLine::Kind::enacting, rich("QUYẾT ĐỊNH:")};
  const Paragraph basis{Paragraph::Kind::basis, rich("Căn cứ Luật Thư viện.")};
  CHECK(text_of(document_of({authority, basis, enacting}), 60) ==
        R"(             CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TỨ KỲ

    Căn cứ Luật Thư viện.

                        QUYẾT ĐỊNH:
)");
}

}  // namespace vanban
