// Types of documents as citations name them before the number: those of Nghị định 30/2020, Điều 7,
// those of normative documents, and those of the Party that plans cite.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/folded_words.h"

namespace vanban {

struct TypeWords {
  std::string_view name;            // "Thông tư liên tịch"
  std::size_t first = 0, next = 0;  // tokens
  bool is_law = false;              // goes by its title: Luật, Bộ luật, Pháp lệnh
  bool is_form = false;             // no document: Mẫu, Phụ lục
};

// The longest that ends right before the token, or begins at it.
std::optional<TypeWords> type_before(const std::vector<FoldedWord>& tokens, std::size_t at);
std::optional<TypeWords> type_at(const std::vector<FoldedWord>& tokens, std::size_t at);

// Equal for names that are equal under fold().
bool are_types_apart(std::string_view one, std::string_view other);

}  // namespace vanban
