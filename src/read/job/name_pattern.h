// The pattern by which a job names the files of each unit: "{code}-{slug}".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vanban {

enum class NameField {
  code,
  slug,  // type and name: "phuong-kinh-bac"
  name,
  type,
  province,
};

struct NamePiece {
  std::optional<NameField> field;
  std::string words;  // where it is no field
};

struct NamePattern {
  std::vector<NamePiece> pieces;
  std::string_view fault;  // a term of diag/terms.h; empty: none
};

// Refused: characters that lead into other folders or that some system forbids in names, dots
// (endings follow the name), spaces at the ends, a hyphen at the start.
NamePattern parse_name_pattern(std::string_view text);

// The words of the pattern that may stand in braces.
std::vector<std::string> name_field_words();

}  // namespace vanban
