#include "import/records/deadlines.h"

#include <array>
#include <string>
#include <string_view>

#include "check/read_passages.h"
#include "check/text_dates.h"
#include "check/words.h"
#include "import/records/readable_ids.h"
#include "import/records/substitutions.h"

namespace vanban {

namespace {

// A day found in a text, and what a deadline of that day would be called.
struct FoundDay {
  Substitution place;  // without its path
  YearlyDay day;
  std::string called;
};

struct NamedDeadline {
  std::string_view words, id;
};

constexpr auto named = std::to_array<NamedDeadline>({{"sơ kết", "so-ket"},
                                                     {"tổng kết", "tong-ket"},
                                                     {"báo cáo", "bao-cao"},
                                                     {"dự toán", "du-toan"},
                                                     {"đăng ký", "dang-ky"}});

const Phrases& names() {
  static const Phrases phrases = [] {
    Phrases made;
    for (std::size_t i = 0; i < named.size(); ++i) made.add(named.at(i).words, i);
    return made;
  }();
  return phrases;
}

const Phrases& every_year() {
  static const Phrases phrases = phrases_of({"hằng năm", "hàng năm", "mỗi năm"});
  return phrases;
}

std::string name_of_deadline(const Passage& passage, Range sentence) {
  const std::string_view words = passage.at(sentence);
  const auto found = names().find(words);
  return found.empty() ? "han" : std::string(named.at(found.front().id).id);
}

// "trước ngày", "chậm nhất ngày", "đến ngày": the words that make a day a deadline.
bool is_deadline(const Passage& passage, const TextDate& date) {
  static const WordKeys before{"trước", "nhất", "vào"};
  return date.follows_day && date.begin > 0 && before.has(passage.tokens[date.begin - 1].key);
}

// As far as a deadline may reach: sentences without an end are not read again for each date.
Range sentence_near(const Passage& passage, const TextDate& date) {
  static const WordKeys ends{".", ";"};
  constexpr std::size_t far = 40;  // words
  std::size_t begin = date.begin, end = date.end;
  while (begin > 0 && date.begin - begin < far && !ends.has(passage.tokens[begin - 1].key)) --begin;
  while (end < passage.tokens.size() && end - date.end < far &&
         !ends.has(passage.tokens[end].key)) {
    ++end;
  }
  return range_of(passage, begin, end);
}

std::vector<FoundDay> days_in(const PrintedPlan& printed) {
  std::vector<FoundDay> days;
  for (const Passage& passage : read_passages(printed.document())) {
    if (passage.words.find('/') == std::string::npos) continue;
    if (every_year().find(passage.words, passage.tokens).empty()) continue;
    const std::size_t number = passage.where.offset;
    if (number >= printed.sources().size()) continue;
    const PrintedPlaces places(*printed.sources()[number].text, printed.text(number));
    for (const TextDate& date : dates_in(passage)) {
      const bool is_yearly = date.year == 0 && date.month != 0 && date.day != 0 && !date.is_long &&
                             !date.goes_on && is_deadline(passage, date);
      if (!is_yearly) continue;
      const Range sentence = sentence_near(passage, date);
      if (every_year().find(passage.at(sentence)).empty()) continue;
      const Range range = places.in_text(date.range);
      if (range.empty()) continue;
      days.push_back(
          {{number, range, {}}, {date.month, date.day}, name_of_deadline(passage, sentence)});
    }
  }
  return days;
}

// One deadline for each day and what it is for, by its id.
std::vector<Substitution> plan_days(Plan& plan, const std::vector<FoundDay>& days,
                                    const std::set<std::size_t>& left) {
  plan.deadlines.clear();
  TakenIds taken;
  std::map<std::string, std::string> ids;
  std::vector<Substitution> substitutions;
  for (const FoundDay& found : days) {
    if (left.contains(found.place.text)) continue;
    const std::string key = found.called + " " + yearly_day(found.day.month, found.day.day);
    auto [id, is_new] = ids.emplace(key, std::string());
    if (is_new) {
      id->second = taken.free_id(found.called);
      plan.deadlines.emplace(id->second, found.day);
    }
    Substitution substitution = found.place;
    substitution.path = "deadlines." + id->second;
    substitutions.push_back(std::move(substitution));
  }
  return substitutions;
}

}  // namespace

void record_deadlines(Plan& plan, const StyleSheet& style) {
  if (!plan.deadlines.empty()) return;
  const std::vector<FoundDay> days = days_in(PrintedPlan(plan, style));
  if (days.empty()) return;
  const auto make = [&](const std::set<std::size_t>& left) { return plan_days(plan, days, left); };
  if (substitute(plan, style, make).empty()) plan.deadlines.clear();
}

}  // namespace vanban
