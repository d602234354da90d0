#include "derive/goals/goals.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "derive/text/asides.h"
#include "derive/text/joining.h"

namespace vanban {

namespace {

using Pieces = std::vector<MarkupPiece>;
using Clauses = std::vector<GoalClause>;

bool any_stays(const Clauses& clauses) {
  return std::any_of(clauses.begin(), clauses.end(), [](const auto& c) { return c.stays; });
}

// Clauses one after the other, cut at those that begin a part.
template <class Begins>
std::vector<Clauses> parts_of(const Clauses& clauses, Begins begins) {
  std::vector<Clauses> parts;
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (i == 0 || begins(i)) parts.emplace_back();
    parts.back().push_back(clauses[i]);
  }
  return parts;
}

std::vector<Clauses> blocks_of(const Clauses& clauses) {
  return parts_of(clauses, [&](std::size_t i) { return clauses[i].opens_block; });
}

// Bare values and the clause with the words that they share.
std::vector<Clauses> runs_of(const Clauses& block) {
  return parts_of(block, [&](std::size_t i) { return !block[i - 1].bare; });
}

bool begins_in_capitals(const Pieces& pieces, bool at_sentence_start) {
  for (const MarkupPiece& piece : pieces) {
    if (const auto* placeholder = std::get_if<Placeholder>(&piece)) {
      return at_sentence_start || placeholder->format == "capital";
    }
    const auto* text = std::get_if<Text>(&piece);
    if (text == nullptr || to_upper(text->text) == to_lower(text->text)) continue;
    return capitalised(text->text) == text->text;
  }
  return false;
}

class SentenceCutter {
 public:
  SentenceCutter(const FlatText& text, const GoalSentence& goals) : text_(text), goals_(goals) {}

  bool names_goals() const {
    return any_group([](const GoalGroup& g) { return has_goals(g); });
  }
  bool changed() const {
    return any_group([](const GoalGroup& group) {
      return std::any_of(group.clauses.begin(), group.clauses.end(),
                         [](const GoalClause& clause) { return !clause.stays; });
    });
  }
  // Goals that cannot be cut hold it as well.
  bool stays() const {
    return !names_goals() || any_group([](const GoalGroup& group) {
      return any_stays(group.clauses) || group.stays || (group.clauses.empty() && group.mixed);
    });
  }

  Pieces run() {
    Pieces rest;
    std::vector<bool> kept;
    for (const GoalGroup& group : goals_.groups) kept.push_back(keeps(group));
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (!kept[i]) continue;
      if (!rest.empty()) add(rest, goals_.groups[separator_before(kept, i)].separator);
      add_group(rest, goals_.groups[i]);
    }
    const bool at_start = goals_.lead.empty();
    const Range all{goals_.groups.front().lead.begin, end_of(goals_.groups.back())};
    if (start_moves() && begins_in_capitals(text_.slice(all), at_start)) capitalise(rest);
    Pieces result = text_.slice(goals_.lead);
    append(result, std::move(rest));
    return result;
  }

  bool unclear() const { return unclear_; }

  // Words without goals that go where the sentence goes.
  bool has_other_words() const {
    return any_group([&](const GoalGroup& group) {
      return group.clauses.empty() || text_.words(group.lead).find(';') != std::string_view::npos;
    });
  }

 private:
  template <class Is>
  bool any_group(Is is) const {
    return std::any_of(goals_.groups.begin(), goals_.groups.end(), is);
  }

  static bool has_goals(const GoalGroup& group) {
    return !group.clauses.empty() || group.names_goals;
  }

  static bool keeps(const GoalGroup& group) {
    return group.clauses.empty() || group.stays || any_stays(group.clauses);
  }

  static std::size_t end_of(const GoalGroup& group) {
    return group.clauses.empty() ? group.lead.end : group.clauses.back().words.end;
  }

  // Something else comes first than was written first.
  bool start_moves() const {
    const GoalGroup& first = goals_.groups.front();
    const bool led = first.clauses.empty() || !first.lead.empty() || first.clauses.front().stays;
    return !keeps(first) || !led;
  }

  void add(Pieces& pieces, Range range) const { append(pieces, text_.slice(range)); }

  void add_group(Pieces& pieces, const GoalGroup& group) {
    add(pieces, group.lead);
    unclear_ = unclear_ || group.mixed;
    const std::vector<Clauses> blocks = blocks_of(group.clauses);
    add_list(pieces, blocks, [&](const Clauses& block) { add_block(pieces, block); });
    doubt_order(group);
  }

