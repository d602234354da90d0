#include <algorithm>
#include <string>
#include <utility>

#include "base/folded_words.h"
#include "base/utf8.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

void report_misreading(const Passage& passage, const Slip& slip, Findings& findings) {
  const std::string_view was = passage.at(slip.range);
  const Message rule =
      slip.kind == Slip::Kind::misreading ? Message::misreading : Message::word_missing;
  const std::string meant = with_letters_of(was, slip.meant);
  findings.report(found_in(passage, slip.range, rule, {std::string(was), meant}, meant));
}

bool is_capital_word(const WordShape& shape) {
  return shape.letters == WordCase::capital;
}

// "bà Lê Thị Thư Viên", "thôn Đai Bàn"; the first syllable alone may end a name: "bà Trần Thị Thư
// viên chức". No phrase of the list has capitals on two syllables.
bool is_name(const WrittenPassage& written, Range range) {
  const std::vector<FoldedWord>& tokens = written.passage->tokens;
  const auto begin = std::ranges::lower_bound(tokens, range.begin, {}, &FoldedWord::begin);
  const auto first = static_cast<std::size_t>(begin - tokens.begin());
  std::size_t words = 0, capitals = 0;
  for (std::size_t i = first; i < tokens.size() && tokens[i].begin < range.end; ++i) {
    if (written.shapes[i].letters == WordCase::none) continue;
    ++words;
    if (is_capital_word(written.shapes[i])) ++capitals;
  }
  if (words > 1 && capitals == words) return true;
  return words > 1 && first > 1 && written.shapes[first].start == Start::inside &&
         is_capital_word(written.shapes[first]) && is_capital_word(written.shapes[first - 1]) &&
         is_capital_word(written.shapes[first - 2]);
}

// How often each spelling of a word is met, and where first.
class Spellings {
 public:
  void count(const Passage& passage, const Slip& slip) {
    const auto known = std::ranges::find_if(uses_, [&](const Use& use) {
      return use.slip.group == slip.group && use.slip.choice == slip.choice;
    });
    if (known != uses_.end()) {
      ++known->count;
    } else {
      uses_.push_back({&passage, slip});
    }
  }

  void report(Findings& findings) const {
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      const Use* other = nullptr;
      for (std::size_t j = 0; j < i; ++j) {
        if (uses_[j].slip.group == uses_[i].slip.group) other = &uses_[j];
      }
      if (other != nullptr) report(uses_[i], *other, findings);
    }
  }

 private:
  struct Use {
    const Passage* passage = nullptr;
    Slip slip;
    std::size_t count = 1;
  };

  static std::string words_of(const Use& use) {
    return std::string(use.passage->at(use.slip.range));
  }

  // The rarer one is the one to be looked at.
  static void report(const Use& later, const Use& earlier, Findings& findings) {
    const bool is_rarer = later.count <= earlier.count;
    const Use& rare = is_rarer ? later : earlier;
    const Use& usual = is_rarer ? earlier : later;
    Diagnostic finding = found_in(
        *rare.passage, rare.slip.range, Message::spelling_mixed,
        {words_of(rare), std::to_string(rare.count), words_of(usual), std::to_string(usual.count)});
    finding.compared_with = place_of(*usual.passage, usual.slip.range);
    findings.report(std::move(finding));
  }

  std::vector<Use> uses_;
};

// Whether a word with a capital in `meant` has none in `was`; both have the same words.
bool lacks_capital(std::string_view was, std::string_view meant) {
  const std::vector<FoldedWord> written = folded_words(was), right = folded_words(meant);
  for (std::size_t i = 0; i < written.size() && i < right.size(); ++i) {
    std::size_t in_was = written[i].begin, in_meant = right[i].begin;
    if (is_capital(next_code_point(meant, in_meant)) && !is_capital(next_code_point(was, in_was)))
      return true;
  }
  return false;
}

// The name as the plan has it; the block of the signature knows its own place only.
Passage at_typed_name(Passage signer, const Plan* plan) {
  const Value* signature = plan != nullptr ? plan->data.find("signature") : nullptr;
  const Value* name = signature != nullptr ? signature->find("name") : nullptr;
  if (name != nullptr) signer.where = name->where;
  return signer;
}

// The signer's name stands in the list as "Tổng => Tống": what is misread, and the surname.
void check_signer(const Passage& passage, const std::vector<std::string>& slips,
                  Findings& findings) {
  constexpr std::string_view arrow = " => ";
  const std::size_t end = passage.words.find(' ');
  if (end == std::string::npos) return;
  const std::string_view surname = passage.at({0, end});
  for (const std::string& slip : slips) {
    const std::size_t at = slip.find(arrow);
    if (at == slip.npos || surname != std::string_view(slip).substr(0, at)) continue;
    const std::string meant = slip.substr(at + arrow.size()) + passage.words.substr(end);
    findings.report(
        found_in(passage, {0, passage.words.size()}, Message::misreading, {passage.words, meant}));
  }
}

}  // namespace

void find_known_slips(const Plan* plan, const WrittenPassages& passages, const Lexicon& lexicon,
                      Findings& findings) {
  if (!findings.wants_any({Message::misreading, Message::word_missing, Message::spelling_mixed,
                           Message::capital_people})) {
    return;
  }
  Spellings spellings;
  bool has_people = false;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    if (passage.kind == Passage::Kind::signer) {
      check_signer(at_typed_name(passage, plan), lexicon.surname_slips(), findings);
      continue;
    }
    for (const Slip& slip : lexicon.find(passage)) {
      if (slip.kind == Slip::Kind::misreading || slip.kind == Slip::Kind::missing_word) {
        if (!is_name(written, slip.range)) report_misreading(passage, slip, findings);
        continue;
      }
      if (touches(passage.of_others, slip.range)) continue;
      if (slip.kind == Slip::Kind::spelling) spellings.count(passage, slip);
      const std::string_view was = passage.at(slip.range);
      if (slip.kind != Slip::Kind::people || has_people || !lacks_capital(was, slip.meant))
        continue;
      has_people = true;
      findings.report(found_in(passage, slip.range, Message::capital_people,
                               {std::string(was), std::string(slip.meant)}));
    }
  }
  spellings.report(findings);
}

}  // namespace vanban
