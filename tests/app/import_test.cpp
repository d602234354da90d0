// There and back: what we write as text, Word or PDF and import again is the same document.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "support/imported.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::string stem(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name.substr(0, name.find('.'));
}

// Plans and decisions: the table of comparison is a type of its own, which no office sends.
std::vector<std::string> importable_samples() {
  std::vector<std::string> samples = sample_files();
  std::erase_if(samples, [](const std::string& path) { return stem(path) == "bang-so-sanh"; });
  return samples;
}

// The listing of a document without what no reader of it can know: ids, which words were records,
// the width that columns were left to find; and without what nobody sees: bold in a bold subject.
std::string without_names(const std::string& dump) {
  static const std::regex id(R"((\n *(?:item|table|title)[^\n"]*?) #[A-Za-z0-9_-]+)");
  static const std::regex link(R"(\{(?:cite|ref) [^:{}]*: ([^{}]*)\})");
  static const std::regex width(R"((\n *column [a-z]+) [0-9.]+mm)");
  static const std::regex citations(R"(\ncitation [^\n]*(\n [^\n]*)*)");
  static const std::regex joint(R"(\*\*\*\*)");  // bold text and a bold placeholder
  static const std::regex bold_subject(R"(((?:^|\n) *subject: [^\n]*?)\*\*)");
  std::string listing = std::regex_replace(dump, citations, "");
  for (const auto& [what, instead] : {std::pair(&id, "$1"),
                                      {&link, "$1"},
                                      {&width, "$1"},
                                      {&bold_subject, "$1"},
                                      {&bold_subject, "$1"},
                                      {&joint, ""}}) {
    listing = std::regex_replace(listing, *what, instead);
  }
  return listing;
}

// What plain text does not tell either: emphasis, landscape pages, and which lines of a subject its
// author broke.
std::string as_plain_text(std::string dump) {
  std::erase(dump, '*');
  dump = std::regex_replace(dump, std::regex(R"(\\n)"), " ");
  dump = std::regex_replace(dump, std::regex(R"(( cell[^\n:]*?) bold\b)"), "$1");
  return std::regex_replace(dump, std::regex(R"( landscape(?=\n))"), "");
}

// The lines from which on two listings differ; empty if they are equal.
std::string difference(const std::string& expected, const std::string& actual) {
  std::istringstream wanted(expected), found(actual);
  std::string wanted_line, found_line;
  while (true) {
    const bool more = static_cast<bool>(std::getline(wanted, wanted_line));
    const bool more_found = static_cast<bool>(std::getline(found, found_line));
    if (!more && !more_found) return "";
    if (more && more_found && wanted_line == found_line) continue;
    return "- " + (more ? wanted_line : "(end)") + "\n+ " + (more_found ? found_line : "(end)");
  }
}

// The listing of what comes back from the file.
std::string dump_of(Program& program, const std::string& name, const std::string& bytes) {
  const ImportedFile imported = import_bytes(program, name, bytes);
  INFO(imported.report.substr(0, 2000));
  REQUIRE_FALSE(imported.plan.empty());
  CHECK(imported.missing == 0);
  CHECK(imported.added == 0);
  const auto dump = program.render_text(imported.plan, {"doc"});
  if (dump.empty()) return "";
  return without_names(dump.front());
}

}  // namespace

TEST_CASE("a plan written as text and imported is the same document, emphasis apart") {
  Program program;
  for (const std::string& path : importable_samples()) {
    const auto outputs = program.render(path, {"text", "doc"});
    REQUIRE(outputs.size() == 2);
    CAPTURE(path);
    const std::string back = dump_of(program, stem(path) + ".txt", outputs[0]);
    CHECK(difference(as_plain_text(without_names(outputs[1])), as_plain_text(back)) == "");
  }
}

TEST_CASE("a plan written as Word and imported is the same document") {
  Program program;
  for (const std::string& path : importable_samples()) {
    const auto outputs = program.render(path, {"docx", "doc"});
    REQUIRE(outputs.size() == 2);
    CAPTURE(path);
    const std::string back = dump_of(program, stem(path) + ".docx", outputs[0]);
    CHECK(difference(without_names(outputs[1]), back) == "");
  }
}

TEST_CASE("no word of a PDF of ours is lost") {
  Program program;
  for (const std::string& path : importable_samples()) {
    const auto pdf = program.render(path, {"pdf"});
    REQUIRE(pdf.size() == 1);
    CAPTURE(path);
    const ImportedFile imported = import_bytes(program, stem(path) + ".pdf", pdf.front());
    INFO(imported.report.substr(0, 2000));
    CHECK(imported.missing == 0);
  }
}

TEST_CASE("what was imported once and written as text comes back as the same plan") {
  Program program;
  for (const std::string& path : importable_samples()) {
    CAPTURE(path);
    const auto text = program.render(path, {"text"});
    REQUIRE(text.size() == 1);
    const ImportedFile once = import_bytes(program, "x.txt", text.front());
    const auto again = program.render_text(once.plan, {"text"});
    REQUIRE(again.size() == 1);
    CHECK(import_bytes(program, "x.txt", again.front()).plan == once.plan);
  }
}
