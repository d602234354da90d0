#include "check/targets/corresponding.h"

#include <algorithm>
#include <array>
#include <string>

#include "check/targets/falls.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Goals of one sentence.
using Group = std::span<const Goal>;

Group group_at(std::span<const Goal> goals, std::size_t begin) {
  std::size_t end = begin;
  while (end < goals.size() && goals[end].sentence == goals[begin].sentence &&
         goals[end].passage == goals[begin].passage) {
    ++end;
  }
  return goals.subspan(begin, end - begin);
}

bool are_shares(Group group) {
  return std::ranges::all_of(group, &Goal::is_share);
}

// Nothing but marks and "và" between the figures: none has words of its own.
bool stand_alone(Group figures) {
  constexpr std::array<std::string_view, 5> joints = {", ", " và ", "; ", ",", ", và "};
  for (std::size_t i = 1; i < figures.size(); ++i) {
    const std::string_view between =
        figures[i].passage->at({figures[i - 1].value.end, figures[i].value.begin});
    if (std::ranges::find(joints, between) == joints.end()) return false;
  }
  return true;
}

bool is_list_of_subjects(Group group) {
  return group.size() > 1 && are_shares(group) && std::ranges::all_of(group, [](const Goal& goal) {
           return goal.is_of && !goal.is_listed && !goal.subject.empty();
         });
}

// "thư viện tỉnh, thư viện huyện" without figures may be one subject or two.
std::size_t most_subjects(Group group) {
  std::size_t most = group.size();
  for (const Goal& goal : group) {
    if (goal.is_bare) {
      most += static_cast<std::size_t>(std::ranges::count(goal.passage->at(goal.words), ','));
    }
  }
  return most;
}

void compare(Group figures, Group list, const GoalReader& reader, Findings& findings) {
  const bool one_for_all = figures.size() == 1;
  if (one_for_all || figures.size() == list.size()) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Goal& figure = figures[one_for_all ? 0 : i];
      if (list[i].year != 0) report_fall(figure, list[i], reader, findings);
    }
    return;
  }
  if (!findings.wants(Message::shares_miscounted)) return;
  if (figures.size() > list.size() && figures.size() <= most_subjects(list)) return;
  const Range all{figures.front().value.begin, figures.back().value.end};
  Diagnostic finding = found_in(*figures.front().passage, all, Message::shares_miscounted,
                                {std::to_string(figures.size()), std::to_string(list.size())});
  finding.compared_with = place_of(list.front());
  findings.report(std::move(finding));
}

}  // namespace

void find_corresponding(std::span<const Goal> goals, const GoalReader& reader, Findings& findings) {
  if (!findings.wants_any({Message::shares_miscounted, Message::target_falls})) return;
  Group before;
  for (std::size_t at = 0; at < goals.size();) {
    const Group group = group_at(goals, at);
    at += group.size();
    const Goal& first = group.front();
    if (first.passage == nullptr) continue;
    const bool follows = !before.empty() && before.front().sentence + 1 == first.sentence;
    if (first.is_listed && follows && are_shares(group) && stand_alone(group) &&
        is_list_of_subjects(before)) {
      compare(group, before, reader, findings);
    }
    before = group;
  }
}

}  // namespace vanban
