// Places in a document where it names another one: "Quyết định số 1520/QĐ-TTg ngày 09/12/2022 của
// Thủ tướng Chính phủ phê duyệt Chương trình “…”", "Luật Thư viện ngày 21 tháng 11 năm 2019". Found
// in the words, whether typed or put there by {cite.…}. Ranges are bytes of the passage's words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "check/checked_document.h"
#include "check/citations/number_words.h"

namespace vanban {

// Who issued a document, made comparable: "UBND tỉnh" in a document of Bắc Ninh is the UBND tỉnh
// Bắc Ninh; who signed it (Chủ tịch, Bộ trưởng) does not matter.
struct CitedIssuer {
  std::vector<std::uint64_t> words;  // keys; empty: not said
  bool is_vague = false;             // "UBND huyện" in a plan of a province: any of them
};

struct DocumentCitation {
  const Passage* passage = nullptr;  // null: it stands in the superior's plan
  Range range;                       // from the type to the end of number, date and issuer
  std::string type;                  // "Quyết định"; empty: not said beside the number
  bool is_law = false;
  std::string name;  // of a law: "Thư viện"; may be empty if it has a number
  std::uint64_t name_key = 0;
  std::string number;               // as written; empty: a law by its name
  std::optional<NumberWords> read;  // what the number says
  std::optional<Date> date;         // as far as it is said
  Range date_range;
  std::string issuer_words;
  CitedIssuer issuer;
  Range quoted;                  // the name quoted in its title, without the marks; empty: none
  std::string quotation;         // its words
  std::string lead;              // the words before it: "phê duyệt Chương trình"
  bool has_so = false;           // "số" stands before the number
  bool has_type_before = false;  // the type stands right before the number or "số"
  bool is_type_known = false;    // or somewhere before it in the sentence
  bool is_nested = false;        // in the title of the citation before it
  bool is_quoted = false;        // in quotation marks
  const CitationRecord* record = nullptr;  // by {cite.…}; null: typed
  const Value* written = nullptr;          // the record in the file; null: another file has it
  Location where;                          // of the superior's
};

// In reading order.
std::vector<DocumentCitation> find_citations(const CheckedDocument& document);

// Of a plan that has not been merged: its records, and what is typed in its bases.
std::vector<DocumentCitation> citations_of(const Plan& plan, const CheckedDocument& below);

// "Quyết định số 1520/QĐ-TTg", "Luật Thư viện".
std::string in_words(const DocumentCitation& citation);

// Where it is written: in the record if that says it, else in the text.
Location place_of(const DocumentCitation& citation);
Location date_place(const DocumentCitation& citation);
Location number_place(const DocumentCitation& citation);

}  // namespace vanban
