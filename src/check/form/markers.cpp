#include "check/form/markers.h"

#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

// What stands behind a marker: a space, or a word that was typed right after it.
bool begins_words(std::string_view rest) {
  if (rest.empty()) return false;
  if (rest.front() == ' ' || rest.starts_with(no_break_space_utf8)) return true;
  const auto byte = static_cast<unsigned char>(rest.front());
  return byte >= 0x80 || is_capital(rest.front()) || (byte >= 'a' && byte <= 'z');
}

// "1.", "1.1.", "2)": of figures below 100, so that "1.500" and "2026." are none.
std::size_t numbers(std::string_view words) {
  constexpr std::size_t most_digits = 2;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = at;
    while (at < words.size() && is_digit(words[at])) ++at;
    if (at == begin || at - begin > most_digits || at == words.size()) return 0;
    const char mark = words[at];
    if (mark != '.' && mark != ')') return 0;
    ++at;
    const std::string_view rest = words.substr(at);
    if (begins_words(rest)) return at;
    if (mark == ')' || rest.empty() || !is_digit(rest.front())) return 0;
  }
  return 0;
}

// "I.", "IV.", in headings "A." too; not the initials of a name.
std::size_t capitals(std::string_view words, bool is_heading) {
  std::size_t at = words.find_first_not_of("IVX");
  if (at == 0 && is_heading && is_capital(words.front())) at = 1;
  if (at == std::string_view::npos || at == 0 || words[at] != '.') return 0;
  const std::string_view rest = words.substr(at + 1);
  const bool is_initial = rest.size() > 1 && is_capital(rest[0]) && rest[1] == '.';
  return begins_words(rest) && !is_initial ? at + 1 : 0;
}

// "a)", "đ)", "A)".
std::size_t letter(std::string_view words) {
  std::size_t at = 0;
  const char32_t sign = next_code_point(words, at);
  const bool is_letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                         (sign >= 0xC0 && sign < 0x250);
  if (!is_letter || at == words.size() || words[at] != ')') return 0;
  return begins_words(words.substr(at + 1)) ? at + 1 : 0;
}

// Dashes need a space, so that a sum ("-5 độ") is none; dots do not.
std::size_t bullet(std::string_view words) {
  for (const std::string_view dash : {"-", "–", "—", "+"}) {
    if (!words.starts_with(dash)) continue;
    const std::string_view rest = words.substr(dash.size());
    const bool is_word = begins_words(rest);
    return is_word ? dash.size() : 0;
  }
  for (const std::string_view dot : {"•", "●", "○", "▪", "■", "◦", "‣", "·", "\uF0B7"}) {
    if (words.starts_with(dot)) return dot.size();
  }
  return 0;
}

// "Điều 1." typed into an article.
std::size_t article(std::string_view words) {
  constexpr std::string_view name = "Điều ";
  if (!words.starts_with(name)) return 0;
  std::size_t at = name.size();
  while (at < words.size() && is_digit(words[at])) ++at;
  if (at == name.size() || at == words.size()) return 0;
  const bool is_label = words[at] == '.' || words[at] == ':';
  return is_label && begins_words(words.substr(at + 1)) ? at + 1 : 0;
}

bool is_marked(const Passage& passage) {
  using Kind = Passage::Kind;
  return passage.kind == Kind::heading || passage.kind == Kind::run_in ||
         passage.kind == Kind::text || passage.kind == Kind::closing ||
         passage.kind == Kind::basis || passage.kind == Kind::lead;
}

// The program prints the same marker: what was typed only doubles it.
bool doubles_label(const Passage& passage, std::string_view marker) {
  const Item* item = passage.item;
  if (item == nullptr || item->label != marker) return false;
  if (passage.kind != Passage::Kind::text) return true;
  const bool has_heading = !item->title.empty() || !item->run_in.empty();
  return !has_heading && !item->text.empty() &&
         item->text.front().where.offset == passage.where.offset;
}

// Which passages begin inside a quotation that a passage before them opened: "“Điều 1. …" goes on
// with "Điều 2. …”". One that is never closed reaches no further than its own passage.
std::vector<bool> begin_in_quotation(const std::vector<Passage>& passages) {
  constexpr std::string_view opening = "“", closing = "”";
  std::vector<bool> quoted(passages.size());
  std::vector<std::size_t> open;  // the passages that opened one
  for (std::size_t i = 0; i < passages.size(); ++i) {
    if (i > 0 && passages[i].part != passages[i - 1].part) open.clear();
    const std::string_view words = passages[i].words;
    for (std::size_t at = words.find('\xE2'); at != words.npos; at = words.find('\xE2', at + 1)) {
      if (words.substr(at).starts_with(opening)) open.push_back(i);
      if (!words.substr(at).starts_with(closing) || open.empty()) continue;
      for (std::size_t inside = open.back() + 1; inside <= i; ++inside) quoted[inside] = true;
      open.pop_back();
    }
  }
  return quoted;
}

}  // namespace

std::size_t typed_marker(std::string_view words, bool is_heading) {
  if (words.empty()) return 0;
  if (is_digit(words.front())) return numbers(words);
  for (const std::size_t length :
       {bullet(words), letter(words), capitals(words, is_heading), article(words)}) {
    if (length > 0) return length;
  }
  return 0;
}

void find_typed_markers(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::marker_typed)) return;
  const std::vector<bool> quoted = begin_in_quotation(document.passages);
  for (std::size_t i = 0; i < document.passages.size(); ++i) {
    const Passage& passage = document.passages[i];
    if (!is_marked(passage) || quoted[i]) continue;
    const bool is_heading = passage.kind == Passage::Kind::heading;
    const std::size_t length = typed_marker(passage.words, is_heading);
    if (length == 0) continue;
    const std::string marker = passage.words.substr(0, length);
    std::size_t end = length;
    while (end < passage.words.size() && passage.words[end] == ' ') ++end;
    findings.report(doubles_label(passage, marker)
                        ? found_in(passage, {0, end}, Message::marker_typed, {marker}, "")
                        : found_in(passage, {0, end}, Message::marker_typed, {marker}));
  }
}

}  // namespace vanban
