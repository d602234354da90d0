#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "model/plain_text.h"
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

TEST_CASE("one appendix has no number, several have Roman ones, each document counts its own") {
  const auto appendix = [](const char* id) {
    Title title;
    title.kind = Title::Kind::appendix;
    title.id = id;
    return Part{Part::Kind::appendix, false, {title}, {}};
  };
  Document document = document_of({says({Reference{"a", {}, {}}}), says({Reference{"b", {}, {}}}),
                                   says({Reference{"c", {}, {}}})});
  document.parts.push_back(appendix("a"));
  document.parts.push_back(appendix("b"));
  document.parts.push_back({Part::Kind::attachment, false, {}, {}});
  document.parts.push_back(appendix("c"));
  Diagnostics diagnostics;
  CHECK(paragraphs_of(std::move(document), diagnostics) ==
        Texts{"Phụ lục I", "Phụ lục II", "Phụ lục"});
}
