#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "diag/messages.h"
#include "model/plain_text.h"
#include "number/number.h"
#include "support/documents.h"

using namespace vanban;

namespace {

Citation cite(Citation::Form form = Citation::Form::automatic) {
  return {"qd", form, {}, {}};
}

Document citing(std::vector<Block> blocks) {
  Document document = document_of(std::move(blocks));
  document.citations["qd"] = {{{"Quyết định số 1 ngày 2", {}}},
                              {{"Quyết định số 1", {}}},
                              {{"Quyết định số 1 không cơ quan", {}}}};
  return document;
}

Paragraph says(std::vector<Inline> inlines) {
  return {Paragraph::Kind::body, rich(std::move(inlines))};
}

// The plain text of every paragraph after numbering.
std::vector<std::string> paragraphs_of(Document document, Diagnostics& diagnostics) {
  const NumberedDocument numbered = number(std::move(document), diagnostics);
  std::vector<std::string> texts;
  for (const Part& part : numbered.content().parts) {
    for (const Block& block : part.blocks) {
      if (const auto* found = std::get_if<Paragraph>(&block)) {
        texts.push_back(plain_text(found->text, *numbered.content().style));
      }
    }
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a document is cited in full once, then by its number") {
  Diagnostics diagnostics;
  CHECK(paragraphs_of(citing({says({cite()}), says({cite()}), says({cite(Citation::Form::full)})}),
                      diagnostics) ==
        Texts{"Quyết định số 1 ngày 2", "Quyết định số 1", "Quyết định số 1 ngày 2"});
}

TEST_CASE("a citation asked for in one form counts as the first") {
  Diagnostics diagnostics;
  CHECK(paragraphs_of(citing({says({cite(Citation::Form::no_issuer)}), says({cite()})}),
                      diagnostics) == Texts{"Quyết định số 1 không cơ quan", "Quyết định số 1"});
}

TEST_CASE("an attached document cites in full again") {
  Diagnostics diagnostics;
  Document document = citing({says({cite()})});
  document.parts.push_back({Part::Kind::attachment, false, {says({cite()}), says({cite()})}, {}});
  CHECK(paragraphs_of(std::move(document), diagnostics) ==
        Texts{"Quyết định số 1 ngày 2", "Quyết định số 1 ngày 2", "Quyết định số 1"});
}

TEST_CASE("references name the item with all that is around it") {
  Item point = item(Marker::letter, "đây");
  point.id = "diem";
  Item decimal = item(Marker::decimal, "x");
  decimal.id = "thap-phan";
  Item second = item(Marker::number, "n", {point});
  second.id = "khoan";
  Item section =
      titled(Marker::section, "A", {item(Marker::number, "m", {decimal}), std::move(second)});
  section.id = "muc";
  Item article = item(Marker::article, "Điều");
  article.id = "dieu";
  Diagnostics diagnostics;
  const auto refer = [](const char* id) { return says({Reference{id, {}, {}}}); };
  CHECK(paragraphs_of(document_of({section, article, refer("muc"), refer("khoan"), refer("diem"),
                                   refer("thap-phan"), refer("dieu")}),
                      diagnostics) ==
        Texts{"Mục I", "khoản 2 Mục I", "điểm a khoản 2 Mục I", "khoản 1.1 Mục I", "Điều 1"});
  CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("references to nothing, and to items without a label, are reported") {
  Item dash = item(Marker::dash, "x");
  dash.id = "gach";
  Diagnostics diagnostics;
  paragraphs_of(
      document_of({dash, says({Reference{"gach", {}, {}}}), says({Reference{"gac", {}, {}}})}),
      diagnostics);
  REQUIRE(diagnostics.all().size() == 2);
  CHECK(diagnostics.all()[0].message == Message::reference_without_label);
  CHECK(diagnostics.all()[1].message == Message::unknown_reference);
}

TEST_CASE("footnotes are numbered through the document") {
  Document document = document_of({says({Text{"một", {}}, FootnoteCall{1, 0}})});
  document.parts.push_back(
      {Part::Kind::attachment, false, {says({Text{"hai", {}}, FootnoteCall{0, 0}})}, {}});
  document.footnotes = {{rich("sau"), 0}, {rich("trước"), 0}};
  Diagnostics diagnostics;
  CHECK(paragraphs_of(std::move(document), diagnostics) == Texts{"một¹", "hai²"});
}

TEST_CASE("a citation by number alone does not count as the first") {
  Diagnostics diagnostics;
  CHECK(paragraphs_of(citing({says({cite(Citation::Form::brief)}), says({cite()}), says({cite()})}),
                      diagnostics) ==
        Texts{"Quyết định số 1", "Quyết định số 1 ngày 2", "Quyết định số 1"});
}

TEST_CASE("a citation in the title does not count as the first") {
  Title title;
  title.subject = rich({cite()});
  Diagnostics diagnostics;
  CHECK(paragraphs_of(citing({title, says({cite()}), says({cite()})}), diagnostics) ==
        Texts{"Quyết định số 1 ngày 2", "Quyết định số 1"});
}

TEST_CASE("citations and references take the letters asked for and their emphasis") {
  Item point = item(Marker::letter, "x");
  point.id = "diem";
  Citation upper = cite();
  upper.letters = Letters::upper;
  upper.emphasis.bold = true;
  Reference capital{"diem", {}, {}};
  capital.letters = Letters::capital;
  Diagnostics diagnostics;
  const NumberedDocument numbered =
      number(citing({point, says({upper}), says({capital})}), diagnostics);
  const auto& blocks = numbered.content().parts.front().blocks;
  const auto& cited = std::get<Citation>(std::get<Paragraph>(blocks.at(1)).text.inlines.front());
  CHECK(cited.words.front().text == "QUYẾT ĐỊNH SỐ 1 NGÀY 2");
  CHECK(cited.words.front().emphasis == Emphasis{true, false});
  CHECK(plain_text(std::get<Paragraph>(blocks.at(2)).text, *numbered.content().style) == "Điểm a");
}

TEST_CASE("what stands below an item without a label is called by what is around it") {
  Item point = item(Marker::letter, "x");
  point.id = "diem";
  Item decimal = item(Marker::decimal, "x");
  decimal.id = "thap-phan";
  Item number_in_article = item(Marker::number, "n", {decimal});
  number_in_article.id = "khoan";
  const Item section = titled(Marker::section, "A", {item(Marker::none, "Gồm:", {point})});
  const Item article = item(Marker::article, "x", {number_in_article});
  Diagnostics diagnostics;
  const auto refer = [](const char* id) { return says({Reference{id, {}, {}}}); };
  CHECK(paragraphs_of(
            document_of({section, article, refer("diem"), refer("khoan"), refer("thap-phan")}),
            diagnostics) == Texts{"điểm a Mục I", "khoản 1 Điều 1", "khoản 1.1 Điều 1"});
}

TEST_CASE("items of an appendix are called by its name, tables have none") {
  Title title;
  title.kind = Title::Kind::appendix;
  Item entry = item(Marker::number, "x");
  entry.id = "viec";
  Table table;
  table.id = "bang";
  entry.table = table;
  Document document = document_of({says({Reference{"viec", {}, {}}})});
  document.parts.push_back({Part::Kind::appendix, false, {title, entry}, {}});
  Diagnostics diagnostics;
  CHECK(paragraphs_of(document, diagnostics) == Texts{"khoản 1 Phụ lục"});
  document.parts.push_back({Part::Kind::appendix, false, {title}, {}});
  CHECK(paragraphs_of(document, diagnostics) == Texts{"khoản 1 Phụ lục I"});
  CHECK(diagnostics.all().empty());
  document.parts.front().blocks.push_back(says({Reference{"bang", {}, {}}}));
  paragraphs_of(document, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == Message::reference_without_label);
}

TEST_CASE("citations and notes inside a footnote count where it is called") {
  Document document = citing({says({FootnoteCall{0, 0}}), says({cite()})});
  document.footnotes = {{rich({cite()}), 0}};
  Diagnostics diagnostics;
  CHECK(paragraphs_of(std::move(document), diagnostics) == Texts{"¹", "Quyết định số 1"});
}
