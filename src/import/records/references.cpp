#include "import/records/references.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "check/citations/cited_types.h"
#include "check/read_passages.h"
#include "check/words.h"
#include "derive/text/asides.h"
#include "import/records/item_ids.h"
#include "import/records/substitutions.h"

namespace vanban {

namespace {

using Labelled = PrintedPlan::Labelled;

constexpr std::size_t longest_label = 16;  // words and marks: "điểm đ khoản 2.1 Phụ lục VIII"

// The labels of one plan in their words; of places that are called alike none is meant.
using Labels = std::unordered_map<std::string, const Labelled*>;

struct FoundLabel {
  Substitution place;  // without its path
  const Labelled* of = nullptr;
};

struct Known {
  WordKey point = word_key("điểm"), clause = word_key("khoản"), section = word_key("Mục"),
          article = word_key("Điều"), add = word_key("Phụ"), pend = word_key("lục"),
          of = word_key("của"), self = word_key("này"), along = word_key("kèm"),
          with = word_key("theo"), stop = word_key("."), conjunction = word_key("và"),
          like = word_key("như");
};

const Known& known() {
  static const Known words;
  return words;
}

class LabelFinder {
 public:
  explicit LabelFinder(const PrintedPlan& printed) : printed_(printed) {
    for (const Labelled& labelled : printed.labelled()) {
      if (labelled.words.empty()) continue;
      const auto [label, is_new] = labels_[labelled.plan].emplace(labelled.words, &labelled);
      if (!is_new) label->second = nullptr;
    }
    for (const PrintedPlan::Source& source : printed.sources()) {
      const std::string_view type = type_of(*source.plan);
      if (!type.empty()) plans_.emplace(type, source.plan);
    }
  }

  std::vector<FoundLabel> run() {
    for (const Passage& passage : read_passages(printed_.document())) {
      if (passage.where.offset < printed_.sources().size()) look_at(passage);
    }
    return std::move(found_);
  }

 private:
  static std::string_view type_of(const Plan& plan) {
    if (plan.kind == "ke-hoach") return "Kế hoạch";
    return plan.kind == "quyet-dinh" ? "Quyết định" : std::string_view{};
  }

  void look_at(const Passage& passage) {
    const std::size_t number = passage.where.offset;
    const PrintedPlaces places(*printed_.sources()[number].text, printed_.text(number));
    for (std::size_t at = 0; at < passage.tokens.size();) {
      const std::size_t end = label_at(passage, at);
      if (end == at) {
        ++at;
        continue;
      }
      const Range range = range_of(passage, at, end);
      const Labelled* meant = meant_by(passage, at, end, printed_.sources()[number].plan);
      const Range place = meant != nullptr ? places.in_text(range) : Range{};
      if (!place.empty()) found_.push_back({{number, place, {}}, meant});
      at = end;
    }
  }

  WordKey key(const Passage& passage, std::size_t at) const {
    return at < passage.tokens.size() ? passage.tokens[at].key : 0;
  }

  bool begins_label(const Passage& passage, std::size_t at) const {
    const WordKey word = key(passage, at);
    const bool is_appendix = word == known().add && key(passage, at + 1) == known().pend;
    return is_appendix || word == known().point || word == known().clause ||
           word == known().section || word == known().article;
  }

  // Behind "điểm a khoản 2 Mục III" that begins there; `at` if none does. All of it, whether it
  // names a place of the plan or not.
  std::size_t label_at(const Passage& passage, std::size_t at) const {
    const std::size_t first = at;
    while (begins_label(passage, at) && at - first < longest_label) {
      at += key(passage, at) == known().add ? 2 : 1;
      if (at >= passage.tokens.size() || !is_number(passage, at)) return at;
      ++at;
      while (at + 1 < passage.tokens.size() && key(passage, at) == known().stop &&
             passage.tokens[at].end == passage.tokens[at + 1].begin && is_number(passage, at + 1)) {
        at += 2;
      }
    }
    return at;
  }

  // "2", "III", "a", "đ".
  static bool is_number(const Passage& passage, std::size_t at) {
    const std::string_view word = word_at(passage, at);
    constexpr std::size_t longest = 7;
    if (word.size() == 1 || word == "đ") return is_letter_or_figure(word);
    return word.size() <= longest && (word.find_first_not_of("IVXL") == word.npos ||
                                      word.find_first_not_of("0123456789") == word.npos);
  }

  static bool is_letter_or_figure(std::string_view word) {
    const char c = word.front();
    return word == "đ" || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
  }

