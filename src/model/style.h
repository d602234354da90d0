// The legal profile as data: sizes, margins, spacings and rule lengths, each with the range the law
// permits and the clause it comes from. Read from templates/styles/*.json; layout takes every
// measure from here.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "model/table.h"

namespace vanban {

// What a style says something of. The order matters: writers ask for ranges of it, type_name to
// enacting being the head, basis to dash_title what is set like the text.
enum class Element {
  country,        // Quốc hiệu
  motto,          // Tiêu ngữ
  superior,       // cơ quan chủ quản
  issuer,         // cơ quan ban hành
  number,         // Số, ký hiệu
  place_date,     // địa danh, thời gian
  type_name,      // tên loại
  subject,        // trích yếu
  reference,      // (Kèm theo …)
  authority,      // who decides
  enacting,       // QUYẾT ĐỊNH:
  basis,          // căn cứ
  body,           // nội dung
  section_title,  // I. TIÊU ĐỀ
  article_title,  // Điều 1. with its title
  number_title,   // 1. khoản with a title
  decimal_title,  // 1.1.
  letter_title,   // a) with a title (house: the law gives points none)
  dash_title,     // - + with a title
  table_header,
  table_cell,
  signature_authority,  // quyền hạn, chức vụ
  signature_name,       // họ tên
  signature_line,       // in the signature field of an attached document
  recipients_label,     // Nơi nhận:
  recipients,
  drafter,        // ô 12
  contact,        // ô 13
  appendix_name,  // Phụ lục I
  appendix_title,
  appendix_reference,
  urgency,      // HOẢ TỐC
  circulation,  // LƯU HÀNH NỘI BỘ
  draft,        // DỰ THẢO
  footnote,
  page_number,
};
inline constexpr std::size_t element_count = static_cast<std::size_t>(Element::page_number) + 1;

// "type-name" and so on, as the style file writes them.
std::string_view name_of(Element element);

struct TextStyle {
  Pt size;
  bool bold = false;
  bool italic = false;
  bool capitals = false;  // set in capitals whatever the data say
  Align align = Align::left;
  Pt first_line_indent;
  Pt space_before;
  double line_spacing = 1;  // times the font's own line height
};

// A horizontal rule under a text line.
struct RuleStyle {
  double fraction = 1;  // of the length of the line above it
  Pt thickness;
  Pt gap;  // between the line's descenders and the rule
};

struct PageStyle {
  Pt width, height;  // portrait
  Pt top, bottom, left, right;
  // Landscape pages keep their margins as named.
  Pt landscape_top, landscape_bottom, landscape_left, landscape_right;
};

// Which words stay together on a line.
struct BreakingWords {
  std::vector<std::string> units;           // after a number: "đồng", "m²"
  std::vector<std::string> before_numbers;  // "số", "Điều", "khoản", "năm"
};

// The fields for digital signatures.
struct SignatureStyle {
  Pt width;  // of the signer's, which is as high as the gap for it
  Pt seal;   // the body's, as wide as high
  Pt attachment_top, attachment_width, attachment_height;  // of an attached document's, at the top
};

enum class LineBreaking { total_fit, first_fit };

struct StyleSheet {
  std::string name;
  PageStyle page;
  std::array<TextStyle, element_count> texts;
  RuleStyle motto_rule, issuer_rule, subject_rule, reference_rule, contact_rule, footnote_rule;
  LineBreaking lines = LineBreaking::total_fit;
  BreakingWords breaking;
  SignatureStyle signature;

  // In no-break spaces.
  std::size_t number_blank = 0, day_blank = 0, month_blank = 0, year_blank = 0;
  Pt column_gap;       // between the two columns of head and foot
  Pt signature_space;  // between authority and name
  Pt number_gap;       // above the line of number and date
  Pt title_gap;        // above type name, authority and enacting line
  Pt body_gap;         // below the head of the document
  Pt cell_padding;     // left and right in table cells
  Pt cell_padding_vertical;
  Pt table_rule;   // thickness of table borders
  Pt table_gap;    // above and below a table
  Pt box_padding;  // around the words of a mark in a box
  Pt box_rule;
  std::string urgency_colour;  // "#ff0000"
  Pt page_number_top;          // from the paper's edge to the top of the page number's line
  Pt signing_gap;              // above recipients and signature
  Pt stamp_height;             // of the urgency stamps; their widths by their words (III.2b)
  std::map<std::string, Pt> stamp_widths;

  const TextStyle& operator[](Element element) const {
    return texts[static_cast<std::size_t>(element)];
  }
};

}  // namespace vanban
