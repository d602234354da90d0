// The label at the beginning of a line, as lists and headings have it.
#pragma once

#include <cstddef>
#include <string_view>

namespace vanban {

struct LineLabel {
  enum class Kind {
    none,
    part,     // Phần, Chương, Mục, Tiểu mục, Phụ lục with a number
    article,  // Điều 1.
    roman,    // IV.
    number,   // 1. 1.1. 2.1.1
    bracket,  // (1) 1)
    letter,   // a) đ)
    dash,     // - –
    bullet,   // + * •
  };
  Kind kind = Kind::none;
  std::size_t end = 0;  // bytes up to the text behind it

  explicit operator bool() const { return kind != Kind::none; }
};

LineLabel line_label(std::string_view text);

// True if the words before a line end make a label at the start of the next line part of a
// sentence: "ngày", "khoản", "số"; "2021" before "- 2030".
bool asks_for_more(std::string_view line, const LineLabel& next, std::string_view next_text);

}  // namespace vanban
