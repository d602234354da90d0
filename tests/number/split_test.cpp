#include "number/split.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "model/plain_text.h"
#include "number/number.h"
#include "support/documents.h"

using namespace vanban;

namespace {

Paragraph says(std::vector<Inline> inlines) {
  return {Paragraph::Kind::body, rich(std::move(inlines))};
}

Part attachment() {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject = rich({Text{"Phát triển", {}}, LineBreak{}, Text{"văn hóa đọc", {}}});
  return {Part::Kind::attachment, false, {title}, {}, true};
}

Part appendix(std::string subject, std::vector<Block> blocks = {}) {
  Title title;
  title.kind = Title::Kind::appendix;
  title.id = "pl-" + subject;
  title.subject = rich(std::move(subject));
  blocks.insert(blocks.begin(), title);
  return {Part::Kind::appendix, false, std::move(blocks), {}, true};
}

Document document_with(std::vector<Part> parts, std::vector<Block> main = {}) {
  Document document = document_of(std::move(main));
  document.metadata.title = "QUYẾT ĐỊNH Ban hành Kế hoạch";
  document.metadata.subject = "Ban hành Kế hoạch";
  document.metadata.type_name = "Quyết định";
  document.metadata.code_number = "15";
  for (Part& part : parts) document.parts.push_back(std::move(part));
  return document;
}

std::vector<NumberedDocument> split_up(Document document) {
  Diagnostics diagnostics;
  auto documents = split(number(std::move(document), diagnostics));
  CHECK(diagnostics.all().empty());
  return documents;
}

// The words of the last paragraph.
std::string last_words(const NumberedDocument& document) {
  const Block& block = document.content().parts.back().blocks.back();
  return plain_text(std::get<Paragraph>(block).text, *document.content().style);
}

// The index of the note called first in the last paragraph.
std::size_t note_called(const NumberedDocument& document) {
  const Block& block = document.content().parts.back().blocks.back();
  for (const Inline& piece : std::get<Paragraph>(block).text.inlines) {
    if (const auto* call = std::get_if<FootnoteCall>(&piece)) return call->note;
  }
  FAIL("no call");
  return 0;
}

}  // namespace

TEST_CASE("a document of which nothing goes into a file of its own stays whole") {
  Part together = appendix("A");
  together.separate_file = false;
  const auto documents = split_up(document_with({together, together}));
  REQUIRE(documents.size() == 1);
  CHECK(documents[0].content().parts.size() == 3);
  CHECK(documents[0].content().metadata.title == "QUYẾT ĐỊNH Ban hành Kế hoạch");
}

TEST_CASE("every part that asks for it becomes a document of that part alone") {
  const auto documents = split_up(document_with({attachment(), appendix("A"), appendix("B")}));
  REQUIRE(documents.size() == 4);
  std::vector<Part::Kind> kinds;
  for (const NumberedDocument& document : documents) {
    REQUIRE(document.content().parts.size() == 1);
    kinds.push_back(document.content().parts[0].kind);
    CHECK(document.content().style == documents[0].content().style);
  }
  CHECK(kinds == std::vector{Part::Kind::main, Part::Kind::attachment, Part::Kind::appendix,
                             Part::Kind::appendix});
}

TEST_CASE("each file has the title of its part, and number and date of the whole") {
  const auto documents = split_up(document_with({attachment(), appendix("A"), appendix("B")}));
  REQUIRE(documents.size() == 4);
  const auto metadata = [&](std::size_t i) { return documents[i].content().metadata; };
  CHECK(metadata(0).title == "QUYẾT ĐỊNH Ban hành Kế hoạch");
  CHECK(metadata(0).type_name == "Quyết định");
  CHECK(metadata(1).title == "KẾ HOẠCH Phát triển văn hóa đọc");
  CHECK(metadata(1).subject == "Phát triển văn hóa đọc");
  CHECK(metadata(1).type_name == "Kế hoạch");
  CHECK(metadata(2).title == "Phụ lục I - A");
  CHECK(metadata(3).title == "Phụ lục II - B");
  CHECK(metadata(3).subject == "B");
  CHECK(metadata(3).type_name == "Phụ lục II");
  for (std::size_t i = 0; i < 4; ++i) CHECK(metadata(i).code_number == "15");
}

TEST_CASE("an appendix without a title of its own is called by its name") {
  const auto documents = split_up(document_with({appendix("")}));
  REQUIRE(documents.size() == 2);
  CHECK(documents[1].content().metadata.title == "Phụ lục");
}

TEST_CASE("what has been numbered stays as it is in the whole document") {
  Document document = document_with(
      {appendix("A",
                {says({Citation{"qd", {}, {}, {}}, Text{", ", {}}, Reference{"pl-B", {}, ""}})}),
       appendix("B", {says({Reference{"pl-A", {}, ""}})})},
      {says({Citation{"qd", {}, {}, {}}})});
  document.citations["qd"] = {{{"Quyết định số 1 ngày 2", {}}}, {{"Quyết định số 1", {}}}, {}};
  const auto documents = split_up(std::move(document));
  REQUIRE(documents.size() == 3);
  CHECK(last_words(documents[0]) == "Quyết định số 1 ngày 2");
  CHECK(last_words(documents[1]) == "Quyết định số 1, Phụ lục II");
  CHECK(last_words(documents[2]) == "Phụ lục I");
}

TEST_CASE("footnotes go with the file that calls them and keep their numbers") {
  // In the order in which merging meets them, which need not be that of the text.
  Document document = document_with({appendix("A"), appendix("B", {says({FootnoteCall{0, 0}})})},
                                    {says({FootnoteCall{2, 0}, FootnoteCall{1, 0}})});
  document.parts[2].contact = rich({FootnoteCall{3, 0}});
  for (const char* words : {"không", "một", "hai", "ba"}) {
    document.footnotes.push_back({rich(words), 0});
  }
  const auto documents = split_up(std::move(document));
  REQUIRE(documents.size() == 3);
  const auto notes = [&](std::size_t i) {
    std::vector<std::string> found;
    for (const Footnote& note : documents[i].content().footnotes) {
      found.push_back(std::to_string(note.number) + " " +
                      plain_text(note.text, *documents[i].content().style));
    }
    return found;
  };
  using Notes = std::vector<std::string>;
  CHECK(notes(0) == Notes{"1 hai", "2 một"});
  CHECK(notes(1).empty());
  CHECK(notes(2) == Notes{"3 không", "4 ba"});
  CHECK(note_called(documents[0]) == 0);
  CHECK(note_called(documents[2]) == 0);
  CHECK(last_words(documents[2]) == "³");
  CHECK(std::get<FootnoteCall>(documents[2].content().parts[0].contact.inlines[0]).note == 1);
}
