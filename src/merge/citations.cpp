#include "merge/citations.h"

#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "read/markup.h"

namespace vanban {

namespace {

std::string dated(const Date& date, bool long_dates) {
  if (long_dates) return long_date(date);
  if (date.day) return "ngày " + short_date(date);
  return (date.month ? "tháng " : "năm ") + short_date(date);
}

std::vector<Text> words_of_title(const CitationRecord& record, Diagnostics& diagnostics) {
  std::vector<Text> words;
  for (const MarkupPiece& piece : parse_markup(record.title, record.where, diagnostics).pieces) {
    std::visit(overloaded{
                   [&](const Text& text) { words.push_back(text); },
                   [&](const LineBreak&) {
                     words.push_back({" ", {}});
                   },
                   [&](const Placeholder& placeholder) {
                     diagnostics.report(Message::unknown_placeholder, record.where,
                                        {placeholder.path});
                   },
                   [&](const FootnoteId& note) {
                     diagnostics.report(Message::unknown_footnote, record.where, {note.id});
                   },
               },
               piece);
  }
  return words;
}

void append(std::vector<Text>& name, const std::string& words) {
  if (words.empty()) return;
  name.push_back({name.empty() ? words : " " + words, {}});
}

void append(std::vector<Text>& name, const std::vector<Text>& words) {
  if (words.empty()) return;
  if (!name.empty()) name.push_back({" ", {}});
  name.insert(name.end(), words.begin(), words.end());
}

// Laws go by their title, and so does what has no number: Luật Tổ chức chính quyền địa phương.
bool goes_by_title(const CitationRecord& record) {
  const std::string type = to_lower(record.type);
  return record.number.empty() || type == "luật" || type == "bộ luật" || type == "pháp lệnh";
}

std::vector<Text> name_of(const CitationRecord& record, const std::vector<Text>& title, bool brief,
                          bool long_dates, bool with_issuer) {
  const bool title_first = goes_by_title(record) && !title.empty();
  std::vector<Text> name;
  append(name, record.type);
  if (title_first) append(name, title);
  const bool needs_number = !brief || !title_first;
  if (needs_number && !record.number.empty()) append(name, "số " + record.number);
  if (brief) return name;
  if (record.date) append(name, dated(*record.date, long_dates));
  if (with_issuer && !record.issuer.empty()) append(name, "của " + record.issuer);
  if (!title_first) append(name, title);
  return name;
}

}  // namespace

CitedDocument name_citation(const CitationRecord& record, bool long_dates,
                            Diagnostics& diagnostics) {
  const std::vector<Text> title = words_of_title(record, diagnostics);
  return {name_of(record, title, false, long_dates, true),
          name_of(record, title, true, long_dates, true),
          name_of(record, title, false, long_dates, false)};
}

}  // namespace vanban
