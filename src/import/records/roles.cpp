#include "import/records/roles.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/word_keys.h"
#include "derive/text/flat_text.h"

namespace vanban {

namespace {

struct RoleWords {
  std::string_view words;
  Role role;
};

constexpr auto words_of_roles = std::to_array<RoleWords>({
    {"mục đích", Role::purpose},
    {"yêu cầu", Role::purpose},
    {"quan điểm", Role::viewpoint},
    {"nguyên tắc", Role::viewpoint},
    {"phương châm", Role::viewpoint},
    {"mục tiêu", Role::objectives},
    {"chỉ tiêu", Role::objectives},
    {"nhiệm vụ", Role::tasks},
    {"giải pháp", Role::tasks},
    {"nội dung", Role::tasks},
    {"kinh phí", Role::funding},
    {"nguồn vốn", Role::funding},
    {"nguồn lực thực hiện", Role::funding},
    {"tổ chức thực hiện", Role::organisation},
    {"tổ chức triển khai", Role::organisation},
    {"triển khai thực hiện", Role::organisation},
    {"phân công", Role::organisation},
    {"trách nhiệm thực hiện", Role::organisation},
    {"trách nhiệm của", Role::organisation},
    {"báo cáo", Role::reporting},
});

Phrases role_phrases() {
  Phrases phrases;
  for (std::size_t i = 0; i < words_of_roles.size(); ++i) {
    phrases.add(words_of_roles.at(i).words, i);
  }
  return phrases;
}

// Only these stand before what a title or a part of it is about: "CÁC NHIỆM VỤ", "CHẾ ĐỘ THÔNG TIN,
// BÁO CÁO"; "ĐỊA ĐIỂM TỔ CHỨC TRIỂN KHAI" is about a place.
bool opens_part(const std::vector<FoldedWord>& words, std::size_t at) {
  static const WordKeys openings{"các",   "một",  "số",  "những", "nguồn", "dự",   "toán",
                                 "công",  "tác",  "chế", "độ",    "thông", "tin",  "phương",
                                 "hướng", "định", "kỳ",  "nhóm",  "hệ",    "thống"};
  static const WordKeys separators{",", "-", "và", ";", ":", "."};
  while (at > 0 && openings.has(words[at - 1].key)) --at;
  return at == 0 || separators.has(words[at - 1].key);
}

// The first that the title names; but goals are looked for in the section that has them, whatever
// else it says first: "QUAN ĐIỂM, MỤC TIÊU".
Role role_of(std::string_view title) {
  static const Phrases phrases = role_phrases();
  const std::vector<FoldedWord> words = folded_words(title);
  Role role = Role::none;
  for (const PhraseMatch& match : phrases.find(title, words)) {
    const auto first = std::ranges::lower_bound(words, match.begin, {}, &FoldedWord::begin);
    if (!opens_part(words, static_cast<std::size_t>(first - words.begin()))) continue;
    const Role named = words_of_roles.at(match.id).role;
    const bool is_before_goals = role == Role::purpose || role == Role::viewpoint;
    if (role == Role::none || (is_before_goals && named == Role::objectives)) role = named;
  }
  return role;
}

}  // namespace

void give_roles(Plan& plan) {
  for (PlanItem& section : plan.body) {
    if (section.marker == Marker::article || section.role != Role::none) continue;
    const Markup& heading = section.title.empty() ? section.run_in : section.title;
    section.role = role_of(FlatText(heading).words());
  }
  for (Plan& attached : plan.attachment) give_roles(attached);
}

}  // namespace vanban
