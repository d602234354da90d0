#include "write/text/text.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

#include "base/utf8.h"
#include "write/builders.h"

namespace vanban {

namespace {

Paragraph paragraph(std::vector<Inline> inlines) {
  return {Paragraph::Kind::body, rich(std::move(inlines))};
}

Paragraph paragraph(std::string text) {
  return {Paragraph::Kind::body, rich(std::move(text))};
}

// A plan with a landscape appendix, notes in both and a contact line.
Document plan_with_appendix() {
  Document document =
      document_of({paragraph({Text{"Thư viện", {}}, FootnoteCall{1, 0}, Text{" mở cửa.", {}}})});
  document.footnotes = {{rich("Theo Luật Thư viện."), 0}, {rich("Thư viện tỉnh."), 0}};
  document.parts.front().contact = rich("Số 10 đường Phù Đổng Thiên Vương, điện thoại 0222");

  Title title;
  title.kind = Title::Kind::appendix;
  title.subject = rich("DANH MỤC");
  Table table;
  table.columns = {{Mm{123.5}, Align::left}, {}};
  table.rows = {{cell("nửa trang"), cell("hai")}};
  table.rows.at(0).at(1).text = rich({Text{"hai", {}}, FootnoteCall{0, 0}});
  Part appendix{Part::Kind::appendix, true, {title, table}, {}};
  document.parts.push_back(appendix);
  return document;
}

std::vector<std::string> words_of(const std::string& text) {
  // Whatever is drawn counts as a space.
  std::string plain;
  for (const char32_t character : to_utf32(text)) {
    const bool drawn = (character >= 0x2500 && character < 0x2580) || character == U'[' ||
                       character == U']' || character == U'~';
    append_utf8(plain, drawn ? U' ' : character);
  }
  std::istringstream stream(plain);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

Document everything() {
  Document document = plan_with_appendix();
  Letterhead head;
  head.country = rich("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  head.motto = rich("Độc lập - Tự do - Hạnh phúc");
  head.superior = rich_lines({"UBND TỈNH BẮC NINH"});
  head.issuer = rich_lines({"SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"});
  head.number = rich({Text{"Số: ", {}}, Blank{Blank::Field::number, {}}, Text{"/KH-SVHTTDL", {}}});
  head.place_date = rich("Bắc Ninh, ngày 05 tháng 5 năm 2026");
  head.urgency = rich("KHẨN");
  head.circulation = rich("XEM XONG TRẢ LẠI");
  head.draft = rich("DỰ THẢO");
  Table table;
  table.columns.resize(3);
  table.header = {{cell("TT", 2), cell("Một tiêu đề rất dài cho hai cột liền", 1, 2)},
                  {cell("trái"), cell("phải")}};
  table.rows = {{cell("1"), cell("rất nhiều chữ trong một ô để phải xuống dòng nhiều lần"),
                 cell("https://bacninh.gov.vn/mot-dia-chi-rat-dai-khong-the-ngat-duoc")}};
  Signing signing;
  signing.recipients.label = rich("Nơi nhận:");
  signing.recipients.entries = {{rich("Như trên;"), rich_lines({"Lưu: VT."})}};
  signing.signature.authority = rich_lines({"GIÁM ĐỐC"});
  signing.signature.name = rich("Trần Thị C");
  auto& blocks = document.parts.front().blocks;
  blocks.insert(blocks.begin(), head);
  blocks.emplace_back(titled(Marker::section, "Tổ chức", {item(Marker::number, "Một hai ba.")}));
  blocks.emplace_back(table);
  blocks.emplace_back(signing);
  return document;
}

}  // namespace

TEST_CASE("parts are set apart, notes stand at the end of theirs") {
  CHECK(text_of(plan_with_appendix(), 40) ==
        R"(  Thư viện¹ mở cửa.

────────────────────────────────────────
Số 10 đường Phù Đổng Thiên Vương, điện
thoại 0222

──────────
¹ Thư viện tỉnh.

════════════════════════════════════════

                Phụ lục
                DANH MỤC
                  ────

┌───────────────────┬──────┐
│ nửa trang         │ hai² │
└───────────────────┴──────┘

──────────
² Theo Luật Thư viện.
)");
  CHECK(text_of(plan_with_appendix(), 0) ==
        "Thư viện¹ mở cửa.\n"
        "Số 10 đường Phù Đổng Thiên Vương, điện thoại 0222\n"
        "¹ Thư viện tỉnh.\n"
        "\n"
        "Phụ lục\nDANH MỤC\nnửa trang\nhai²\n"
        "² Theo Luật Thư viện.\n");
}

TEST_CASE("a document without parts, a part without blocks") {
  Document document = document_of({});
  CHECK(text_of(document, 80).empty());
  document.parts.clear();
  CHECK(text_of(document, 80).empty());
  CHECK(text_of(document, 0).empty());
}

TEST_CASE("a paragraph without words takes no line") {
  CHECK(text_of(document_of({paragraph(""), paragraph("a"), paragraph("")}), 80) == "     a\n");
  CHECK(text_of(document_of({paragraph(""), paragraph("a")}), 0) == "a\n");
}

TEST_CASE("every width has the same words, each once") {
  const std::vector<std::string> flat = words_of(text_of(everything(), 0));
  REQUIRE(flat.size() > 100);
  std::vector<std::string> expected = flat;
  std::sort(expected.begin(), expected.end());
  for (const int width : {40, 41, 55, 60, 72, 80, 120, 240}) {
    CAPTURE(width);
    std::vector<std::string> words = words_of(text_of(everything(), width));
    std::sort(words.begin(), words.end());
    CHECK(words == expected);
  }
}

TEST_CASE("no line is wider than the window but for words that are, none ends with a space") {
  Document document = everything();
  document.parts.front().blocks.erase(document.parts.front().blocks.end() - 2);
  for (const int width : {40, 47, 66, 80, 132}) {
    CAPTURE(width);
    std::istringstream lines(text_of(document, width));
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line);
      CHECK(count_code_points(line) <= static_cast<std::size_t>(width));
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("blanks stay no-break spaces") {
  Diagnostics diagnostics;
  const Document document =
      document_of({paragraph({Text{"ngày ", {}}, Blank{Blank::Field::day, {}}, Text{" tháng ", {}},
                              Blank{Blank::Field::month, {}}})});
  CHECK(write_text(number(document, diagnostics), {0}) ==
        "ngày \u00A0\u00A0\u00A0\u00A0\u00A0 tháng \u00A0\u00A0\u00A0\n");
}

TEST_CASE("widths out of range count as the nearest sensible one") {
  const Document document = everything();
  CHECK(text_of(document, 1) == text_of(document, narrowest_text));
  CHECK(text_of(document, 1'000'000) == text_of(document, widest_text));
  CHECK(text_of(document, -80) == text_of(document, 0));
}

TEST_CASE("a note's mark is the number it has in the whole document") {
  Document document = document_of({paragraph({Text{"a", {}}, FootnoteCall{0, 0}}),
                                   paragraph({Text{"b", {}}, FootnoteCall{0, 0}})});
  document.footnotes = {{rich("n"), 0}};
  CHECK(text_of(document, 0) == "a¹\nb²\n¹ n\n² n\n");
}

}  // namespace vanban
