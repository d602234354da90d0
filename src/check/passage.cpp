#include "check/passage.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "derive/text/asides.h"

namespace vanban {

namespace {

// As a JSON file spells it.
std::string in_quotes(std::string_view words) {
  std::string text;
  for (const char byte : words) {
    if (byte == '\n') {
      text += "\\n";
      continue;
    }
    if (byte == '"' || byte == '\\') text += '\\';
    text += byte;
  }
  return text;
}

// Of words that a text says more often than this, the place of the text will do.
constexpr std::size_t most_occurrences = 1000;

std::size_t count_of(std::string_view text, std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != text.npos && count <= most_occurrences;
       at = text.find(words, at + 1)) {
    ++count;
  }
  return count;
}

// The text that begins with the quotation mark at the place, as the file spells it.
std::string_view spelling_at(const Location& where) {
  if (where.source == nullptr || where.offset >= where.source->text.size()) return {};
  const std::string_view text = std::string_view(where.source->text).substr(where.offset);
  if (text.front() != '"') return {};
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '"')
      return text.substr(0, at);
  }
  return {};
}

// Nothing where the file does not have the words to the letter. Of several occurrences the one with
// the same number; placeholders may hide some of them.
std::optional<Location> exact_place(const Passage& passage, Range range) {
  const std::string words = in_quotes(passage.at(range));
  if (words.empty()) return std::nullopt;
  const std::string_view before = std::string_view(passage.words).substr(0, range.begin);
  std::size_t skip = count_of(before, passage.at(range));
  if (skip > most_occurrences) return std::nullopt;
  std::optional<Location> place;
  const auto look_in = [&](const Location& text) {
    const std::string_view spelling = spelling_at(text);
    for (std::size_t at = spelling.find(words); at != spelling.npos;
         at = spelling.find(words, at + 1)) {
      place = Location{text.source, text.offset + static_cast<std::uint32_t>(at)};
      if (skip-- == 0) return true;
    }
    return false;
  };
  if (!look_in(passage.where)) std::ranges::any_of(passage.joined, look_in);
  return place;
}

// Behind a mark without a partner nobody can tell what is quoted.
bool has_open_quotation(const Passage& passage) {
  const std::string_view words = passage.words;
  if (std::ranges::count(words, '"') % 2 != 0) return true;
  int depth = 0;
  for (std::size_t at = words.find('\xE2'); at != words.npos; at = words.find('\xE2', at + 1)) {
    const std::string_view sign = words.substr(at, 3);
    if (sign == "“") ++depth;
    if (sign == "”" && --depth < 0) return true;
  }
  return depth != 0;
}

}  // namespace

Location place_of(const Passage& passage, Range range) {
  return exact_place(passage, range).value_or(passage.where);
}

Diagnostic found_in(const Passage& passage, Range range, Message rule,
                    std::vector<std::string> arguments) {
  return {.message = rule, .arguments = std::move(arguments), .where = place_of(passage, range)};
}

Diagnostic found_in(const Passage& passage, Range range, Message rule,
                    std::vector<std::string> arguments, const std::string& replacement) {
  Diagnostic finding = found_in(passage, range, rule, std::move(arguments));
  const auto place = exact_place(passage, range);
  if (place && !touches(passage.of_others, range) && !has_open_quotation(passage)) {
    finding.fix = Fix{*place, in_quotes(passage.at(range)).size(), in_quotes(replacement)};
  }
  return finding;
}

std::string line_of(const Location& place, const Location& here) {
  if (place.source == nullptr) return "?";
  const std::size_t line = line_column(*place.source, place.offset).line;
  if (place.source == here.source) return std::to_string(line);
  return fmt::format("{}:{}", place.source->name, line);
}

}  // namespace vanban
