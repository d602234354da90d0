#include "import/records/goal_places.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/read_passages.h"
#include "check/targets/goal.h"
#include "check/words.h"
#include "import/records/goal_cells.h"
#include "import/records/goal_value.h"

namespace vanban {

namespace {

using Keys = std::vector<WordKey>;

Keys joined(const Keys& subject, const Keys& predicate) {
  Keys keys = subject;
  keys.insert(keys.end(), predicate.begin(), predicate.end());
  return keys;
}

class GoalFinder {
 public:
  GoalFinder(Plan& plan, const PrintedPlan& printed, const CheckWords& words)
      : printed_(printed), reader_(words), known_(words) {
    document_.plan = &plan;
    document_.document = &printed.document();
    document_.passages = read_passages(printed.document());
    tables_ = tables_of(document_.passages);
    cells_.emplace(tables_);
    goals_ = reader_.read(document_, tables_);
  }

  std::vector<GoalPlace> run() {
    for (std::size_t i = 0; i < goals_.size(); ++i) {
      if (!is_sure(goals_[i])) continue;
      if (goals_[i].named_in != nullptr) {
        take_cell(goals_[i]);
      } else {
        take_words(i);
      }
    }
    return std::move(found_);
  }

 private:
  static bool is_sure(const Goal& goal) {
    return goal.passage != nullptr && goal.record == nullptr && !goal.is_bare &&
           !goal.is_narrowed && !goal.is_listed && !goal.is_left_out && goal.year != 0 &&
           goal.period == 0 && !goal.subject.empty();
  }

  void take_words(std::size_t at) {
    const Goal& goal = goals_[at];
    const Passage& passage = *goal.passage;
    const bool is_goal = passage.role == Role::objectives && passage.kind == Passage::Kind::text;
    if (!is_goal || goal.words.empty()) return;
    const auto written = written_value(passage.words, goal.value, goal.amount);
    if (!written || written->unit.empty()) return;
    GoalPlace place;
    place.unit = written->unit;
    place.value = written->value;
    place.is_number_only = written->is_number_only;
    place.is_capital = written->is_capital;
    for (const std::string& words : wordings(at)) {
      if (!is_of(words, place.unit, goal, true, place)) continue;
      said_.emplace(combined(joined(goal.subject, goal.predicate)), words);
      add(place, goal, written->range);
      return;
    }
  }

  // How the record may put it, the likeliest first.
  std::vector<std::string> wordings(std::size_t at) const {
    const Goal& goal = goals_[at];
    const std::string own = without_end_marks(goal.passage->at(goal.words));
    std::vector<std::string> all = {own};
    // "Đến năm 2030, tăng 15%": the same words as before.
    const auto said = said_.find(combined(joined(goal.subject, goal.predicate)));
    if (said != said_.end()) all.push_back(said->second);
    if (!goal.is_of) {
      for (const char* yearly : {"mỗi năm", "hằng năm", "hàng năm"}) {
        if (goal.predicate == word_keys(yearly)) all.push_back(own + " " + yearly);
      }
      return all;
    }
    // The predicate of a list stands behind its last subject, or before the colon.
    constexpr std::size_t longest_list = 12;
    for (std::size_t next = at + 1; next < std::min(goals_.size(), at + longest_list); ++next) {
      const Goal& other = goals_[next];
      if (other.passage != goal.passage || other.sentence != goal.sentence) break;
      if (const std::string predicate = predicate_of(other); !predicate.empty()) {
        all.push_back(own + " " + predicate);
        break;
      }
    }
    if (const std::string lead = lead_of(goal); !lead.empty()) all.push_back(own + " " + lead);
    return all;
  }

  std::string predicate_of(const Goal& goal) const {
    if (goal.words.empty() || !goal.is_of) return {};
    const std::string_view words = goal.passage->at(goal.words);
    const std::vector<FoldedWord> tokens = folded_words(words);
    const std::size_t first = known_.predicate_at(tokens);
    return first < tokens.size() ? without_end_marks(words.substr(tokens[first].begin))
                                 : std::string();
  }

  static std::string lead_of(const Goal& goal) {
    const Passage& passage = *goal.passage;
    constexpr std::size_t longest = 600;  // bytes
    std::size_t begin = goal.value.begin > longest ? goal.value.begin - longest : 0;
    while (begin > 0 && passage.words[begin] != ' ') --begin;
    std::string_view before = passage.at({begin, goal.value.begin});
    if (const std::size_t end = before.find_last_of(";\n"); end != before.npos) {
      before.remove_prefix(end + 1);
    }
    const std::size_t colon = before.rfind(':');
    if (colon == before.npos) return {};
    std::string_view lead = trim(before.substr(0, colon));
    for (const std::string_view about : {"Về việc ", "Về "}) {
      if (lead.starts_with(about)) lead.remove_prefix(about.size());
    }
    return uncapitalised(std::string(lead));
  }

