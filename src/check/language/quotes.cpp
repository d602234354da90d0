#include <algorithm>
#include <optional>
#include <string>

#include "base/utf8.h"
#include "check/language/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct Mark {
  const Passage* passage = nullptr;
  Range range;
  char32_t sign = 0;
};

struct Counts {
  std::size_t curly = 0, straight = 0;
  std::optional<Mark> first_straight, first_curly;
};

// One finding a text and kind of mark: which of the others lack a partner is seen once it has one.
class Unpaired {
 public:
  explicit Unpaired(Findings& findings) : findings_(findings) {}

  void report(const Mark& mark) {
    if (last_.passage == mark.passage && last_.sign == mark.sign) return;
    last_ = mark;
    std::string sign;
    append_utf8(sign, mark.sign);
    findings_.report(found_in(*mark.passage, mark.range, Message::quote_unpaired, {sign}));
  }

 private:
  Findings& findings_;
  Mark last_;
};

// Inches: 55"
bool follows_digit(const Mark& mark) {
  const std::size_t at = mark.range.begin;
  const std::string& words = mark.passage->words;
  return at > 0 && words[at - 1] >= '0' && words[at - 1] <= '9';
}

// Reads marks in their order. A quotation may go on over several passages: quoted articles do.
class Pairing {
 public:
  Pairing(Counts& counts, Findings& findings) : counts_(counts), unpaired_(findings) {}

  void begin(const Passage& passage) {
    if (part_ != passage.part) end();
    part_ = passage.part;
  }

  void add(const Mark& mark) {
    if (mark.sign == U'"') {
      add_straight(mark);
    } else if (mark.sign == U'“') {
      open_.push_back(mark);
    } else if (open_.empty()) {
      unpaired_.report(mark);
    } else {
      close();
    }
  }

  // What is still open has no partner.
  void end() {
    for (const Mark& mark : open_) unpaired_.report(mark);
    open_.clear();
  }

  // A straight mark has its partner in the same passage.
  void end_passage(const Passage& passage) {
    const auto own = std::ranges::find_if(open_.rbegin(), open_.rend(), [&](const Mark& mark) {
                       return mark.passage != &passage;
                     }).base();
    const auto rest = std::remove_if(own, open_.end(), [&](const Mark& mark) {
      if (mark.sign == U'"') unpaired_.report(mark);
      return mark.sign == U'"';
    });
    open_.erase(rest, open_.end());
  }

 private:
  void add_straight(const Mark& mark) {
    if (!open_.empty() && open_.back().sign == U'"') {
      if (!counts_.first_straight) counts_.first_straight = open_.back();
      ++counts_.straight;
      open_.pop_back();
    } else if (!follows_digit(mark)) {
      const bool closes_curly = !open_.empty() && open_.back().passage == mark.passage &&
                                mark.passage->words.find('"', mark.range.end) == std::string::npos;
      if (closes_curly) {
        unpaired_.report(mark);
        open_.pop_back();
      } else {
        open_.push_back(mark);
      }
    }
  }

  void close() {
    const Mark opened = open_.back();
    open_.pop_back();
    if (opened.sign == U'"') {
      unpaired_.report(opened);
      return;
    }
    if (!counts_.first_curly) counts_.first_curly = opened;
    ++counts_.curly;
  }

  Counts& counts_;
  Unpaired unpaired_;
  std::vector<Mark> open_;
  const Part* part_ = nullptr;
};

void read_marks(const Passage& passage, Pairing& pairing) {
  const std::string& words = passage.words;
  pairing.begin(passage);
  for (std::size_t at = words.find_first_of("\"\xE2"); at != words.npos;
       at = words.find_first_of("\"\xE2", at)) {
    const std::size_t begin = at;
    const char32_t sign = next_code_point(words, at);
    if (sign == U'"' || sign == U'“' || sign == U'”') pairing.add({&passage, {begin, at}, sign});
  }
  pairing.end_passage(passage);
}

}  // namespace

void find_quotes(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants_any({Message::quote_unpaired, Message::quotes_mixed})) return;
  Counts counts;
  Pairing pairing(counts, findings);
  for (const Passage& passage : document.passages) read_marks(passage, pairing);
  pairing.end();
  if (!counts.first_curly || !counts.first_straight) return;
  const bool straight_is_rare = counts.straight <= counts.curly;
  const Mark& rare = straight_is_rare ? *counts.first_straight : *counts.first_curly;
  const Mark& usual = straight_is_rare ? *counts.first_curly : *counts.first_straight;
  Diagnostic finding = found_in(*rare.passage, rare.range, Message::quotes_mixed,
                                {std::to_string(counts.curly), std::to_string(counts.straight)});
  finding.compared_with = place_of(*usual.passage, usual.range);
  findings.report(std::move(finding));
}

}  // namespace vanban
