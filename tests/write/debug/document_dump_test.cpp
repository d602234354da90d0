#include "write/debug/document_dump.h"

#include <doctest/doctest.h>

#include "write/builders.h"
#include "write/debug/inline_dump.h"

namespace vanban {

namespace {

// The dump of the blocks alone, without the two lines that open it.
std::string blocks_dump(std::vector<Block> blocks) {
  const std::string dumped = dump_document(document_of(std::move(blocks)));
  const std::string_view opening = "document\n  date: 0000\n  style: test\npart main\n";
  REQUIRE(dumped.starts_with(opening));
  return dumped.substr(opening.size());
}

}  // namespace

TEST_CASE("inlines keep their emphasis and say what they are") {
  CHECK(dump(rich({Text{"a ", {}}, Text{"b", {true, false}}, Text{"c", {false, true}},
                   Text{"d*", {true, true}}, LineBreak{}, Blank{Blank::Field::day, {false, true}},
                   Blank{Blank::Field::number, {}}, Blank{Blank::Field::month, {}}})) ==
        "a **b***c****d\\****\\n*{day}*{number}{month}");
  CHECK(dump(rich({Citation{"luat", Citation::Form::no_issuer, {}, {{"Luật ", {}}, {"X", {true}}}},
                   Reference{"muc-2", {true}, "Mục II"}, FootnoteCall{3, 1}})) ==
        "{cite luat no-issuer: Luật **X**}**{ref muc-2: Mục II}**{note 3: 1}");
  CHECK(dump(rich({Citation{"a", Citation::Form::automatic, {}, {}},
                   Citation{"b", Citation::Form::full, {}, {}},
                   Citation{"c", Citation::Form::brief, {}, {}}})) ==
        "{cite a: }{cite b full: }{cite c short: }");
}

TEST_CASE("spaces at the ends of a text can be seen") {
  CHECK(dump(rich(" a b ")) == "␠a b␠");
  CHECK(dump(rich(" ")) == "␠");
  CHECK(dump(rich("")).empty());
}

TEST_CASE("the whole of a document") {
  Document document = document_of({Paragraph{Paragraph::Kind::body, rich("Một.")}});
  document.metadata = {"KẾ HOẠCH Học tập", "UBND tỉnh", "Học tập", {2026, 5, std::nullopt}};
  document.parts.front().contact = rich("Số 10");
  document.parts.push_back({Part::Kind::attachment, false, {}, {}});
  document.parts.push_back({Part::Kind::appendix, true, {}, {}});
  document.footnotes = {{rich("chú thích"), 1}};
  document.citations["luat"] = {{{"Luật Thư viện năm 2019", {}}}, {{"Luật", {true}}}, {}};
  CHECK(dump_document(document) ==
        "document\n"
        "  title: KẾ HOẠCH Học tập\n"
        "  author: UBND tỉnh\n"
        "  subject: Học tập\n"
        "  date: 2026-05\n"
        "  style: test\n"
        "part main\n"
        "  paragraph: Một.\n"
        "  contact: Số 10\n"
        "part attachment\n"
        "part appendix landscape\n"
        "footnote 0: chú thích\n"
        "citation luat\n"
        "  full: Luật Thư viện năm 2019\n"
        "  short: **Luật**\n");
}

TEST_CASE("an empty document") {
  CHECK(dump_document({}) == "document\n  date: 0000\n");
}

TEST_CASE("head, title and centred lines") {
  Letterhead head;
  head.country = rich("CỘNG HÒA");
  head.issuer = rich_lines({"ỦY BAN", "TỈNH"});
  head.draft = rich("DỰ THẢO");
  Title title;
  title.kind = Title::Kind::appendix;
  title.id = "pl-1";
  title.subject = rich("DANH MỤC");
  CHECK(blocks_dump({head, title, CentredLine{CentredLine::Kind::authority, rich("CHỦ TỊCH")},
                     CentredLine{CentredLine::Kind::enacting, rich("QUYẾT ĐỊNH:")},
                     Paragraph{Paragraph::Kind::basis, rich("Căn cứ")}}) ==
        "  letterhead\n"
        "    issuer: ỦY BAN\n"
        "    issuer: TỈNH\n"
        "    country: CỘNG HÒA\n"
        "    draft: DỰ THẢO\n"
        "  title appendix #pl-1\n"
        "    subject: DANH MỤC\n"
        "  authority: CHỦ TỊCH\n"
        "  enacting: QUYẾT ĐỊNH:\n"
        "  basis: Căn cứ\n");
}

TEST_CASE("items show role, id, marker and label") {
  Item inner = item(Marker::letter, "Một.");
  inner.label = "a)";
  inner.run_in = rich("Thư viện:");
  Item section = titled(Marker::section, "Mục tiêu", {inner});
  section.id = "muc-tieu";
  section.role = Role::objectives;
  section.label = "I.";
  CHECK(blocks_dump({section, item(Marker::none, "a")}) ==
        "  item section #muc-tieu \"I.\" (objectives)\n"
        "    title: Mục tiêu\n"
        "    item letter \"a)\"\n"
        "      run-in: Thư viện:\n"
        "      text: Một.\n"
        "  item none\n"
        "    text: a\n");
}

TEST_CASE("tables show widths, alignment and spans") {
  Table table;
  table.id = "bang";
  table.columns = {{Mm{12.345}, Align::center}, {std::nullopt, Align::number}};
  table.header = {{cell("T", 1, 2)}};
  table.rows = {{cell("", 2), cell("b")}, {cell("c")}};
  table.rows.at(1).at(0).bold = true;
  table.rows.at(1).at(0).align = Align::right;
  CHECK(blocks_dump({table}) ==
        "  table #bang\n"
        "    column center 12.35mm\n"
        "    column number\n"
        "    header\n"
        "      cell colspan 2: T\n"
        "    row\n"
        "      cell rowspan 2\n"
        "      cell: b\n"
        "    row\n"
        "      cell right bold: c\n");
}

TEST_CASE("recipients and signature") {
  Signing signing;
  signing.recipients.label = rich("Nơi nhận:");
  signing.recipients.entries = {{rich("VP:"), rich_lines({"Lưu."})}};
  signing.recipients.drafter = rich("PL.(3)");
  signing.signature = {rich_lines({"KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"}), rich("GIÁM ĐỐC"), rich("An")};
  CHECK(blocks_dump({signing}) ==
        "  signing\n"
        "    label: Nơi nhận:\n"
        "    recipient: VP:\n"
        "      line: Lưu.\n"
        "    drafter: PL.(3)\n"
        "    authority: KT. CHỦ TỊCH\n"
        "    authority: PHÓ CHỦ TỊCH\n"
        "    office: GIÁM ĐỐC\n"
        "    name: An\n");
}

TEST_CASE("the writer dumps what was numbered") {
  Diagnostics diagnostics;
  const NumberedDocument numbered =
      number(document_of({item(Marker::section, "a"), item(Marker::section, "b")}), diagnostics);
  const std::string dumped = write_document_dump(numbered, {});
  CHECK(dumped.find("item section \"I.\"\n    text: a\n") != std::string::npos);
  CHECK(dumped.find("item section \"II.\"\n    text: b\n") != std::string::npos);
}

}  // namespace vanban