  // Whether the reader understands a target in these words as it does the goal. Behind the words of
  // a row only heads of columns may go on.
  bool is_of(const std::string& words, const std::string& unit, const Goal& goal, bool to_the_end,
             GoalPlace& place) const {
    // "mô hình" alone says too little.
    const std::size_t least = unit == "%" ? 3 : word_keys(unit).size() + 2;
    if (words.find('\n') != words.npos || word_keys(words).size() < least) return false;
    Plan probe;
    Target& target = probe.targets.emplace_back();
    target.text.pieces.emplace_back(Text{words, {}});
    target.unit = unit;
    target.values.emplace(std::to_string(goal.year), place.value);
    const std::vector<Goal> read = reader_.read(probe);
    if (read.size() != 1) return false;
    const Keys said = joined(read.front().subject, read.front().predicate);
    const Keys meant = joined(goal.subject, goal.predicate);
    const bool fits = to_the_end ? said == meant
                                 : said.size() <= meant.size() &&
                                       std::equal(said.begin(), said.end(), meant.begin());
    if (!fits || said.empty()) return false;
    // The reader has found the words of the row too few to be known in another table.
    if (said.size() < meant.size() && meant[said.size()] == goal.sentence) return false;
    place.words = words;
    place.key = combined({combined(said), combined(word_keys(unit))});
    place.scope = scope_of(words);
    return true;
  }

  // The level of administration that the subject names.
  std::vector<Level> scope_of(const std::string& words) const {
    static const Phrases levels = phrases_of({"cấp tỉnh", "cấp huyện", "cấp xã"});
    constexpr std::array all = {Level::province, Level::district, Level::commune};
    const std::vector<FoldedWord> tokens = folded_words(words);
    const std::size_t predicate = known_.predicate_at(tokens);
    const std::size_t end = predicate < tokens.size() ? tokens[predicate].begin : words.size();
    std::vector<Level> scope;
    for (const PhraseMatch& match : levels.find(std::string_view(words).substr(0, end))) {
      if (std::ranges::count(scope, all.at(match.id)) == 0) scope.push_back(all.at(match.id));
    }
    return scope;
  }

  void take_cell(const Goal& goal) {
    if (!cells_->is_goal(*goal.passage)) return;
    const auto written = written_value(goal.passage->words, goal.value, goal.amount);
    if (!written || written->range.end != goal.passage->words.size()) return;
    GoalPlace place;
    place.value = written->value;
    place.is_capital = written->is_capital;
    place.unit = written->unit;
    if (place.unit.empty()) {
      place.unit = cells_->unit_of(*goal.passage);
      place.is_number_only = true;
    }
    if (place.unit.empty()) return;
    if (is_of(cells_->words_of(*goal.passage), place.unit, goal, false, place)) {
      add(place, goal, written->range);
    }
  }

  void add(GoalPlace& place, const Goal& goal, Range printed) {
    place.text = goal.passage->where.offset;
    if (place.text >= printed_.sources().size()) return;
    if (!text_ || text_->number != place.text) {
      const Markup& text = *printed_.sources()[place.text].text;
      text_.emplace(KnownText{place.text, PrintedPlaces(text, printed_.text(place.text))});
    }
    place.range = text_->places.in_text(printed);
    place.year = goal.year;
    if (!place.range.empty()) found_.push_back(place);
  }

  // Goals of one text follow each other.
  struct KnownText {
    std::size_t number = 0;
    PrintedPlaces places;
  };

  const PrintedPlan& printed_;
  std::optional<KnownText> text_;
  GoalReader reader_;
  GoalWords known_;
  CheckedDocument document_;
  std::vector<TableView> tables_;
  std::vector<Goal> goals_;
  std::optional<GoalCells> cells_;
  std::unordered_map<WordKey, std::string> said_;  // by subject and predicate
  std::vector<GoalPlace> found_;
};

}  // namespace

std::vector<GoalPlace> find_goal_places(Plan& plan, const PrintedPlan& printed,
                                        const CheckWords& words) {
  return GoalFinder(plan, printed, words).run();
}

}  // namespace vanban
