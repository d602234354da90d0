#include "import/records/sure_citations.h"

#include <string>
#include <string_view>

#include "check/words.h"

namespace vanban {

namespace {

// The type stands right there, in its usual letters.
bool names_type(const CitationPlace& place) {
  const DocumentCitation& citation = place.citation;
  const bool is_named = citation.has_type_before || (citation.is_law && !citation.name.empty());
  return is_named && !citation.type.empty() && !citation.is_quoted &&
         place.passage->at(place.range).starts_with(citation.type);
}

// The issuer was read as far as it goes and not further: "… Quốc hội và các văn bản".
bool is_issuer_sure(const CitationPlace& place) {
  static const Phrases beyond = phrases_of({"về việc", "văn bản", "và các", "và hướng dẫn", "theo",
                                            "hướng dẫn", "quy định", "tại", "ban hành"});
  const std::string& issuer = place.citation.issuer_words;
  const bool is_vague = !issuer.empty() && issuer.find(' ') == std::string::npos;  // "Tỉnh"
  return !is_vague && beyond.find(issuer).empty();
}

// One law, and the one that its date and number belong to: "Luật sửa đổi, bổ sung một số điều của
// Luật Quy hoạch, Luật Đấu thầu ngày …" is none of those it names.
bool is_law_sure(const CitationPlace& place) {
  const DocumentCitation& citation = place.citation;
  if (!citation.is_law || citation.name.empty()) return true;
  static const Phrases amending = phrases_of({"sửa đổi", "bổ sung"});
  static const Phrases second =
      phrases_of({"và luật", ", luật", "và bộ luật", ", bộ luật", "của luật"});
  const auto amendments = amending.find(citation.name);
  const bool amends = !amendments.empty() && amendments.front().begin == 0;
  if (!second.find(citation.name).empty() && (!amends || !citation.number.empty())) return false;
  constexpr std::size_t far = 400;
  const Passage& passage = *place.passage;
  std::size_t begin = place.range.begin > far ? place.range.begin - far : 0;
  while (begin > 0 && passage.words[begin] != ' ') --begin;
  std::string_view before = passage.at({begin, place.range.begin});
  if (const std::size_t stop = before.find_last_of(";("); stop != before.npos) {
    before.remove_prefix(stop);
  }
  return amending.find(before).empty();
}

// Numbers with a space in the middle are read to the space.
bool is_number_whole(const CitationPlace& place) {
  const NumberWords* number = place.citation.read ? &*place.citation.read : nullptr;
  if (number == nullptr || number->range.end >= place.passage->words.size()) return true;
  const std::string_view behind = std::string_view(place.passage->words).substr(number->range.end);
  return std::string_view("/-–").find(behind.front()) == behind.npos && !behind.starts_with(" /") &&
         !behind.starts_with(" -");
}

}  // namespace

bool is_surely_read(const CitationPlace& place) {
  return names_type(place) && is_issuer_sure(place) && is_law_sure(place) && is_number_whole(place);
}

}  // namespace vanban
