// The file as a whole: its package, its parts, its sections.
#include "write/docx/docx.h"

#include <doctest/doctest.h>

#include "write/docx/docx_of.h"
#include "write/full_metadata.h"

using namespace vanban;
using namespace vanban::test;

namespace {

Letterhead full_head() {
  Letterhead head;
  head.country = rich("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  head.motto = rich("Độc lập - Tự do - Hạnh phúc");
  head.superior = {rich("UBND TỈNH BẮC NINH")};
  head.issuer = {rich("SỞ Y TẾ")};
  head.number = rich({Text{"Số: ", {}}, Blank{Blank::Field::number, {}}, Text{"/KH-SYT", {}}});
  head.place_date = rich({Text{"Bắc Ninh, ngày ", {}}, Blank{Blank::Field::day, {}}});
  head.urgency = rich("HOẢ TỐC");
  head.circulation = rich("LƯU HÀNH NỘI BỘ");
  head.draft = rich("DỰ THẢO");
  return head;
}

Signing signing() {
  Signing signing;
  signing.recipients.label = rich("Nơi nhận:");
  signing.recipients.entries = {{rich("Như trên;"), rich_lines({"VP;"})}, {rich("Lưu: VT."), {}}};
  signing.signature.authority = rich_lines({"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"});
  signing.signature.name = rich("Nguyễn Văn An");
  return signing;
}

// Everything that a document may hold.
Document full_document() {
  Title title;
  title.id = "ke-hoach";
  title.name = rich("Kế hoạch");
  title.subject = rich({Text{"Đọc & viết <sách>", {}}, FootnoteCall{0, 0}});
  Item section = titled(Marker::section, "Mục tiêu",
                        {item(Marker::number, "Một."), item(Marker::letter, "a")});
  section.id = "muc-tieu";
  Table table;
  table.id = "bang";
  table.columns = {{}, {}};
  table.header = {{cell("A", 1, 2)}};
  table.rows = {{cell("b", 2), cell("c")}, {cell("d")}};
  section.table = table;
  Document document = document_of(
      {full_head(), title, CentredLine{CentredLine::Kind::enacting, rich("QUYẾT ĐỊNH:")},
       Paragraph{Paragraph::Kind::basis, rich("Căn cứ Luật;")}, section, signing()});
  document.parts.front().contact = rich({Text{"Địa chỉ: xã", {}}, FootnoteCall{1, 0}});
  Title appendix;
  appendix.kind = Title::Kind::appendix;
  appendix.name = rich("Phụ lục");
  appendix.subject = rich("DANH MỤC");
  appendix.reference = rich("(Kèm theo Kế hoạch)");
  document.parts.push_back({Part::Kind::appendix, true, {appendix, table}, {}});
  document.footnotes = {{rich("Một chú thích."), 0}, {rich("Hai."), 0}};
  document.metadata = full_metadata();
  return document;
}

}  // namespace

TEST_CASE("a document with everything keeps the rules, however its labels are counted") {
  for (const DocxNumbering numbering : {DocxNumbering::literal, DocxNumbering::native}) {
    CHECK(faults_of(docx_of(full_document(), numbering)) == "");
  }
}

TEST_CASE("an empty document is a file, too") {
  CHECK(faults_of(docx_of(document_of({}))) == "");
}

TEST_CASE("the same document gives the same bytes, and no clock is asked") {
  const std::string bytes = docx_bytes(full_document());
  CHECK(bytes == docx_bytes(full_document()));
  const OpenedDocx docx = open_docx(bytes);
  CHECK(docx.names.front() == "[Content_Types].xml");
  CHECK(docx.deflated);
  CHECK(docx.same_time);
}

TEST_CASE("every part is a section that begins with page 1 and shows no number on it") {
  const OpenedDocx docx = docx_of(full_document());
  CHECK(count_of("<w:sectPr>", docx.document()) == 2);
  CHECK(count_of("<w:pgNumType w:start=\"1\"/>", docx.document()) == 2);
  CHECK(count_of("<w:titlePg/>", docx.document()) == 2);
  CHECK(count_of("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", docx.document()) == 1);
  CHECK(count_of("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>", docx.document()) ==
        1);
  CHECK(docx.parts.at("word/header1.xml").find("w:instr=\" PAGE \"") != std::string::npos);
  CHECK(docx.parts.at("word/header2.xml").find("<w:t") == std::string::npos);
}

TEST_CASE("the contact line stands at the foot of its part's first page, its note below it") {
  const OpenedDocx docx = docx_of(full_document());
  const std::string& foot = docx.parts.at("word/footer1.xml");
  CHECK(foot.find("Địa chỉ: xã") != std::string::npos);
  CHECK(foot.find("² Hai.") != std::string::npos);
  CHECK(foot.find("footnoteReference") == std::string::npos);
  CHECK(count_of("w:type=\"first\" r:id=\"rId6\"", docx.document()) == 1);
  CHECK(docx.parts.at("word/footer0.xml").find("<w:t") == std::string::npos);
}

TEST_CASE("the properties are the document's own") {
  const OpenedDocx docx = docx_of(full_document());
  const std::string& core = docx.parts.at("docProps/core.xml");
  CHECK(between(core, "<dc:title>", "</dc:title>") == "KẾ HOẠCH Đọc &amp; viết &lt;sách&gt;");
  CHECK(between(core, "<dc:creator>", "</dc:creator>") == "Ủy ban nhân dân xã Đại Sơn");
  CHECK(between(core, "<dc:language>", "</dc:language>") == "vi-VN");
  CHECK(core.find(">2026-05-31T00:00:00Z</dcterms:created>") != std::string::npos);
  Document open_day = full_document();
  open_day.metadata.date.day.reset();
  CHECK(docx_of(std::move(open_day)).parts.at("docProps/core.xml").find("dcterms:created") ==
        std::string::npos);
}

TEST_CASE("gaps are content controls that show what is to be filled in") {
  const OpenedDocx docx = docx_of(full_document());
  CHECK(count_of("<w:sdt>", docx.document()) == 2);
  const std::string control = between(docx.document(), "<w:sdt>", "</w:sdt>");
  CHECK(control.find("<w:alias w:val=\"Số của văn bản\"/><w:tag w:val=\"SoVanBan\"/>") !=
        std::string::npos);
  CHECK(control.find("<w:showingPlcHdr/><w:text/>") != std::string::npos);
  CHECK(count_of("\u00A0", control) == 8);
}

TEST_CASE("footnotes are Word's own") {
  const OpenedDocx docx = docx_of(full_document());
  CHECK(count_of("<w:footnoteReference w:id=\"1\"/>", docx.document()) == 1);
  CHECK(docx.parts.at("word/footnotes.xml").find("Một chú thích.") != std::string::npos);
  CHECK(docx.parts.at("word/settings.xml").find("<w:numStart w:val=\"1\"/>") != std::string::npos);
}

TEST_CASE("a note called inside a note is not lost") {
  Document document = document_of({item(Marker::none, "")});
  std::get<Item>(document.parts.front().blocks.front()).text = {
      rich({Text{"Câu", {}}, FootnoteCall{0, 0}})};
  document.footnotes = {{rich({Text{"Ngoài", {}}, FootnoteCall{1, 0}}), 0}, {rich("Trong."), 0}};
  const OpenedDocx docx = docx_of(std::move(document));
  CHECK(docx.parts.at("word/footnotes.xml").find("Trong.") != std::string::npos);
  CHECK(faults_of(docx) == "");
}

TEST_CASE("the last lines of the text stay with the signature") {
  Document document = document_of({item(Marker::none, "Trước nữa."), item(Marker::none, "Trước."),
                                   item(Marker::none, "Cuối./."), signing()});
  const std::string body = docx_of(std::move(document)).document();
  CHECK(count_of("<w:keepNext/>", body) == 2);
  CHECK(body.find("<w:keepNext/>") > body.find("Trước nữa."));
  CHECK(between(body, "<w:tbl>", "</w:tbl>").find("<w:trPr><w:cantSplit/></w:trPr>") !=
        std::string::npos);
}

TEST_CASE("the gap for the signature is the name's own, or that of the title above it") {
  Signing two_titles = signing();
  CHECK(body_of({two_titles}).find("w:before") == std::string::npos);
  two_titles.signature.office = rich("GIÁM ĐỐC");
  const std::string body = body_of({two_titles});
  CHECK(body.find("<w:spacing w:before=\"1280\"/>") < body.find("GIÁM ĐỐC"));
  CHECK(body.find("<w:spacing w:before=\"0\"/>") < body.find("Nguyễn Văn An"));
}
