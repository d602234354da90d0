// What the text output of every sample says comes back: the same paragraphs at every width, and no
// word lost on the way.
#include <algorithm>
#include <doctest/doctest.h>
#include <set>

#include "import/extract/extracted.h"
#include "support/engine.h"

using namespace vanban;
using namespace vanban::test;

namespace {

void add_letters(std::string_view text, std::string& letters) {
  for (const char byte : text) {
    if (byte != ' ' && byte != '*') letters += byte;
  }
}

void add_letters(const ManuscriptTable& table, std::string& letters) {
  for (const auto& row : table.rows) {
    for (const ManuscriptCell& cell : row) {
      for (const ManuscriptLine& line : cell.lines) add_letters(line.text, letters);
    }
  }
}

// All letters in order, but those of the lines that begin at these places.
std::string letters_of(const Manuscript& manuscript, const std::set<std::uint32_t>& without = {}) {
  std::string letters;
  for (const ManuscriptBlock& block : manuscript.blocks) {
    if (const auto* table = std::get_if<ManuscriptTable>(&block)) {
      add_letters(*table, letters);
      continue;
    }
    const auto& line = std::get<ManuscriptLine>(block);
    if (!without.contains(line.where.offset)) add_letters(line.text, letters);
  }
  for (const ManuscriptNote& note : manuscript.notes) {
    for (const ManuscriptLine& line : note.lines) add_letters(line.text, letters);
  }
  return letters;
}

void check_nothing_is_lost(std::string_view text) {
  const Extracted before = extracted(text);
  const Extracted after = joined(text);
  REQUIRE(after.manuscript);
  std::set<std::uint32_t> left_out;
  for (const LeftOut& left : after.manuscript->left_out) {
    left_out.insert(left.where.offset);
    CHECK(after.manuscript->source->text.find(left.words, left.where.offset) != std::string::npos);
  }
  CHECK(letters_of(*before.manuscript, left_out) == letters_of(*after.manuscript));
}

// Whole paragraphs, without those that a flat text makes of the cells of its tables.
std::vector<std::string> paragraphs_of(std::string_view text) {
  std::vector<std::string> paragraphs;
  const Extracted result = joined(text);
  REQUIRE(result.manuscript);
  for (const std::string& words : texts_of(*result.manuscript, true)) {
    if (words.starts_with("P ")) paragraphs.push_back(words);
  }
  return paragraphs;
}

}  // namespace

TEST_CASE("the text output of every sample gives the same paragraphs at every width") {
  Program program;
  for (const std::string& path : sample_files()) {
    CAPTURE(path);
    std::vector<std::string> usual;
    bool has_table = false;
    for (const int width : {80, 40, 120, 240, 0}) {
      CAPTURE(width);
      const std::vector<std::string> texts = program.render(path, {"text"}, width);
      REQUIRE(texts.size() == 1);
      check_nothing_is_lost(texts.front());
      if (width == 80) {
        usual = paragraphs_of(texts.front());
        has_table = texts.front().find("┌") != std::string::npos;
      }
      if (width == 0 && has_table) continue;
      CHECK(paragraphs_of(texts.front()) == usual);
    }
  }
}

TEST_CASE("the PDF of a sample has the paragraphs of its text") {
  Program program;
  const std::string path = source_path("data/bac-ninh.plan.json");
  const std::vector<std::string> outputs = program.render(path, {"text", "pdf"}, 80);
  REQUIRE(outputs.size() == 2);
  const Extracted read = joined(outputs[1], extract_pdf);
  REQUIRE(read.manuscript);
  // No-break spaces are spaces on a page.
  const auto with_spaces = [](std::string words) {
    for (std::size_t at = 0; (at = words.find("\u00A0", at)) != words.npos;)
      words.replace(at, 2, " ");
    return words;
  };
  std::vector<std::string> paragraphs, expected;
  for (const std::string& words : texts_of(*read.manuscript, true)) {
    if (words.starts_with("P ")) paragraphs.push_back(words);
  }
  for (const std::string& words : paragraphs_of(outputs[0])) expected.push_back(with_spaces(words));
  CHECK(paragraphs == expected);
}
