#include "check/targets/goal.h"

#include <algorithm>
#include <cctype>

#include "check/targets/goal_sentence.h"
#include "check/targets/goal_table.h"
#include "derive/text/asides.h"
#include "derive/text/flat_text.h"
#include "derive/text/sentences.h"
#include "model/target_words.h"

namespace vanban {

namespace {

bool has_figure(std::string_view words) {
  return words.find_first_of("0123456789") != words.npos;
}

std::size_t word_at(Words words, std::size_t byte) {
  const auto found = std::ranges::lower_bound(words, byte, {}, &FoldedWord::begin);
  return static_cast<std::size_t>(found - words.begin());
}

// Follows the headings of the document down and up again.
class Outline {
 public:
  explicit Outline(const GoalWords& known) : known_(known) {}

  void enter(const Passage& passage) {
    if (passage.part != part_) levels_.clear();
    part_ = passage.part;
    const auto depth = static_cast<std::size_t>(std::max(passage.depth, 0));
    const bool is_new = depth < levels_.size() && levels_[depth].item != passage.item;
    if (is_new) levels_.resize(depth);
    while (levels_.size() <= depth) levels_.push_back({});
    Level& level = levels_[depth];
    level.item = passage.item;
    const Words words = passage.tokens;
    const bool is_lead = !words.empty() && words.back().key == known_.colon;
    if (passage.kind != Passage::Kind::text || is_lead) read(passage, level, is_lead);
  }

  // Of a text of this depth; what it says of those inside it does not govern itself.
  GoalContext context(const Passage& passage) const {
    GoalContext context;
    for (const Level& level : levels_) {
      const bool is_own = level.item != nullptr && level.item == passage.item &&
                          passage.kind == Passage::Kind::text;
      if (level.year != 0) context.year = level.year;
      if (level.period != 0) context.period = level.period;
      if (!is_own && !level.lead.empty()) context.lead = level.lead;
    }
    return context;
  }

 private:
  struct Level {
    const Item* item = nullptr;
    int year = 0;
    WordKey period = 0;
    std::vector<WordKey> lead;
  };

  void read(const Passage& passage, Level& level, bool is_lead) const {
    const Words words = passage.tokens;
    if (const int year = only_year(passage.words, words)) level.year = year;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (known_.periods.at(words, at) > 0) level.period = words[at].key + words.size() + 1;
    }
    if (!is_lead || passage.kind != Passage::Kind::text) return;
    level.lead.clear();
    known_.append_predicate(level.lead, words.first(words.size() - 1));
  }

  const GoalWords& known_;
  const Part* part_ = nullptr;
  std::vector<Level> levels_;
};

void read_text(const GoalWords& known, const Passage& passage, const GoalContext& context,
               std::size_t& number, std::vector<Goal>& goals) {
  const Words words = passage.tokens;
  GoalText text{passage, figures_of(passage.words, words), {}, {}};
  if (text.figures.empty()) {
    ++number;
    return;
  }
  text.years = year_marks_of(passage.words, words);
  text.asides = aside_ranges(passage.words);
  for (const Sentence& sentence : sentences_of(passage.words)) {
    read_sentence(known, text, word_at(words, sentence.begin), word_at(words, sentence.body_end),
                  context, ++number, goals);
  }
}

// "Tỷ lệ hộ nghèo năm 2026: " is of "Tỷ lệ hộ nghèo".
std::string without_year(std::string text) {
  const std::vector<FoldedWord> words = folded_words(text);
  const std::vector<YearMark> years = year_marks_of(text, words);
  std::size_t end = words.size();
  for (std::size_t before = end + 1; end > 0 && end < before;) {
    before = end;
    const auto year = std::ranges::find(years, end, &YearMark::end);
    const std::string_view last(text.data() + words[end - 1].begin,
                                words[end - 1].end - words[end - 1].begin);
    if (year != years.end()) {
      end = year->begin;
    } else if (last == ":" || last == "," || last == ";") {
      --end;
    }
  }
  text.resize(end == 0 ? 0 : words[end - 1].end);
  return text;
}

}  // namespace

GoalReader::GoalReader(const CheckWords& words) : words_(words) {}

std::vector<Goal> GoalReader::read(const Plan& plan) const {
  std::vector<Goal> goals;
  for (const Target& target : plan.targets) {
    const FlatText text(target.text);
    const std::vector<FoldedWord> words = folded_words(text.words());
    const std::size_t predicate = words_.predicate_at(words);
    for (const auto& [year, value] : target.values) {
      const auto amount = amount_of(value);
      if (!amount) continue;
      Goal& goal = goals.emplace_back();
      goal.record = &target;
      goal.where = value.where;
      goal.amount = *amount;
      goal.is_share = target.unit == "%";
      goal.year = std::atoi(year.c_str());
      words_.append(goal.subject, Words(words).first(predicate));
      words_.append_predicate(goal.predicate, Words(words).subspan(predicate));
    }
  }
  return goals;
}

std::vector<Goal> GoalReader::read(const CheckedDocument& document,
                                   const std::vector<TableView>& tables) const {
  std::vector<Goal> goals = read(*document.plan);
  std::size_t number = 1;
  Outline outline(words_);
  for (const Passage& passage : document.passages) {
    using Kind = Passage::Kind;
    const bool is_heading = passage.kind == Kind::heading || passage.kind == Kind::run_in ||
                            passage.kind == Kind::appendix_title;
    if (!is_heading && passage.kind != Kind::text) continue;
    outline.enter(passage);
    if (is_heading) {
      number += 2;
    } else if (has_figure(passage.words)) {
      read_text(words_, passage, outline.context(passage), number, goals);
    } else {
      ++number;
    }
  }
  for (const TableView& table : tables) read_table(words_, table, number += 2, goals);
  return goals;
}

bool GoalReader::should_fall(const Goal& goal) const {
  if (goal.amount.bound == Amount::Bound::at_most) return true;
  if (goal.record != nullptr) {
    const FlatText text(goal.record->text);
    return words_.falling.is_in(folded_words(text.words()));
  }
  const Passage* passage = goal.named_in != nullptr ? goal.named_in : goal.passage;
  return words_.falling.is_in(passage->tokens);
}

WordKey identity_of(const Goal& goal) {
  return combined(goal.predicate, combined(goal.subject));
}

std::string value_words(const Goal& goal) {
  if (goal.record != nullptr) {
    const auto value = goal.record->values.find(std::to_string(goal.year));
    return value == goal.record->values.end() ? ""
                                              : target_words(*goal.record, value->second, true);
  }
  if (goal.is_bare) return "100%";
  return std::string(goal.passage->at(goal.value));
}

std::string subject_words(const Goal& goal) {
  constexpr std::size_t most = 12;
  std::string words;
  if (goal.record != nullptr) {
    words = FlatText(goal.record->text).words();
  } else if (!goal.words.empty()) {
    words = (goal.named_in != nullptr ? goal.named_in : goal.passage)->at(goal.words);
  } else {
    words = without_year(std::string(goal.passage->at({0, goal.value.begin})));
  }
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == ' ' && ++count == most) return words.substr(0, at) + " …";
  }
  return words;
}

Location place_of(const Goal& goal) {
  return goal.passage == nullptr ? goal.where : place_of(*goal.passage, goal.value);
}

}  // namespace vanban
