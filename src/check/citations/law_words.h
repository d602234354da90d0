// Laws, which are cited by their title: "Luật Thư viện ngày 21 tháng 11 năm 2019".
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "check/citations/citation.h"
#include "check/citations/cited_text.h"

namespace vanban {

struct LawWords {
  DocumentCitation citation;
  std::size_t next = 0;  // token behind it
};

// A law with its date and without a number; nothing if none begins with that token. Where a title
// ends is not written: it must end with "ngày …" or "năm …", and may hold commas only where a basis
// begins.
std::optional<LawWords> law_at(const CitedText& text, std::size_t at);

struct LawName {
  std::string type, name;
  std::size_t first = 0;  // token
};

// "Luật Viên chức" before "số 58/2010/QH12", which is token `before`.
std::optional<LawName> law_before(const CitedText& text, std::size_t before);

// "Căn cứ …", "…; …": whether a basis begins with that token.
bool begins_basis(const CitedText& text, std::size_t at);

}  // namespace vanban
