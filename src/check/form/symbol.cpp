#include "check/form/symbol.h"

#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_separator(char32_t sign) {
  constexpr char32_t hyphen = 0x2010, horizontal_bar = 0x2015, minus = 0x2212;
  return (sign >= hyphen && sign <= horizontal_bar) || sign == minus || sign == '-' ||
         sign == '_' || sign == '.' || sign == ' ' || sign == no_break_space;
}

// "2026/QĐ-UBND", "QĐ-UBND-2026"; "BCĐ389" and "TH1" are names.
std::optional<Range> year_in(std::string_view symbol) {
  constexpr std::size_t digits_of_year = 4;
  for (std::size_t at = 0; at < symbol.size();) {
    std::size_t end = at;
    while (end < symbol.size() && is_digit(symbol[end])) ++end;
    const std::string_view figures = symbol.substr(at, end - at);
    const bool stands_alone = at == 0 || symbol[at - 1] == '/' || symbol[at - 1] == '-';
    const bool ends = end == symbol.size() || symbol[end] == '/' || symbol[end] == '-';
    if (figures.size() == digits_of_year && stands_alone && ends &&
        (figures.starts_with("19") || figures.starts_with("20"))) {
      return Range{at, end};
    }
    at = end == at ? at + 1 : end;
  }
  return std::nullopt;
}

// Its groups joined by hyphens, whatever joined them. A stroke inside is left to those who have
// one in their symbols ("KH/TU"), except before the names of state bodies.
std::string joined_by_hyphens(std::string_view symbol) {
  std::string joined;
  bool waits = false;
  for (std::size_t at = 0; at < symbol.size();) {
    const std::size_t begin = at;
    const char32_t sign = next_code_point(symbol, at);
    const std::string_view rest = symbol.substr(at);
    const bool is_stroke = sign == '/';
    const bool splits =
        is_separator(sign) || (is_stroke && (joined.empty() || rest.empty() ||
                                             rest.starts_with("UBND") || rest.starts_with("HĐND")));
    if (splits) {
      waits = !joined.empty();
      continue;
    }
    if (waits && !is_stroke && !joined.ends_with('/')) joined += '-';
    waits = false;
    joined += symbol.substr(begin, at - begin);
  }
  return joined;
}

// Groups typed in small letters in capitals; "TTr" and "TTg" are as they should be.
std::string with_capitals(const std::string& symbol) {
  std::string result;
  for (std::size_t at = 0; at <= symbol.size();) {
    const std::size_t end = std::min(symbol.find('-', at), symbol.size());
    const std::string group = symbol.substr(at, end - at);
    result += to_lower(group) == group ? to_upper(group) : group;
    if (end < symbol.size()) result += '-';
    at = end + 1;
  }
  return result;
}

std::string_view first_group(std::string_view symbol) {
  return symbol.substr(0, symbol.find_first_of("-/"));
}

// "KHUBND": the hyphen between type and body forgotten.
bool runs_into_body(std::string_view group, std::string_view abbreviation) {
  if (!group.starts_with(abbreviation)) return false;
  const std::string_view body = group.substr(abbreviation.size());
  return body.starts_with("UBND") || body.starts_with("HĐND") || body.starts_with("BCĐ");
}

std::string canonical(std::string_view symbol, const std::string* abbreviation) {
  std::string form = with_capitals(joined_by_hyphens(symbol));
  if (abbreviation == nullptr) return form;
  const std::size_t group = first_group(form).size();
  if (same_words(first_group(form), *abbreviation)) {
    form.replace(0, group, *abbreviation);
  } else if (runs_into_body(first_group(form), *abbreviation)) {
    form.insert(abbreviation->size(), "-");
  }
  return form;
}

}  // namespace

void find_symbol_faults(const CheckedDocument& document, const FormWords& words,
                        Findings& findings) {
  const Passage symbol = typed_text(document.plan->data.find("symbol"));
  if (symbol.words.empty() || symbol.words.find('{') != std::string::npos) return;
  const Range whole{0, symbol.words.size()};
  if (const auto year = year_in(symbol.words)) {
    return findings.report(found_in(symbol, *year, Message::year_in_symbol, {symbol.words}));
  }
  const std::string& type = document.document->metadata.type_name;
  const std::string* abbreviation = words.abbreviation_of(type);
  const std::string form = canonical(symbol.words, abbreviation);
  if (abbreviation != nullptr && first_group(form) != *abbreviation) {
    return findings.report(found_in(symbol, whole, Message::symbol_of_another_type,
                                    {symbol.words, type, *abbreviation}));
  }
  if (form != symbol.words) {
    findings.report(found_in(symbol, whole, Message::symbol_form, {symbol.words, form}));
  }
}

}  // namespace vanban
