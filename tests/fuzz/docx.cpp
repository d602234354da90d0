// Word files, imported. An input is one if it begins as an archive, else its parts
// (support/parts.h): what stands in the body, and in "=== styles", "=== numbering",
// "=== footnotes", "=== header1" and so on.
#include <algorithm>
#include <cctype>
#include <string>

#include "fuzz/support/imported.h"
#include "fuzz/support/parts.h"
#include "fuzz/support/target.h"

namespace vanban::fuzz {

namespace {

bool is_part_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(),
                                      [](unsigned char each) { return std::isalnum(each) != 0; });
}

std::string word_file_of(std::string_view input) {
  PackedParts given = parts_of(input, "body");
  const std::string body = given["body"];
  given.erase("body");
  std::erase_if(given, [](const auto& part) { return !is_part_name(part.first); });
  return word_file(body, given);
}

}  // namespace

void try_input(std::string_view bytes) {
  try_import("fuzz.docx", bytes.starts_with("PK") ? std::string(bytes) : word_file_of(bytes));
}

}  // namespace vanban::fuzz
