// Which reader takes a file: its ending and its first bytes must agree.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string told(const std::string& name, std::string_view bytes) {
  const ExtractedFile file = extracted_file(name, bytes);
  if (file.diagnostics.all().empty()) return "ok";
  const Diagnostic& first = file.diagnostics.all().front();
  std::string text(text_of(first.message).code);
  for (const std::string& argument : first.arguments) text += " " + argument;
  return text;
}

std::string compound_file(std::string_view stream) {
  std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  bytes.append(512, '\0');
  for (const char letter : stream) (bytes += letter) += '\0';
  return bytes.append(512, '\0');
}

}  // namespace

TEST_CASE("a Word file by any of its endings, in any case") {
  const std::string bytes = word_file(paragraph("Kế hoạch"));
  for (const char* name : {"a.docx", "A.DOCX", "thư mục/b.Docx", "c.docm", "d.dotx"}) {
    CHECK_MESSAGE(told(name, bytes) == "ok", name);
  }
  CHECK(told("a.txt", "Kế hoạch") == "ok");
  CHECK(told("a.MD", "Kế hoạch") == "ok");
}

TEST_CASE("what is something else says what it is") {
  const std::string word = word_file(paragraph("Kế hoạch"));
  CHECK(told("a.txt", word) == "E0802 .txt file-docx");
  CHECK(told("a.pdf", word) == "E0802 .pdf file-docx");
  CHECK(told("a.docx", "%PDF-1.7\n") == "E0802 .docx file-pdf");
  CHECK(told("a.md", "%PDF-1.7\n") == "E0802 .md file-pdf");
  CHECK(told("a.docx", "{\\rtf1 K\\u7871?}") == "E0802 .docx file-rtf");
  CHECK(told("a.docx", "\n<!DOCTYPE HTML><html><p>Kế</p></html>") == "E0802 .docx file-html");
  CHECK(told("a.docx", "<?xml version='1.0'?><html xmlns='x'/>") == "E0802 .docx file-html");
  CHECK(told("a.docx", "Kế hoạch") == "E0802 .docx file-text");
  CHECK(told("a.pdf", "\x89PNG\r\n\x1A\n") == "E0802 .pdf file-image");
  CHECK(told("a.txt", std::string_view("\x01\x02\x00\x00\x03\x04", 6)) == "E0802 .txt file-binary");
  CHECK(told("a.docx", packed({{"xl/workbook.xml", "<workbook/>"},
                               {"_rels/.rels",
                                "<Relationships><Relationship Id='1' Type='"
                                "x/officeDocument' Target='xl/workbook.xml'/>"
                                "</Relationships>"}})) == "E0802 .docx file-xlsx");
  CHECK(told("a.docx", packed({{"mimetype", "application/epub+zip"}})) == "E0802 .docx file-zip");
  CHECK(told("a.txt", "PK\x03\x04 cut short") == "E0802 .txt file-zip");
}

TEST_CASE("old Word files, and new ones with a password, look alike from outside") {
  CHECK(told("a.docx", compound_file("WordDocument")) == "E0802 .docx file-old-word");
  CHECK(told("a.docx", compound_file("EncryptedPackage")) == "E0803");
  CHECK(told("a.docx", compound_file("Workbook")) == "E0802 .docx file-xlsx");
  CHECK(told("a.doc", compound_file("WordDocument")) == "E0801 .doc");
}

TEST_CASE("no such ending, no bytes, not whole") {
  CHECK(told("a.odt", "x") == "E0801 .odt");
  CHECK(told("thư.mục/tệp", "x") == "E0801 thư.mục/tệp");
  CHECK(told("a.docx", "") == "E0807");
  CHECK(told("a.txt", "") == "E0807");
  CHECK(told("a.docx", "PK\x03\x04 cut short") == "E0804 archive-broken");
  CHECK(told("a.docx", word_file(paragraph(""))) == "E0807");
}