  // Null if it is not sure that the plan itself is meant.
  const Labelled* meant_by(const Passage& passage, std::size_t at, std::size_t end,
                           const Plan* own) const {
    const std::string words(passage.at(range_of(passage, at, end)));
    if (touches(passage.quoted, range_of(passage, at, end))) return nullptr;
    std::size_t next = end;
    if (key(passage, next) == known().of) ++next;
    if (const auto type = type_at(passage.tokens, next); type && opens_capital(passage, next)) {
      const bool is_self = key(passage, type->next) == known().self;
      if (!is_self && (next == end || !ends_there(passage, type->next))) return nullptr;
      const auto plan = plans_.find(type->name);
      return plan != plans_.end() ? find(plan->second, words) : nullptr;
    }
    const bool is_along =
        key(passage, end) == known().along && key(passage, end + 1) == known().with;
    if (is_along) return names_other(passage, at, end) ? nullptr : find(own, words);
    if (next != end || !ends_there(passage, end) || names_other(passage, at, end)) return nullptr;
    return find(own, words);
  }

  const Labelled* find(const Plan* plan, const std::string& words) const {
    const auto labels = labels_.find(plan);
    if (labels == labels_.end()) return nullptr;
    const auto label = labels->second.find(words);
    return label != labels->second.end() ? label->second : nullptr;
  }

  bool opens_capital(const Passage& passage, std::size_t at) const {
    return opens_with_capital(word_at(passage, at));
  }

  bool ends_there(const Passage& passage, std::size_t at) const {
    static const WordKeys marks{".", ";", ",", ")", ":"};
    return at >= passage.tokens.size() || marks.has(key(passage, at)) ||
           passage.words.find('\n', passage.tokens[at - 1].end) < passage.tokens[at].begin;
  }

  bool ends_sentence(const Passage& passage, std::size_t at) const {
    static const WordKey semicolon = word_key(";");
    const bool is_last = at + 1 >= passage.tokens.size();
    const bool is_apart = is_last || passage.tokens[at].end < passage.tokens[at + 1].begin;
    return key(passage, at) == semicolon || (key(passage, at) == known().stop && is_apart);
  }

  // Another document stands in the same sentence, of which it may be a part.
  bool names_other(const Passage& passage, std::size_t at, std::size_t end) const {
    constexpr std::size_t far = 80;  // words
    std::size_t first = at;
    while (first > 0 && at - first < far && !ends_sentence(passage, first - 1)) --first;
    for (std::size_t word = first; word < std::min(passage.tokens.size(), end + far); ++word) {
      if (word >= end && ends_sentence(passage, word)) break;
      if (!opens_capital(passage, word)) continue;
      const auto type = type_at(passage.tokens, word);
      if (!type || type->is_form) continue;
      // "Danh mục kèm theo …": a sentence that begins with what may be a type.
      const bool has_number = number_follows(passage, type->next);
      if (word == first && !has_number) continue;
      const bool is_self = key(passage, type->next) == known().self || plans_.contains(type->name);
      if (!is_self || has_number) return true;
    }
    return false;
  }

  bool number_follows(const Passage& passage, std::size_t at) const {
    static const WordKey so = word_key("số");
    return key(passage, at) == so;
  }

  const PrintedPlan& printed_;
  std::unordered_map<const Plan*, Labels> labels_;
  std::unordered_map<std::string_view, const Plan*> plans_;  // by type
  std::vector<FoundLabel> found_;
};

}  // namespace

void record_references(Plan& plan, const StyleSheet& style, TakenIds& taken) {
  const PrintedPlan printed(plan, style);
  const std::vector<FoundLabel> found = LabelFinder(printed).run();
  if (found.empty()) return;
  std::map<const Labelled*, std::string> given;
  const auto make = [&](const std::set<std::size_t>& left) {
    for (const auto& [labelled, id] : given) labelled->id->clear();
    std::vector<Substitution> substitutions;
    for (const FoundLabel& label : found) {
      if (left.contains(label.place.text)) continue;
      if (label.of->id->empty()) {
        auto [id, is_new] = given.emplace(label.of, std::string());
        if (is_new) id->second = id_for(*label.of->item, taken);
        *label.of->id = id->second;
      }
      substitutions.push_back(label.place);
      substitutions.back().path = "ref." + *label.of->id;
    }
    return substitutions;
  };
  if (!substitute(plan, style, make).empty()) return;
  for (const auto& [labelled, id] : given) labelled->id->clear();
}

}  // namespace vanban
