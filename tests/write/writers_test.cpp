#include "write/writers.h"

#include <doctest/doctest.h>
#include <set>

namespace vanban {

TEST_CASE("every format is found by its name") {
  REQUIRE(writers().size() >= 4);
  for (const Writer& writer : writers()) {
    CAPTURE(writer.name);
    CHECK(find_writer(writer.name) == &writer);
    CHECK(writer.extension.starts_with('.'));
    CHECK_FALSE(writer.vietnamese.empty());
    CHECK_FALSE(writer.english.empty());
  }
  for (const std::string_view name : {"pdf", "text", "docx", "edxml-meta", "doc", "pages"}) {
    CAPTURE(name);
    CHECK(find_writer(name) != nullptr);
  }
}

TEST_CASE("no two formats share a name or a file") {
  std::set<std::string_view> names, extensions;
  for (const Writer& writer : writers()) {
    CAPTURE(writer.name);
    CHECK(names.insert(writer.name).second);
    CHECK(extensions.insert(writer.extension).second);
  }
}

TEST_CASE("text starts from the document, pages from the pages") {
  CHECK(std::holds_alternative<FlowWriter>(find_writer("text")->write));
  CHECK(std::holds_alternative<FlowWriter>(find_writer("doc")->write));
  CHECK(std::holds_alternative<PageWriter>(find_writer("pages")->write));
  CHECK(std::holds_alternative<PageWriter>(find_writer("pdf")->write));
}

TEST_CASE("other names are none") {
  CHECK(find_writer("") == nullptr);
  CHECK(find_writer("PDF") == nullptr);
  CHECK(find_writer("tex") == nullptr);
}

}  // namespace vanban
