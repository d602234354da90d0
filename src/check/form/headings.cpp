#include "check/form/headings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Where the mark at its end begins; nothing if it has none. The program closes a document that ends
// with a heading by "./." itself.
std::optional<std::size_t> end_mark_of(const Passage& heading) {
  const std::string_view text = trim(heading.words);
  if (text.empty() || text.ends_with("..") || text.ends_with("v.v.") || text.ends_with("./.")) {
    return std::nullopt;
  }
  if (std::string_view(".;:,").find(text.back()) == std::string_view::npos) return std::nullopt;
  return static_cast<std::size_t>(text.data() - heading.words.data()) + text.size() - 1;
}

// Headings that end with a colon or stop throughout are a style of their own; those are reported
// that differ from most others of their level.
void check_ends(const std::vector<const Passage*>& of_level, Findings& findings) {
  std::vector<const Passage*> marked;
  for (const Passage* heading : of_level) {
    if (end_mark_of(*heading)) marked.push_back(heading);
  }
  if (2 * marked.size() >= of_level.size()) return;
  for (const Passage* heading : marked) {
    const std::size_t at = *end_mark_of(*heading);
    findings.report(found_in(*heading, {at, at + 1}, Message::heading_end_mark,
                             {heading->words.substr(at, 1)}, ""));
  }
}

void find_end_marks(const CheckedDocument& document, Findings& findings) {
  std::map<std::pair<const Part*, Marker>, std::vector<const Passage*>> levels;
  for (const Passage& passage : document.passages) {
    if (passage.kind != Passage::Kind::heading || passage.item == nullptr) continue;
    levels[{passage.part, passage.item->marker}].push_back(&passage);
  }
  for (const auto& [level, headings] : levels) check_ends(headings, findings);
}

// Two small letters of one word: "m²" and "TTg" are no reason. Where capitals and small letters
// differ is asked letter by letter, not of ICU: Latin and Vietnamese pairs of small and capital
// letters are neighbours.
bool is_small(char32_t sign) {
  if (sign < 0x80) return sign >= 'a' && sign <= 'z';
  if (sign >= 0xDF && sign <= 0xFF) return sign != 0xF7;
  const bool pairs = (sign >= 0x100 && sign < 0x138) || (sign >= 0x1E00 && sign < 0x1F00);
  if (pairs) return sign % 2 == 1;
  return sign == 0x1A1 || sign == 0x1B0 || sign == 0x169 || sign == 0x129;
}

bool is_in_capitals(std::string_view text) {
  constexpr int enough = 2;
  int small = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t sign = next_code_point(text, at);
    small = is_small(sign) ? small + 1 : 0;
    if (small == enough) return false;
  }
  return true;
}

void check_capitals(const Passage& heading, Findings& findings) {
  if (heading.item == nullptr || heading.item->marker != Marker::section) return;
  if (is_in_capitals(heading.words)) return;
  findings.report(found_in(heading, {0, heading.words.size()}, Message::title_not_capitals,
                           {heading.words}, to_upper(heading.words)));
}

bool is_blank(const RichText& text) {
  return std::ranges::all_of(text.inlines, [](const Inline& piece) {
    const auto* words = std::get_if<Text>(&piece);
    return words != nullptr && trim(words->text).empty();
  });
}

// Placeholders may have come to nothing: the reader of plans sees to it that a text is there.
bool holds_nothing(const Item& item) {
  return item.items.empty() && !item.table && std::ranges::all_of(item.text, is_blank);
}

void check_run_in(const Passage& heading, Findings& findings) {
  if (heading.item == nullptr || !holds_nothing(*heading.item)) return;
  const std::string_view words = heading.words;
  const std::size_t end = words.find_last_not_of(" .:/") + 1;
  findings.report(found_in(heading, {0, end}, Message::run_in_without_text,
                           {std::string(words.substr(0, end))}));
}

}  // namespace

void find_heading_faults(const CheckedDocument& document, Findings& findings) {
  if (findings.wants(Message::heading_end_mark)) find_end_marks(document, findings);
  for (const Passage& passage : document.passages) {
    if (passage.kind == Passage::Kind::run_in) check_run_in(passage, findings);
    if (passage.kind != Passage::Kind::heading) continue;
    if (findings.wants(Message::title_not_capitals)) check_capitals(passage, findings);
  }
}

}  // namespace vanban
