#include "check/language/lexicon.h"

namespace vanban {

namespace {

// "phần đầu #": only where a figure follows.
constexpr std::string_view figure_follows = " #";

bool figure_at(const Passage& passage, std::size_t end) {
  const std::size_t next = passage.words.find_first_not_of(' ', end);
  return next != std::string::npos && passage.words[next] >= '0' && passage.words[next] <= '9';
}

}  // namespace

Lexicon::Lexicon(const CheckWords& words) : surname_slips_(words.list("surname-slips")) {
  for (const std::string& phrase : words.list("people-unless")) {
    add(phrase, {.kind = Slip::Kind::people, .is_right = true});
  }
  for (const std::string& phrase : words.list("people")) {
    add(phrase, {.kind = Slip::Kind::people, .meant = phrase});
  }
  add_misreadings(words.misreadings, Slip::Kind::misreading);
  add_misreadings(words.missing_words, Slip::Kind::missing_word);
  for (std::size_t group = 0; group < words.spellings.size(); ++group) {
    const std::vector<std::string>& choices = words.spellings[group];
    for (std::size_t choice = 0; choice < choices.size(); ++choice) {
      add(choices[choice], {.kind = Slip::Kind::spelling, .group = group, .choice = choice});
    }
  }
}

void Lexicon::add_misreadings(const std::vector<Misreading>& misreadings, Slip::Kind kind) {
  for (const Misreading& misreading : misreadings) {
    std::string_view written = misreading.written;
    const bool before_figure = written.ends_with(figure_follows);
    if (before_figure) written.remove_suffix(figure_follows.size());
    add(written, {.kind = kind, .before_figure = before_figure, .meant = misreading.meant});
    for (const std::string& phrase : misreading.unless) add(phrase, {.is_right = true});
  }
}

void Lexicon::add(std::string_view phrase, const Entry& entry) {
  phrases_.add(phrase, entries_.size());
  entries_.push_back(entry);
}

std::vector<Slip> Lexicon::find(const Passage& passage) const {
  std::vector<Slip> slips;
  for (const PhraseMatch& match : phrases_.find(passage.words, passage.tokens)) {
    const Entry& entry = entries_[match.id];
    if (entry.is_right || (entry.before_figure && !figure_at(passage, match.end))) continue;
    slips.push_back({entry.kind, {match.begin, match.end}, entry.meant, entry.group, entry.choice});
  }
  return slips;
}

}  // namespace vanban
