#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("notes that lost their marks do not break the sentence around them") {
  const Extracted result = joined(
      "KẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Lâm nghiệp1 và 20 km2 rừng của xã, Ủy ban nhân dân xã "
      "phối\n"
      "hợp với các đoàn thể trồng cây ở các\n1\nLuật số 16 năm 2017.\n\fthôn trong xã.\n");
  REQUIRE(result.manuscript);
  CHECK(texts_of(*result.manuscript, true) ==
        std::vector<std::string>{"L KẾ HOẠCH", "L Trồng cây",
                                 "P Căn cứ Luật Lâm nghiệp1 và 20 km2 rừng của xã, Ủy ban nhân dân "
                                 "xã phối hợp với các đoàn "
                                 "thể trồng cây ở các thôn trong xã.",
                                 "L 1", "L Luật số 16 năm 2017."});
  CHECK(reports(result.diagnostics, Message::import_note_doubtful, "1"));
}

TEST_CASE("a number at the foot of a page that nothing calls is no note") {
  const Extracted result = joined(
      "KẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Lâm nghiệp, trồng 25 km2 rừng.\n2 Thôn Đoài\n\fHết.\n");
  REQUIRE(result.manuscript);
  CHECK_FALSE(reports(result.diagnostics, Message::import_note_doubtful, ""));
}
