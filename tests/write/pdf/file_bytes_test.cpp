#include "write/pdf/file_bytes.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <vector>

#include "base/deflate.h"
#include "diag/messages.h"
#include "support/pdf_tools.h"
#include "write/pdf/object_streams.h"

using namespace vanban;
using pdf::File;
using pdf::ObjectId;
using pdf::Version;

namespace {

constexpr std::string_view id = "/ID [<00112233445566778899aabbccddeeff> <ffeeddccbbaa9988>]";
constexpr std::string_view metadata = "<?xpacket begin=\"\"?> endstream endobj (as it is)";
constexpr unsigned many = pdf::most_packed * 3 + 10;

struct Sample {
  std::string file;
  std::vector<ObjectId> elements;
  ObjectId content, plain;
};

// One page, and dictionaries that refer to each other.
Sample sample(Version version, unsigned count) {
  const std::string deflated = Deflater(Deflation::quick).zlib("0 0 10 10 re f");
  File file(version);
  Sample result;
  const ObjectId page = file.reserve();
  for (unsigned at = 0; at < count; ++at) result.elements.push_back(file.reserve());
  result.content = file.add_stream("/Kind /Content", deflated);
  for (unsigned at = count; at-- > 0;)
    file.fill(result.elements[at],
              fmt::format("/K {} /P {} /T (>> endobj)", at, reference(result.elements[at / 2])));
  result.plain = file.add_plain_stream("/Type /Metadata /Subtype /XML", metadata);
  file.fill(page, fmt::format("/Type /Page /Parent {} /MediaBox [0 0 100 100] /Resources <<>> "
                              "/Contents {}",
                              reference(file.page_tree()), reference(result.content)));
  file.fill(file.page_tree(), fmt::format("/Kids [{}] /Count 1", reference(page)));
  file.fill(file.catalog(), fmt::format("/Metadata {}", reference(result.plain)));
  file.fill(file.info(), "/Producer (Vanban)");
  Diagnostics diagnostics;
  result.file = file_bytes(file, id, diagnostics);
  CHECK(to_text(diagnostics, Language::english) == "");
  return result;
}

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string object(const std::string& file, ObjectId number) {
  return test::run_on(file, fmt::format("qpdf --show-object={} {{}}", number.number));
}

// Each object on a line of its own, as qpdf reads it.
std::string all_objects(const std::string& file, const std::vector<ObjectId>& numbers) {
  std::string command;
  for (const ObjectId number : numbers)
    command += fmt::format("qpdf --show-object={} {{}};", number.number);
  return test::run_on(file, command);
}

}  // namespace

TEST_CASE("files of both versions are sound to qpdf, MuPDF and poppler") {
  for (const Version version : {Version::pdf_1_4, Version::pdf_1_7}) {
    const std::string file = sample(version, many).file;
    const std::string number = version == Version::pdf_1_4 ? "1.4" : "1.7";
    CHECK(test::complaints_of_qpdf(file) == "");
    const std::string mupdf = test::run_on(file, "mutool info {} 2>&1");
    CHECK(has(mupdf, "PDF-" + number));
    CHECK(has(mupdf, "Pages: 1"));
    CHECK(has(mupdf, "Producer(Vanban)"));
    CHECK_FALSE(has(mupdf, "warning"));
    CHECK_FALSE(has(mupdf, "error"));
    const std::string poppler = test::run_on(file, "pdfinfo {} 2>&1");
    CHECK(has(poppler, "PDF version:     " + number));
    CHECK(has(poppler, "Pages:           1\n"));
    CHECK_FALSE(has(poppler, "Error"));
  }
}

TEST_CASE("objects come back as they were given, from all object streams") {
  for (const Version version : {Version::pdf_1_4, Version::pdf_1_7}) {
    const auto [file, elements, content, plain] = sample(version, many);
    std::vector<ObjectId> some;
    std::string expected;
    for (const unsigned at : {0u, 1u, 1023u, 1024u, 2047u, 2048u, many - 1}) {
      some.push_back(elements[at]);
      expected +=
          fmt::format("<< /K {} /P {} /T (>> endobj) >>\n", at, reference(elements[at / 2]));
    }
    CHECK(all_objects(file, some) == expected);
    CHECK(has(object(file, content), "/Kind /Content /Length"));
  }
}