  void add_block(Pieces& pieces, const Clauses& block) {
    add_list(pieces, runs_of(block), [&](const Clauses& run) { add_run(pieces, run); });
  }

  // The parts that stay; one that goes may take words along that belong to all if it is the last.
  template <class Add>
  void add_list(Pieces& pieces, const std::vector<Clauses>& parts, Add add_part) {
    std::vector<bool> kept;
    kept.reserve(parts.size());
    for (const Clauses& part : parts) kept.push_back(any_stays(part));
    bool first = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!kept[i]) continue;
      if (!first) add(pieces, parts[separator_before(kept, i)].front().separator);
      first = false;
      add_part(parts[i]);
      if (i > 0 && !kept[i - 1]) doubt_noun(parts[i].back());
    }
    if (!first && !kept.back() && !parts.back().back().bare) unclear_ = true;
  }

  void add_run(Pieces& pieces, const Clauses& run) {
    std::vector<bool> kept;
    for (const GoalClause& clause : run) kept.push_back(clause.stays);
    bool first = true;
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (!kept[i]) continue;
      if (!first) add(pieces, run[separator_before(kept, i)].separator);
      first = false;
      add(pieces, run[i].value);
      if (run[i].bare) add(pieces, run[i].words);
      unclear_ = unclear_ || run[i].mixed;
    }
    if (!run.back().bare) add(pieces, run.back().words);
  }

  // "{…} thư viện cấp tỉnh và {…} cấp xã": the noun stood in the clause that went.
  void doubt_noun(const GoalClause& clause) {
    const std::string_view words = trim(text_.words(clause.words));
    if (words.starts_with("cấp ") || words.starts_with("của ")) unclear_ = true;
  }

  void doubt_order(const GoalGroup& group) {
    const auto left = std::count_if(group.clauses.begin(), group.clauses.end(),
                                    [](const GoalClause& clause) { return clause.stays; });
    if (left != 1 || group.clauses.size() == 1) return;
    const std::string_view words = text_.words({group.lead.begin, group.clauses.back().words.end});
    for (const std::string_view in_turn : {"lần lượt", "tương ứng"}) {
      if (words.find(in_turn) != std::string_view::npos) unclear_ = true;
    }
  }

  const FlatText& text_;
  const GoalSentence& goals_;
  bool unclear_ = false;
};

// Spaces and line breaks that stood before a sentence that is gone.
void trim_end(Pieces& pieces) {
  while (!pieces.empty()) {
    auto* text = std::get_if<Text>(&pieces.back());
    if (text != nullptr) {
      while (text->text.ends_with(' ')) text->text.pop_back();
      if (!text->text.empty()) return;
    } else if (!std::holds_alternative<LineBreak>(pieces.back())) {
      return;
    }
    pieces.pop_back();
  }
}

// All its goals stay above, and it names some.
bool stays_above(const Markup& text, const GoesDown& goes_down) {
  bool names_goals = false;
  for (const MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    if (placeholder == nullptr || target_of(placeholder->path).empty()) continue;
    if (goes_down(target_of(placeholder->path))) return false;
    names_goals = true;
  }
  return names_goals;
}

}  // namespace

CutGoals cut_goals(const Markup& text, const GoesDown& goes_down) {
  CutGoals result;
  const bool goes = stays_above(text, goes_down);
  const FlatText flat(text);
  Markup left;
  left.where = text.where;
  const std::vector<Range> asides = aside_ranges(flat.words());
  bool last_gone = false;
  for (const Sentence& sentence : sentences_of(flat.words())) {
    const GoalSentence goals = goals_of(flat, asides, sentence, goes_down);
    SentenceCutter cutter(flat, goals);
    last_gone = !cutter.stays();
    result.changed = result.changed || cutter.changed();
    if (goes || last_gone) {
      result.unclear = result.unclear || !cutter.names_goals() || cutter.has_other_words();
      continue;
    }
    append(left.pieces, cutter.run());
    append(left.pieces, flat.slice({sentence.body_end, sentence.end}));
    result.unclear = result.unclear || cutter.unclear();
  }
  if (goes) {
    result.changed = true;
    return result;
  }
  if (last_gone) trim_end(left.pieces);
  if (result.changed) {
    result.text = std::move(left);
  } else {
    result.text = text;
  }
  return result;
}

}  // namespace vanban
