// Line breaks inside a paragraph where a list goes on.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string broken(std::string_view text, std::string_view properties = {}) {
  std::string runs;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('|', at), text.size());
    runs += (at > 0 ? "<w:r><w:br/></w:r>" : "") + run(text.substr(at, end - at), properties);
    at = end + 1;
  }
  return in_paragraph(runs);
}

std::string shown(std::string_view text) {
  return shown_blocks(word(broken(text)));
}

}  // namespace

TEST_CASE("a line break before the next item of the list begins a paragraph") {
  const ExtractedFile file = word(broken("1. Công chức địa chính: tham mưu. |2. Các thôn: làm."));
  CHECK(shown_blocks(file) == "1. Công chức địa chính: tham mưu.\n2. Các thôn: làm.");
  CHECK(places_are_right(file));
  CHECK(shown("a) Một;|b) Hai;|c) Ba.") == "a) Một;\nb) Hai;\nc) Ba.");
  CHECK(shown("- Một;|tiếp theo|- Hai.") == "- Một; / tiếp theo\n- Hai.");
  CHECK(shown("II. MỤC TIÊU|III. NHIỆM VỤ") == "II. MỤC TIÊU\nIII. NHIỆM VỤ");
  CHECK(shown("Điều 1. Phê duyệt|Điều 2. Hiệu lực") == "Điều 1. Phê duyệt\nĐiều 2. Hiệu lực");
  CHECK(shown("1.1. Một|1.2. Hai") == "1.1. Một\n1.2. Hai");
  CHECK_MESSAGE(shown("1. Một:|a) Hai;|b) Ba.|2. Bốn") == "1. Một:\na) Hai;\nb) Ba.\n2. Bốn",
                "a list within begins behind a colon");
}

TEST_CASE("other line breaks stay") {
  CHECK(shown("1. Một|3. Ba") == "1. Một / 3. Ba");
  CHECK(shown("Xã làm trước ngày|2. Các thôn") == "Xã làm trước ngày / 2. Các thôn");
  CHECK(shown("- Giai đoạn 2026|- 2030") == "- Giai đoạn 2026 / - 2030");
  CHECK(shown("1. Tại khoản 1 và|2. Điều này") == "1. Tại khoản 1 và / 2. Điều này");
  CHECK(shown("KẾ HOẠCH|Phòng, chống thiên tai") == "KẾ HOẠCH / Phòng, chống thiên tai");
}

TEST_CASE("emphasis and notes go with their words") {
  const std::string call = "<w:r><w:footnoteReference w:id='2'/></w:r>";
  const ExtractedFile file =
      word(in_paragraph(run("1. Một", "<w:b/>") + call + run(" rồi") + "<w:r><w:br/></w:r>" +
                        run("2. ", "<w:i/>") + run("Hai") + call),
           {{"footnotes", "<w:footnote w:id='2'>" + paragraph("Lời") + "</w:footnote>"}});
  CHECK(shown_blocks(file) == "[1. Một]{1} rồi\n/2./ Hai{1}");
}

TEST_CASE("a list of very many lines in one paragraph") {
  std::string text = "- một";
  for (int i = 0; i < 20'000; ++i) text += "|- một";
  const ExtractedFile file = word(broken(text));
  CHECK(file.manuscript.value().blocks.size() == 20'001);
}
