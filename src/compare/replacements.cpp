#include "compare/replacements.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vanban {

namespace {

constexpr int most_attempts = 200;  // wrong turns in one text, before it is given up

bool is_figure(char c) {
  return c >= '0' && c <= '9';
}

// Reads both texts side by side. Where known words have become others it goes on behind both; if
// that leads nowhere, it goes back and takes them as they stand.
class SideBySide {
 public:
  SideBySide(std::string_view before, std::string_view now, const std::vector<Replacement>& known)
      : before_(before), now_(now), known_(known) {}

  bool run() {
    while (true) {
      if (at_ == before_.size() && at_now_ == now_.size()) return true;
      if (take_next(0)) continue;
      if (step()) continue;
      if (!go_back()) return false;
    }
  }

  std::vector<std::string> causes() const {
    std::vector<std::string> causes;
    for (const Turn& turn : turns_) {
      const std::string& cause = known_[turn.replacement].cause;
      if (std::ranges::find(causes, cause) == causes.end()) causes.push_back(cause);
    }
    return causes;
  }

 private:
  struct Turn {
    std::size_t at, at_now, replacement;
  };

  bool step() {
    if (at_ == before_.size() || at_now_ == now_.size() || before_[at_] != now_[at_now_]) {
      return false;
    }
    ++at_, ++at_now_;
    return true;
  }

  // Numbers are taken whole.
  static bool stands(std::string_view text, std::size_t at, const std::string& words) {
    if (words.empty() || text.compare(at, words.size(), words) != 0) return false;
    const std::size_t end = at + words.size();
    const bool cut_before = at > 0 && is_figure(words.front()) && is_figure(text[at - 1]);
    const bool cut_behind = end < text.size() && is_figure(words.back()) && is_figure(text[end]);
    return !cut_before && !cut_behind;
  }

  bool take_next(std::size_t first) {
    for (std::size_t i = first; i < known_.size(); ++i) {
      if (!stands(before_, at_, known_[i].before) || !stands(now_, at_now_, known_[i].now))
        continue;
      turns_.push_back({at_, at_now_, i});
      at_ += known_[i].before.size();
      at_now_ += known_[i].now.size();
      return true;
    }
    return false;
  }

  bool go_back() {
    while (!turns_.empty() && ++attempts_ <= most_attempts) {
      const Turn turn = turns_.back();
      turns_.pop_back();
      at_ = turn.at;
      at_now_ = turn.at_now;
      if (take_next(turn.replacement + 1) || step()) return true;
    }
    return false;
  }

  std::string_view before_, now_;
  const std::vector<Replacement>& known_;
  std::size_t at_ = 0, at_now_ = 0;
  std::vector<Turn> turns_;
  int attempts_ = 0;
};

}  // namespace

std::optional<std::vector<std::string>> causes_of(const std::string& before, const std::string& now,
                                                  const std::vector<Replacement>& known) {
  if (known.empty()) return std::nullopt;
  SideBySide texts(before, now, known);
  if (!texts.run()) return std::nullopt;
  return texts.causes();
}

}  // namespace vanban
