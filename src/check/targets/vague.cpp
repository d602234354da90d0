#include "check/targets/vague.h"

#include <string>

#include "check/targets/figures.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view figure_sign = " #";

std::vector<std::string> without_sign(const std::vector<std::string>& phrases, bool with_sign) {
  std::vector<std::string> chosen;
  for (const std::string& phrase : phrases) {
    const bool has_sign = phrase.ends_with(figure_sign);
    if (has_sign != with_sign) continue;
    chosen.push_back(phrase.substr(0, phrase.size() - (has_sign ? figure_sign.size() : 0)));
  }
  return chosen;
}

bool is_heading(const Passage& passage) {
  return passage.kind == Passage::Kind::heading || passage.kind == Passage::Kind::run_in;
}

}  // namespace

VagueRules::VagueRules(const CheckWords& words)
    : before_figures_(without_sign(words.list("vague"), true)),
      anywhere_(without_sign(words.list("vague"), false)),
      beginnings_(words.list("vague-beginnings")),
      general_({"mục tiêu chung", "mục tiêu tổng quát"}) {}

std::size_t VagueRules::vague_at(const Passage& passage, std::size_t place, bool is_general) const {
  const Words words = passage.tokens;
  if (const std::size_t length = anywhere_.at(words, place)) return length;
  if (const std::size_t length = before_figures_.at(words, place)) {
    std::size_t next = place + length;
    if (next < words.size() && words[next].key == from_) ++next;
    const bool is_figure = next < words.size() && passage.words[words[next].begin] >= '0' &&
                           passage.words[words[next].begin] <= '9';
    if (is_figure && year_at(passage.words, words[next]) == 0) return length;
  }
  const bool opens =
      place == 0 || words[place - 1].key == semicolon_ || words[place - 1].key == colon_;
  return opens && !is_general ? beginnings_.at(words, place) : 0;
}

void VagueRules::look_at(const Passage& passage, bool is_general, Findings& findings) const {
  const Words words = passage.tokens;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t length = vague_at(passage, at, is_general);
    if (length == 0) continue;
    const Range range{words[at].begin, words[at + length - 1].end};
    at += length - 1;
    if (touches(passage.of_others, range)) continue;
    findings.report(
        found_in(passage, range, Message::vague_goal, {std::string(passage.at(range))}));
  }
}

void VagueRules::find(const std::vector<Passage>& passages, Findings& findings) const {
  if (!findings.wants(Message::vague_goal)) return;
  const Passage* general = nullptr;
  for (const Passage& passage : passages) {
    if (passage.role != Role::objectives) continue;
    const bool is_behind =
        general != nullptr && passage.depth <= general->depth && passage.item != general->item;
    if (is_behind) general = nullptr;
    if (is_heading(passage) && general_.is_in(passage.tokens)) general = &passage;
    const bool is_goal = passage.kind == Passage::Kind::text || passage.kind == Passage::Kind::cell;
    if (is_goal) look_at(passage, general != nullptr, findings);
  }
}

}  // namespace vanban