TEST_CASE("a plain stream stands in the file as it is, a deflated one is undone by readers") {
  for (const Version version : {Version::pdf_1_4, Version::pdf_1_7}) {
    const Sample made = sample(version, 3);
    CHECK(has(made.file, fmt::format("/Length {}>>\nstream\n{}\nendstream\nendobj\n",
                                     metadata.size(), metadata)));
    CHECK(test::run_on(made.file, fmt::format("qpdf --show-object={} --filtered-stream-data {{}}",
                                              made.content.number)) == "0 0 10 10 re f");
  }
}

TEST_CASE("PDF 1.4 has a classic table and every object in clear") {
  const std::string file = sample(Version::pdf_1_4, 3).file;
  CHECK(has(file, "\nxref\n0 10\n0000000000 65535 f\r\n"));
  CHECK(has(file, "\ntrailer\n<<\n/Size 10\n/Root 1 0 R /Info 3 0 R " + std::string(id) + ">>\n"));
  CHECK(has(file, "/K 2 /P"));
  CHECK_FALSE(has(file, "/ObjStm"));
  CHECK_FALSE(has(file, "/XRef"));
}

TEST_CASE("PDF 1.7 packs dictionaries, and ends with a cross-reference stream") {
  const std::string few = sample(Version::pdf_1_7, 3).file;
  CHECK_FALSE(has(few, "\nxref\n"));
  CHECK_FALSE(has(few, "trailer"));
  CHECK_FALSE(has(few, "/K 2 /P"));
  // The three elements and their page; then there are five objects in clear, and two more streams.
  CHECK(has(few, "/Type /ObjStm /N 4 "));
  CHECK(has(few, "/Type /XRef /Size 12 /W [1 2 1] "));
  CHECK(has(few, " /Root 1 0 R /Info 3 0 R " + std::string(id) + " /Filter"));
  CHECK(has(few, "1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n"));

  const std::string full = sample(Version::pdf_1_7, many).file;
  CHECK(has(full, "/Type /ObjStm /N 1024 "));
  CHECK(has(full, "/Type /ObjStm /N 11 "));
  CHECK(full.size() * 5 < sample(Version::pdf_1_4, many).file.size());
}

TEST_CASE("both versions say in their second line that they are binary") {
  CHECK(sample(Version::pdf_1_4, 1).file.starts_with("%PDF-1.4\n%\xB7\xBE\xAD\xAA\n"));
  CHECK(sample(Version::pdf_1_7, 1).file.starts_with("%PDF-1.7\n%\xB7\xBE\xAD\xAA\n"));
}

TEST_CASE("the same objects give the same bytes") {
  for (const Version version : {Version::pdf_1_4, Version::pdf_1_7})
    CHECK(sample(version, many).file == sample(version, many).file);
}

TEST_CASE("a file without any packed object can be read") {
  File file(Version::pdf_1_7);
  file.fill(file.page_tree(), "/Kids [] /Count 0");
  Diagnostics diagnostics;
  const std::string bytes = file_bytes(file, id, diagnostics);
  CHECK_FALSE(has(bytes, "/ObjStm"));
  CHECK(test::run_on(bytes, "qpdf --show-npages {} 2>&1") == "0\n");
}

TEST_CASE("a number that is reserved and never filled is a failure, not a hole") {
  for (const Version version : {Version::pdf_1_4, Version::pdf_1_7}) {
    File file(version);
    file.add("/A 1");
    const ObjectId forgotten = file.reserve();
    Diagnostics diagnostics;
    CHECK(file_bytes(file, id, diagnostics) == "");
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].message == Message::internal);
    CHECK(diagnostics.all()[0].arguments.at(0) ==
          fmt::format("object {} is reserved, but has no text", forgotten.number));
  }
}
