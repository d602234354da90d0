// How the items of a list are marked (Nghị định 30/2020, Phụ lục I, II.6đ and V.6b). The marker
// belongs to the list, not to the section: one section may hold lists of every kind.
#pragma once

#include <optional>
#include <string_view>

namespace vanban {

enum class Marker {
  article,  // Điều 1.
  section,  // I.
  number,   // 1.   khoản
  decimal,  // 1.1. under a number
  letter,   // a)   điểm: a b c d đ e …
  dash,     // -
  plus,     // +
  none,
};

// The marker as users write it: "1." "1.1." "a)" "-" "+" "none".
std::optional<Marker> parse_marker(std::string_view word);
// Empty for articles and sections, which no list inside an item holds.
std::string_view marker_word(Marker marker);

// The marker of a list inside an item marked so, where the user says nothing.
Marker default_inner_marker(Marker outer);

// What a section is for, apart from its title and number.
enum class Role {
  none,
  purpose,       // mục đích, yêu cầu
  viewpoint,     // quan điểm
  objectives,    // mục tiêu
  tasks,         // nhiệm vụ, giải pháp
  funding,       // kinh phí
  organisation,  // tổ chức thực hiện
  reporting,     // chế độ báo cáo
};

}  // namespace vanban
