#include "merge/citations.h"

#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "model/plain_text.h"
#include "read/markup.h"

namespace vanban {

namespace {

std::string dated(const Date& date, bool long_dates) {
  if (long_dates) return long_date(date);
  if (date.day) return "ngày " + short_date(date);
  return (date.month ? "tháng " : "năm ") + short_date(date);
}

// The number comes from a document that is not signed yet.
bool is_open(const CitationRecord& record) {
  return record.number.starts_with('/');
}

// Văn thư fills in what is blank, as in the head of the document itself.
std::string dated_with_gaps(const Date& date, bool long_dates, const StyleSheet& style) {
  if (is_complete(date)) return dated(date, long_dates);
  const std::string day = blank_spaces(Blank::Field::day, style);
  const std::string month = blank_spaces(Blank::Field::month, style);
  const std::string year = blank_spaces(Blank::Field::year, style);
  if (!long_dates) {
    return "ngày " + day + "/" + (date.month ? "" : month + "/") +
           (date.year == 0 ? year : short_date(date));
  }
  return "ngày " + day + " " + (date.month ? "" : "tháng " + month + " ") +
         (date.year == 0 ? "năm " + year : long_date(date));
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

struct Form {
  bool brief = false;
  bool with_issuer = true;
};

std::string numbered(const CitationRecord& record, const StyleSheet& style) {
  return "số " + (is_open(record) ? blank_spaces(Blank::Field::number, style) : std::string()) +
         record.number;
}

std::string dated(const CitationRecord& record, bool long_dates, const StyleSheet& style) {
  if (is_open(record)) return dated_with_gaps(record.date.value_or(Date{}), long_dates, style);
  return record.date ? dated(*record.date, long_dates) : std::string();
}

std::vector<Text> name_of(const CitationRecord& record, const std::vector<Text>& title, Form form,
                          bool long_dates, const StyleSheet& style) {
  const bool title_first = goes_by_title(record) && !title.empty();
  std::vector<Text> name;
  append(name, record.type);
  if (title_first) append(name, title);
  const bool needs_number = !form.brief || !title_first;
  if (needs_number && !record.number.empty()) append(name, numbered(record, style));
  if (form.brief) return name;
  append(name, dated(record, long_dates, style));
  if (form.with_issuer && !record.issuer.empty()) append(name, "của " + record.issuer);
  if (!title_first) append(name, title);
  return name;
}

}  // namespace

CitedDocument name_citation(const CitationRecord& record, bool long_dates, const StyleSheet& style,
                            Diagnostics& diagnostics) {
  const std::vector<Text> title = words_of_title(record, diagnostics);
  return {name_of(record, title, {}, long_dates, style),
          name_of(record, title, {.brief = true}, long_dates, style),
          name_of(record, title, {.with_issuer = false}, long_dates, style)};
}

}  // namespace vanban
