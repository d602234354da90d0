#include "check/form/recipients.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "check/form/markers.h"
#include "check/form/typed_text.h"
#include "diag/messages.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

// Where the words begin behind dashes typed before them.
std::size_t after_dashes(std::string_view words) {
  const std::size_t at = words.find_first_not_of("-+ ");
  return at == std::string_view::npos ? words.size() : at;
}

// "Lưu: VT, HC", "Lưu VT", "+ Lưu: VT"; not "Lưu trữ lịch sử tỉnh".
std::optional<std::string> archive_in(const Passage& name, const FormWords& words) {
  const std::size_t begin = after_dashes(name.words);
  const std::string_view text = std::string_view(name.words).substr(begin);
  const auto tokens = folded_words(text);
  if (!begins_with(tokens, 0, "Lưu") || tokens.size() < 2) return std::nullopt;
  const auto others = words.no_archive.find(text);
  if (!others.empty() && others.front().begin == 0) return std::nullopt;
  std::string_view units = text.substr(tokens.front().end);
  units.remove_prefix(std::min(units.find_first_not_of(" :;,.-"), units.size()));
  std::string archive(without_end_marks(units));
  std::ranges::replace(archive, ';', ',');
  return archive;
}

// One word with an underscore in it or the name of a file; or "PL.(300)", the drafter's mark.
bool is_code(std::string_view name) {
  name = without_end_marks(name);
  if (name.empty() || name.find(' ') != std::string_view::npos) return false;
  if (name.find('_') != std::string_view::npos) return true;
  for (const std::string_view ending : {".doc", ".docx", ".pdf", ".KH", ".QĐ"}) {
    if (name.size() > ending.size() && name.ends_with(ending)) return true;
  }
  return name.find(".(") != std::string_view::npos && name.ends_with(')');
}

void report_mark(const Passage& text, Range range, std::string_view mark, Findings& findings) {
  findings.report(found_in(text, range, Message::recipient_form, {text.words, std::string(mark)}));
}

// A dash, a plus or a number typed before it.
bool check_beginning(const Passage& text, Findings& findings) {
  const std::size_t length = typed_marker(text.words, false);
  if (length == 0) return false;
  report_mark(text, {0, text.words.size()}, text.words.substr(0, length), findings);
  return true;
}

// "Phòng VHTT huyện; (ĐểBC)": the semicolon parts a name from its note.
void check_inside(const Passage& text, Findings& findings) {
  const std::string_view words = text.words;
  for (const char mark : {';', ':', ','}) {
    const std::size_t at = words.find(mark);
    if (at == std::string_view::npos) continue;
    const std::size_t next = words.find_first_not_of(' ', at + 1);
    if (next == std::string_view::npos || words[next] != '(') continue;
    return report_mark(text, {at, at + 1}, std::string(1, mark), findings);
  }
}

void check_note(const Passage& note, Findings& findings) {
  const std::string_view words = trim(note.words);
  if (words.starts_with('(') && words.ends_with(')')) {
    report_mark(note, {0, note.words.size()}, "( )", findings);
  }
}

void check_form(const TypedRecipient& recipient, Findings& findings) {
  if (recipient.is_code) {
    const std::string_view code = without_end_marks(recipient.name.words);
    const auto begin = static_cast<std::size_t>(code.data() - recipient.name.words.data());
    return findings.report(found_in(recipient.name, {begin, begin + code.size()},
                                    Message::code_among_recipients, {std::string(code)}));
  }
  if (!recipient.archive && !check_beginning(recipient.name, findings)) {
    check_inside(recipient.name, findings);
  }
  check_note(typed_text(recipient.entry->note), findings);
  for (const Markup& line : recipient.entry->lines) check_beginning(typed_text(line), findings);
}

void find_doubles(const std::vector<TypedRecipient>& recipients, Findings& findings) {
  std::vector<std::string> names;  // with their placeholders: {body.van-hoa} is not {body.y-te}
  for (std::size_t at = 0; at < recipients.size(); ++at) {
    const TypedRecipient& here = recipients[at];
    const std::string_view words = without_end_marks(here.name.words);
    names.emplace_back(without_end_marks(markup_text(here.entry->name)));
    if (words.empty()) continue;
    for (std::size_t before = 0; before < at; ++before) {
      if (!same_words(names[at], names[before])) continue;
      Diagnostic finding =
          found_in(here.name, {0, words.size()}, Message::recipient_twice, {names[at]});
      finding.compared_with = recipients[before].name.where;
      findings.report(std::move(finding));
      break;
    }
  }
}

}  // namespace

std::vector<TypedRecipient> typed_recipients(const Plan& plan, const FormWords& words) {
  std::vector<TypedRecipient> recipients;
  for (const PlanRecipient& entry : plan.recipients) {
    TypedRecipient& recipient = recipients.emplace_back();
    recipient.entry = &entry;
    recipient.name = typed_text(entry.name);
    recipient.archive = archive_in(recipient.name, words);
    recipient.is_code = is_code(recipient.name.words);
  }
  return recipients;
}

void find_recipient_faults(const std::vector<TypedRecipient>& recipients, Findings& findings) {
  for (const TypedRecipient& recipient : recipients) check_form(recipient, findings);
  if (findings.wants(Message::recipient_twice)) find_doubles(recipients, findings);
}

}  // namespace vanban
