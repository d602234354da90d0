#include "check/form/head.h"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <variant>

#include "base/utf8.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"
#include "model/plain_text.h"

namespace vanban {

namespace {

constexpr std::string_view country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
constexpr std::string_view motto = "Độc lập - Tự do - Hạnh phúc";

// The two sets of the footnote to V, and the house style that sets the day as large as the number.
bool is_set(double country_size, double motto_size, double day_size) {
  constexpr double large = 13, step = 1;
  if (motto_size != country_size + step) return false;
  return day_size == motto_size || (country_size == large && day_size == country_size);
}

void check_sizes(const Letterhead& head, const StyleSheet& style, Findings& findings) {
  const double sizes[] = {style[Element::country].size.value, style[Element::motto].size.value,
                          style[Element::place_date].size.value};
  if (head.place_date.empty() || is_set(sizes[0], sizes[1], sizes[2])) return;
  findings.report({.message = Message::sizes_apart,
                   .arguments = {fmt::format("{}", sizes[0]), fmt::format("{}", sizes[1]),
                                 fmt::format("{}", sizes[2])},
                   .where = head.where});
}

void check_words(const RichText& line, std::string_view wanted, const StyleSheet& style,
                 Findings& findings) {
  if (line.empty()) return;
  const Passage printed = typed_text(plain_text(line, style), line.where);
  if (printed.words == wanted) return;
  findings.report(found_in(printed, {0, printed.words.size()}, Message::letterhead_words,
                           {printed.words, std::string(wanted)}));
}

void check_opening(const Passage& subject, Findings& findings) {
  constexpr std::string_view of_letters = "V/v", in_words = "Về việc";
  if (!begins_with(subject, of_letters)) return;
  findings.report(found_in(subject, {0, of_letters.size()}, Message::subject_opening, {},
                           std::string(in_words)));
}

void check_end(const Passage& subject, Findings& findings) {
  const std::string_view text = trim(subject.words);
  if (text.empty() || text.ends_with("..")) return;
  const char last = text.back();
  if (std::string_view(".;:,").find(last) == std::string_view::npos) return;
  const auto end = static_cast<std::size_t>(text.data() - subject.words.data()) + text.size();
  findings.report(
      found_in(subject, {end - 1, end}, Message::subject_end_mark, {std::string(1, last)}, ""));
}

}  // namespace

void find_head_faults(const CheckedDocument& document, const FormWords& words, Findings& findings) {
  const StyleSheet& style = *document.document->style;
  for (const Part& part : document.document->parts) {
    for (const Block& block : part.blocks) {
      const auto* head = std::get_if<Letterhead>(&block);
      if (head == nullptr) continue;
      check_sizes(*head, style, findings);
      check_words(head->country, country, style, findings);
      check_words(head->motto, motto, style, findings);
    }
  }
  const bool has_type = words.abbreviation_of(document.document->metadata.type_name) != nullptr;
  for (const Passage& passage : document.passages) {
    if (passage.kind != Passage::Kind::subject) continue;
    if (has_type) check_opening(passage, findings);
    check_end(passage, findings);
  }
}

}  // namespace vanban
