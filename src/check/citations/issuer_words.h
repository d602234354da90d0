// Who issued a cited document: "của Thủ tướng Chính phủ".
#pragma once

#include <cstddef>
#include <string_view>

#include "check/citations/citation.h"
#include "check/citations/cited_text.h"

namespace vanban {

// The token behind the name of a body that begins with token `first`.
std::size_t end_of_issuer(const CitedText& text, std::size_t first);

// Made comparable in the document that names it.
CitedIssuer read_issuer(std::string_view words, const CheckedDocument& document);

// Both said, and surely the same body.
bool is_same_issuer(const CitedIssuer& one, const CitedIssuer& other);

}  // namespace vanban
