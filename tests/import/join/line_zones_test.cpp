#include <doctest/doctest.h>

#include "import/extract/extracted.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// A letter for each line: L line, P paragraph.
std::string kinds_of(const std::string& text) {
  const Extracted result = joined(text);
  REQUIRE(result.manuscript);
  std::string kinds;
  for (const std::string& words : texts_of(*result.manuscript, true)) kinds += words[0];
  return kinds;
}

}  // namespace

TEST_CASE("the subject ends where the bases, a list or the first paragraph begin") {
  CHECK(kinds_of(
            "KẾ HOẠCH\nThực hiện công tác\ntrồng cây năm 2026\n\nThực hiện Quyết định số 5;\n") ==
        "LLLP");
  CHECK(kinds_of("KẾ HOẠCH\n\nTrồng cây “Vì một xã\n\nAn Phú xanh”\n\nI. MỤC ĐÍCH\n") == "LLLP");
  CHECK(
      kinds_of(
          "     KẾ HOẠCH\n   Trồng cây năm 2026\n   ────────\n\nỦy ban nhân dân xã trồng cây.\n") ==
      "LLP");
}

TEST_CASE("QUYẾT ĐỊNH over the articles of a decision is no title") {
  CHECK(kinds_of("QUYẾT ĐỊNH\nVề việc trồng cây\n\nCăn cứ Luật Lâm nghiệp;\n\nQUYẾT ĐỊNH\n\n"
                 "Điều 1. Ban hành Kế hoạch.\n") == "LLPPP");
}

TEST_CASE("a sentence about an appendix opens none, a title does") {
  CHECK(
      kinds_of("KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nPhụ lục kèm theo nêu số cây.\n\nPhụ lục II\n"
               "SỐ CÂY\n\n1. Thôn Đông.\n") == "LLPPLLP");
}

TEST_CASE("the address at the foot of a page stands aside, its sentence goes on behind it") {
  const Extracted result = joined(
      "KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\n- Ủy ban nhân dân xã tổ chức trồng cây tại các thôn, "
      "các\n"
      "trường học và các trạm y tế của\nĐịa chỉ: thôn Đông, xã An Phú.\n\fxã trong tháng 02 năm "
      "2026.\n");
  REQUIRE(result.manuscript);
  const std::vector<std::string> texts = texts_of(*result.manuscript, true);
  REQUIRE(texts.size() == 5);
  CHECK(texts[3].ends_with("trạm y tế của xã trong tháng 02 năm 2026."));
  CHECK(texts[4] == "L Địa chỉ: thôn Đông, xã An Phú.");
}

TEST_CASE("text behind a signature is text again") {
  CHECK(kinds_of("KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nNguyễn "
                 "Văn An\n\n"
                 "I. MỤC ĐÍCH\nTrồng rừng.\n") == "LLPLLLLPP");
}

TEST_CASE("a letter without a type has its body, too") {
  CHECK(kinds_of("ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n\nKính gửi: Ủy ban nhân dân tỉnh\n\nXã báo cáo như "
                 "sau:\n") == "LLPP");
}
