#include "check/citations/law_words.h"

#include <algorithm>

#include "base/word_keys.h"
#include "check/citations/cited_types.h"
#include "check/citations/date_words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_in_basis = 45, longest_elsewhere = 16;

bool ends_title(const CitedText& text, std::size_t at) {
  static const WordKeys words{"được", "có", "theo", "tại", "thì", "trước", "sau", "từ", "kể"};
  return text.is_mark(at, ";:().\"") || text.quotation_at(at) != nullptr || words.has(text.key(at));
}

// "số 46/2019/QH14": the law is read from its number.
bool is_number(const CitedText& text, std::size_t at) {
  return number_at(text.words(), text.tokens(), at).has_value();
}

// "trước ngày …" is a deadline.
bool is_date_of_law(const CitedText& text, std::size_t at) {
  static const WordKeys deadlines{"trước", "sau", "từ", "đến", "vào", "là", "hết", "kể", "trong"};
  return at > 0 && !deadlines.has(text.key(at - 1));
}

LawWords law_of(const CitedText& text, const TypeWords& type, std::size_t end,
                const DateWords& date) {
  LawWords law;
  law.citation.type = type.name;
  law.citation.is_law = law.citation.has_type_before = law.citation.is_type_known = true;
  law.citation.has_so = true;
  law.citation.name = text.text(type.next, end);
  law.citation.date = date.date;
  law.citation.date_range = date.range;
  law.next = date.next;
  return law;
}

std::optional<LawWords> read_law(const CitedText& text, const TypeWords& type) {
  static const std::uint64_t day = word_key("ngày"), year = word_key("năm");
  const bool is_basis = begins_basis(text, type.first);
  const std::size_t most = is_basis ? longest_in_basis : longest_elsewhere;
  const std::size_t last = std::min(text.size(), type.next + most);
  for (std::size_t at = type.next; at < last; ++at) {
    const bool is_date = text.key(at) == day || text.key(at) == year;
    if (is_date && at > type.next && is_date_of_law(text, at)) {
      if (const auto date = date_words_at(text, at)) {
        const std::size_t end = text.is_mark(at - 1, ",") ? at - 1 : at;
        return law_of(text, type, end, *date);
      }
    }
    if (ends_title(text, at) || is_number(text, at)) return std::nullopt;
    const bool is_list = text.is_mark(at, ",") && (!is_basis || text.opens_with_capital(at + 1));
    const bool goes_on = text.is_mark(at, ",") && text.key(at + 1) == day;
    if (is_list && !goes_on) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<LawWords> law_at(const CitedText& text, std::size_t at) {
  if (!text.opens_with_capital(at) || !text.opens_with_capital(at + 1)) return std::nullopt;
  const auto type = type_at(text.tokens(), at);
  if (!type || !type->is_law || !text.opens_with_capital(type->next)) return std::nullopt;
  return read_law(text, *type);
}

std::optional<LawName> law_before(const CitedText& text, std::size_t before) {
  for (std::size_t back = 2; back <= std::min(before, longest_in_basis); ++back) {
    const std::size_t at = before - back;
    if (ends_title(text, at)) return std::nullopt;
    if (!text.opens_with_capital(at)) continue;
    const auto type = type_at(text.tokens(), at);
    if (!type) continue;
    if (!type->is_law) return std::nullopt;
    const bool is_amending = at >= 2 && text.key(at - 1) == word_key("của");
    if (is_amending) continue;
    return LawName{std::string(type->name), std::string(text.text(type->next, before)), at};
  }
  return std::nullopt;
}

bool begins_basis(const CitedText& text, std::size_t at) {
  static const std::uint64_t base = word_key("căn"), on = word_key("cứ"), carry = word_key("thực"),
                             out = word_key("hiện");
  if (at == 0 || text.is_mark(at - 1, ";")) return true;
  if (at < 2) return false;
  const std::uint64_t one = text.key(at - 2), two = text.key(at - 1);
  return (one == base && two == on) || (one == carry && two == out);
}

}  // namespace vanban
