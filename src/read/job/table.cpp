#include <algorithm>
#include <array>

#include "base/nearest.h"
#include "diag/messages.h"
#include "read/job/parts.h"

namespace vanban {

namespace {

using Meaning = JobColumn::Meaning;

// What the words of a meaning are: "has.KEY", "targets.ID.YEAR", "archive".
struct MeaningWord {
  std::string_view word;
  Meaning meaning;
  bool takes_key = false;
  bool takes_year = false;
};

constexpr auto meanings = std::to_array<MeaningWord>({{"code", Meaning::code},
                                                      {"name", Meaning::name},
                                                      {"number", Meaning::number},
                                                      {"has", Meaning::has, true},
                                                      {"counts", Meaning::count, true},
                                                      {"bodies", Meaning::body, true},
                                                      {"targets", Meaning::target, true, true},
                                                      {"deadlines", Meaning::deadline, true},
                                                      {"signature.name", Meaning::signer},
                                                      {"signature.position", Meaning::position},
                                                      {"archive", Meaning::archive}});

std::vector<std::string> meaning_words() {
  std::vector<std::string> words;
  for (const MeaningWord& each : meanings) {
    std::string word(each.word);
    if (each.takes_year) {
      word += ".ID.YEAR";
    } else if (each.takes_key) {
      word += each.meaning == Meaning::body ? ".FUNCTION" : ".KEY";
    }
    words.push_back(std::move(word));
  }
  return words;
}

// "counts.thno" is measured against "counts.thno", not against "counts.KEY": what may follow is
// taken as it is.
std::vector<std::string> nearest_meanings(std::string_view text) {
  const std::size_t dot = std::min(text.find('.'), text.size());
  std::vector<std::string> candidates;
  for (const MeaningWord& each : meanings) {
    const std::string_view rest = each.takes_key ? text.substr(dot) : std::string_view();
    candidates.push_back(std::string(each.word).append(rest));
  }
  return nearest(text, candidates);
}

// The meaning whose word the text begins with; what it takes is in `rest`.
const MeaningWord* find_meaning(std::string_view text, std::string_view& rest) {
  for (const MeaningWord& each : meanings) {
    if (!each.takes_key && text == each.word) return &each;
    if (!each.takes_key || !text.starts_with(each.word)) continue;
    rest = text.substr(each.word.size());
    if (rest.size() < 2 || rest.front() != '.') continue;
    rest.remove_prefix(1);
    return &each;
  }
  return nullptr;
}

bool is_year(std::string_view text) {
  return text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// Words of `needs` may be any, the others are ids.
bool read_key(std::string_view rest, const MeaningWord& word, JobColumn& column, Reading& reading) {
  if (word.takes_year) {
    const std::size_t dot = rest.rfind('.');
    column.year = dot != rest.npos ? rest.substr(dot + 1) : std::string_view();
    if (!is_year(column.year)) {
      reading.diagnostics.report(Message::bad_year, column.where, {column.year});
      return false;
    }
    rest = rest.substr(0, dot);
  }
  column.key = rest;
  return word.meaning == Meaning::has || check_id(rest, column.where, reading);
}

std::optional<JobColumn> read_column(const Member& member, Reading& reading) {
  const std::string* text = expect_text(member.value, member.key, reading);
  if (text == nullptr) return std::nullopt;
  JobColumn column;
  column.heading = member.key;
  column.where = member.value.where;
  if (member.key.empty()) {
    reading.diagnostics.report(Message::empty_value, member.where, {"columns"});
  }
  std::string_view rest;
  const MeaningWord* word = find_meaning(*text, rest);
  if (word == nullptr) {
    std::string known;
    for (const std::string& each : meaning_words()) known += (known.empty() ? "" : ", ") + each;
    reading.diagnostics.report(Message::unknown_word, column.where, {*text, known}).nearest =
        nearest_meanings(*text);
    return std::nullopt;
  }
  column.meaning = word->meaning;
  if (!rest.empty() && !read_key(rest, *word, column, reading)) return std::nullopt;
  return column;
}

bool tell_the_same(const JobColumn& a, const JobColumn& b) {
  return a.meaning == b.meaning && a.key == b.key && a.year == b.year;
}

std::vector<JobColumn> read_columns(const Value& value, Reading& reading) {
  std::vector<JobColumn> columns;
  if (value.object() == nullptr) {
    report_wrong_type(value, "columns", "object", reading);
    return columns;
  }
  bool is_whole = true;
  for (const Member& member : *value.object()) {
    const auto column = read_column(member, reading);
    is_whole = is_whole && column.has_value();
    if (!column) continue;
    const auto first = std::ranges::find_if(
        columns, [&](const JobColumn& other) { return tell_the_same(other, *column); });
    if (first != columns.end()) {
      report_taken_id(*member.value.text(), column->where, first->where, reading);
    }
    columns.push_back(*column);
  }
  const bool names_units = std::ranges::any_of(columns, [](const JobColumn& column) {
    return column.meaning == Meaning::code || column.meaning == Meaning::name;
  });
  if (!names_units && is_whole) {
    reading.diagnostics.report(Message::missing_either, value.where,
                               {"code", "name", "job-columns"});
  }
  return columns;
}

}  // namespace

JobTable read_job_table(const Value& value, Reading& reading) {
  const Fields fields(value, "table", job_table_keys, reading);
  JobTable table;
  table.file = fields.needed_text("file");
  const Value* file = fields.find("file");
  table.where = file != nullptr ? file->where : fields.where();
  if (const Value* columns = fields.need("columns")) {
    table.columns = read_columns(*columns, reading);
  }
  return table;
}

}  // namespace vanban
