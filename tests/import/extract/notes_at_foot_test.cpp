#include <doctest/doctest.h>

#include "import/extract/extracted.h"
#include "support/diagnosed.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("notes at the end answer the raised figures that call them") {
  const Extracted read = joined(
      "KẾ HOẠCH\nTrồng cây\n\nCăn cứ Luật Lâm nghiệp¹ và 20 m² đất công² của xã;\n\n─────\n"
      "¹ Luật số 16\nnăm 2017.\n² Đất do thôn giao.\n");
  REQUIRE(read.manuscript);
  const Manuscript& manuscript = *read.manuscript;
  REQUIRE(manuscript.notes.size() == 2);
  CHECK(manuscript.notes[0].lines.front().text == "Luật số 16 năm 2017.");
  CHECK(manuscript.notes[1].lines.front().text == "Đất do thôn giao.");
  const auto& paragraph = std::get<ManuscriptLine>(manuscript.blocks.back());
  CHECK(paragraph.text == "Căn cứ Luật Lâm nghiệp và 20 m² đất công của xã;");
  REQUIRE(paragraph.notes.size() == 2);
  CHECK(paragraph.notes[0].id == manuscript.notes[0].id);
  CHECK(paragraph.text.substr(0, paragraph.notes[0].at) == "Căn cứ Luật Lâm nghiệp");
  CHECK(paragraph.text.substr(paragraph.notes[1].at) == " của xã;");
}

TEST_CASE("a note that nothing calls stays text and is reported") {
  const Extracted read = extracted("Một câu.\n\n¹ Ghi thêm.\n");
  REQUIRE(read.manuscript);
  CHECK(read.manuscript->notes.empty());
  CHECK(texts_of(*read.manuscript).back() == "¹ Ghi thêm.");
  CHECK(codes_of(read.diagnostics) == "E0830");
}

TEST_CASE("behind an empty line another document begins, not the rest of a note") {
  const Extracted read = extracted("Câu một¹.\n¹ Ghi thêm.\n\nPhụ lục\nDanh sách¹\n");
  REQUIRE(read.manuscript);
  REQUIRE(read.manuscript->notes.size() == 1);
  CHECK(texts_of(*read.manuscript) ==
        std::vector<std::string>{"Câu một.", "Phụ lục", "Danh sách¹"});
}
