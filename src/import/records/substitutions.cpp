#include "import/records/substitutions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "base/overloaded.h"

namespace vanban {

namespace {

constexpr int most_rounds = 5;

std::size_t flat_length(const MarkupPiece& piece) {
  if (const auto* text = std::get_if<Text>(&piece)) return text->text.size();
  return std::holds_alternative<LineBreak>(piece) ? 1 : piece_mark.size();
}

Edit edit_of(const FlatText& text, const Substitution& substitution, const Location& where) {
  Placeholder placeholder;
  placeholder.path = substitution.path;
  placeholder.format = substitution.format;
  placeholder.emphasis = common_emphasis(text.slice(substitution.range));
  placeholder.where = where;
  return {substitution.range, {std::move(placeholder)}};
}

// Tries substitutions on a plan whose words it knows.
class Trial {
 public:
  Trial(Plan& plan, const StyleSheet& style) : plan_(plan), style_(style) {
    const PrintedPlan printed(plan, style);
    sources_ = printed.sources();
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      words_.push_back(printed_words(printed.text(i)));
    }
  }

  // Gives the texts that print other words now.
  std::set<std::size_t> apply(const std::vector<Substitution>& substitutions) {
    std::map<std::size_t, std::vector<const Substitution*>> by_text;
    for (const Substitution& each : substitutions) by_text[each.text].push_back(&each);
    for (auto& [number, own] : by_text) edit(number, std::move(own));
    std::set<std::size_t> differing;
    const PrintedPlan printed(plan_, style_);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      const bool is_there =
          i < printed.sources().size() && printed.sources()[i].text == sources_[i].text;
      if (!is_there || !are_same_words(printed_words(printed.text(i)), words_[i]))
        differing.insert(i);
    }
    return differing;
  }

  void restore() {
    for (auto& [number, text] : originals_) *sources_[number].text = std::move(text);
    originals_.clear();
  }

 private:
  void edit(std::size_t number, std::vector<const Substitution*> substitutions) {
    Markup& text = *sources_[number].text;
    std::ranges::sort(substitutions, {},
                      [](const Substitution* each) { return each->range.begin; });
    std::vector<Edit> edits;
    const FlatText flat(text);
    for (const Substitution* each : substitutions) {
      if (!edits.empty() && each->range.begin < edits.back().range.end) continue;
      edits.push_back(edit_of(flat, *each, text.where));
    }
    Markup changed = edited(text, edits);
    originals_.emplace(number, std::exchange(text, std::move(changed)));
  }

  Plan& plan_;
  const StyleSheet& style_;
  std::vector<PrintedPlan::Source> sources_;
  std::vector<std::vector<Text>> words_;
  std::map<std::size_t, Markup> originals_;
};

}  // namespace

std::size_t length_in_passage(const Inline& piece) {
  return std::visit(overloaded{
                        [](const Text& text) { return text.text.size(); },
                        [](const LineBreak&) { return std::size_t{1}; },
                        [](const Blank&) { return std::string_view("…").size(); },
                        [](const Citation& citation) {
                          std::size_t length = 0;
                          for (const Text& words : citation.words) length += words.text.size();
                          return length;
                        },
                        [](const Reference& reference) { return reference.words.size(); },
                        [](const FootnoteCall&) { return std::size_t{0}; },
                    },
                    piece);
}

Emphasis common_emphasis(const std::vector<MarkupPiece>& pieces) {
  Emphasis common{true, true};
  for (const MarkupPiece& piece : pieces) {
    const auto* text = std::get_if<Text>(&piece);
    if (text == nullptr) return {};
    common = {common.bold && text->emphasis.bold, common.italic && text->emphasis.italic};
  }
  return common;
}

PrintedPlaces::PrintedPlaces(const Markup& text, const RichText& printed) {
  Stretch at;
  for (std::size_t i = 0; i < text.pieces.size() && i < printed.inlines.size(); ++i) {
    const bool is_plain = std::holds_alternative<Text>(text.pieces[i]);
    at.length = length_in_passage(printed.inlines[i]);
    if (is_plain && at.length > 0) stretches_.push_back(at);
    if (!is_plain) ++at.run;
    at.printed += at.length;
    at.flat += flat_length(text.pieces[i]);
  }
}

Range PrintedPlaces::in_text(Range printed) const {
  if (printed.empty() || stretches_.empty()) return {};
  const auto of = [&](std::size_t byte) {
    const auto after = std::ranges::upper_bound(stretches_, byte, {}, &Stretch::printed);
    return after == stretches_.begin() ? after : std::prev(after);
  };
  const auto first = of(printed.begin), last = of(printed.end - 1);
  const bool is_inside = printed.begin >= first->printed &&
                         printed.begin < first->printed + first->length &&
                         printed.end <= last->printed + last->length;
  if (!is_inside || first->run != last->run) return {};
  return {first->flat + (printed.begin - first->printed),
          last->flat + (printed.end - last->printed)};
}

std::vector<Substitution> substitute(Plan& plan, const StyleSheet& style,
                                     const SubstitutionPlan& make) {
  std::set<std::size_t> left;
  std::optional<Trial> trial;
  for (int round = 0; round < most_rounds; ++round) {
    std::vector<Substitution> substitutions = make(left);
    if (substitutions.empty()) return {};
    if (!trial) trial.emplace(plan, style);
    const std::set<std::size_t> differing = trial->apply(substitutions);
    if (differing.empty()) return substitutions;
    trial->restore();
    left.insert(differing.begin(), differing.end());
  }
  return {};
}

}  // namespace vanban
