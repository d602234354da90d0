#include "check/form/end_marks.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view end_mark = "./.";

// What close_part() of merge/end_marks.h may have closed.
bool may_close(const Passage& passage) {
  using Kind = Passage::Kind;
  switch (passage.kind) {
    case Kind::basis:
    case Kind::lead:
    case Kind::heading:
    case Kind::run_in:
    case Kind::text:
    case Kind::closing:
      return true;
    case Kind::subject:
    case Kind::cell:
    case Kind::note:
    case Kind::recipient:
    case Kind::authority:
    case Kind::signer:
    case Kind::appendix_title:
    case Kind::other:
      return false;
  }
  return false;
}

// From the stop to the last mark: "./.", ". /", "./ .". Not part of an address ("./data", "../").
std::optional<Range> end_mark_from(std::string_view words, std::size_t stop) {
  if (stop > 0 && (words[stop - 1] == '.' || words[stop - 1] == '/')) return std::nullopt;
  const std::size_t stroke = words.find_first_not_of(' ', stop + 1);
  if (stroke == std::string_view::npos || words[stroke] != '/') return std::nullopt;
  const std::size_t last = words.find_first_not_of(' ', stroke + 1);
  const bool ends = last == std::string_view::npos || words[last] == '\n' || words[last] == ';';
  if (ends) return Range{stop, stroke + 1};
  if (words[last] == '.') return Range{stop, last + 1};
  return std::nullopt;
}

void check(const Passage& passage, bool closes, Findings& findings) {
  std::string_view words = passage.words;
  if (closes && words.ends_with(end_mark)) words.remove_suffix(end_mark.size());
  for (std::size_t at = words.find('/'); at != words.npos; at = words.find('/', at + 1)) {
    const std::size_t stop = words.find_last_not_of(' ', at == 0 ? 0 : at - 1);
    if (at == 0 || stop == words.npos || words[stop] != '.') continue;
    const auto range = end_mark_from(words, stop);
    if (!range) continue;
    const std::string mark(passage.at(*range));
    findings.report(may_close(passage)
                        ? found_in(passage, *range, Message::stray_end_mark, {mark}, ".")
                        : found_in(passage, *range, Message::stray_end_mark, {mark}));
    at = range->end - 1;
  }
}

}  // namespace

void find_stray_end_marks(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::stray_end_mark)) return;
  std::map<const Part*, const Passage*> last;
  for (const Passage& passage : document.passages) {
    if (may_close(passage)) last[passage.part] = &passage;
  }
  for (const Passage& passage : document.passages) {
    const auto closing = last.find(passage.part);
    check(passage, closing != last.end() && closing->second == &passage, findings);
  }
}

}  // namespace vanban
