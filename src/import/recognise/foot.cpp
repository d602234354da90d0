#include "import/recognise/foot.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/set_phrases.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 9;        // words, with degrees and ranks
constexpr std::size_t longest_recipient = 60;  // words
constexpr std::size_t deepest_hang = 6;        // spaces before the second line of an entry
constexpr std::size_t most_lines_of_signature = 10;

bool is_recipient_sign(std::string_view text) {
  return text.starts_with("-") || text.starts_with("+") || text.starts_with("–") ||
         text.starts_with("•") || text.starts_with("*") || text.starts_with("—");
}

bool opens_archive(std::string_view text) {
  return archive_opening_length(text) > 0 && count_words(text, 12) < 12;
}

bool ends_entry(std::string_view text) {
  text = trim(text);
  return text.ends_with(';') || text.ends_with('.') || text.ends_with(')') || text.ends_with(':');
}

// "Phó Chủ tịch UBND tỉnh" above a name, not in capitals.
bool is_office(std::string_view text) {
  static const LineOpenings titles{"phó chủ tịch", "chủ tịch",   "giám đốc", "phó giám đốc",
                                   "bí thư",       "phó bí thư", "trưởng",   "phó trưởng",
                                   "ủy viên",      "chánh",      "phó chánh"};
  return titles.open(text) && !stands_in_capitals(text) && count_words(text, 16) < 16;
}

bool has_figures(std::string_view text) {
  return text.find_first_of("0123456789") != text.npos;
}

bool may_be_name(std::string_view text) {
  if (count_words(text, longest_name + 1) > longest_name || text.empty()) return false;
  return opens_with_capital(text) && !has_figures(text) && !text.ends_with(':') &&
         !text.ends_with(';') && !is_recipient_sign(text);
}

class FootReader {
 public:
  FootReader(const std::vector<PlacedBlock>& blocks, const Recognition& recognition)
      : blocks_(blocks), recognition_(recognition) {}

  ReadFoot run(std::size_t begin, std::size_t end) {
    std::size_t at = begin;
    for (; at < end && blocks_[at].table == nullptr; ++at) {
      if (is_complete() && !goes_on(blocks_[at])) break;
      std::vector<PlacedBlock> columns = columns_of(blocks_[at]);
      put_sides(blocks_[at].line.text, columns);
      for (const PlacedBlock& column : columns) read(column);
    }
    return {std::move(foot_), at};
  }

 private:
  // Where two columns have stood beside each other, a line alone is the left one's if it does not
  // stand far to the right.
  void put_sides(std::string_view line, std::vector<PlacedBlock>& columns) {
    has_two_columns_ |= columns.size() > 1;
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const bool stands_apart = !is_entry_open() && (indent > deepest_hang || !expects_recipients());
    for (PlacedBlock& column : columns) {
      if (column.side != SideOfPage::unknown || !has_two_columns_) continue;
      column.side = stands_apart ? SideOfPage::right : SideOfPage::left;
    }
  }

  // Everything a foot holds has been found.
  bool is_complete() const {
    return (foot_.has_label || !foot_.recipients.empty()) && !foot_.names.empty();
  }

  // Lines that may stand behind the name: recipients that come last, stamps.
  bool goes_on(const PlacedBlock& block) {
    if (block.side != SideOfPage::unknown && block.side == SideOfPage::left) return true;
    const std::vector<PlacedBlock> columns = columns_of(block);
    return std::ranges::all_of(columns, [&](const PlacedBlock& column) {
      const std::string_view text = column.line.text;
      return is_signed_mark(text) || is_of_digital_signature(text) || is_typed_rule(text) ||
             (opens_recipients(text) && !foot_.has_label) || opens_archive(text) || is_code(text) ||
             (is_recipient_sign(text) && text.size() < 300 && expects_recipients()) ||
             (has_two_columns_ && expects_recipients() && is_entry_open()) ||
             is_style(column.line, Element::recipients) || is_style(column.line, Element::drafter);
    });
  }

  // The archive line ends the list.
  bool expects_recipients() const {
    return foot_.recipients.empty() || !opens_archive(without_sign(foot_.recipients.back().text));
  }

  bool is_entry_open() const {
    return !foot_.recipients.empty() && !ends_entry(foot_.recipients.back().text);
  }

  static std::string_view without_sign(std::string_view text) {
    while (is_recipient_sign(text) || text.starts_with(' ')) {
      std::size_t at = 0;
      next_code_point(text, at);
      text.remove_prefix(at);
    }
    return text;
  }

  // "TN_VP6_10.KH", "PL.(300)"
  static bool is_code(std::string_view text) {
    text = trim(without_sign(text));
    const bool is_word = text.size() < 40 && text.find(' ') == text.npos;
    return is_word && (text.find('_') != text.npos || text.ends_with(".KH") ||
                       (text.find(".(") != text.npos && text.ends_with(')')));
  }

  static bool is_style(const ManuscriptLine& line, Element element) {
    return element_of_word_style(line.style) == element;
  }

  void read(const PlacedBlock& column) {
    const ManuscriptLine& line = column.line;
    if (line.text.empty()) return;
    if (is_typed_rule(line.text)) return leave_out(line, "out-rule");
    if (is_of_digital_signature(line.text)) return leave_out(line, "out-digital-signature");
    if (is_signed_mark(line.text)) return leave_out(line, "out-signed-mark");
    if (read_by_style(line)) return;
    if (opens_recipients(line.text)) return read_label(line, column.side);
    if (is_of_recipients(column)) return read_recipient(line);
    read_signature(line);
  }

  bool read_by_style(const ManuscriptLine& line) {
    const auto element = element_of_word_style(line.style);
    if (!element) return false;
    if (*element == Element::recipients_label) {
      foot_.has_label = true;
    } else if (*element == Element::recipients || *element == Element::drafter) {
      foot_.recipients.push_back(line);
    } else if (*element == Element::signature_authority) {
      // The office stands below the gap for the signature: Word files of ours have it in the same
      // style, but only authorities are printed in capitals.
      (stands_in_capitals(line.text) ? foot_.authority : foot_.offices).push_back(line);
    } else if (*element == Element::signature_name) {
      foot_.names.push_back(line);
    } else {
      return false;
    }
    return true;
  }

  void read_label(const ManuscriptLine& line, SideOfPage side) {
    if (foot_.has_label && !foot_.recipients.empty()) return foot_.stray.push_back(line);
    foot_.has_label = true;
    const std::size_t colon = line.text.find(':');
    if (colon == line.text.npos) return;
    const ManuscriptLine behind = part_of(line, colon + 1);
    if (behind.text.empty()) return;
    read({behind, nullptr, side == SideOfPage::right ? side : SideOfPage::left});
  }

  bool is_of_recipients(const PlacedBlock& column) const {
    const std::string_view text = column.line.text;
    if (is_recipient_sign(text) || opens_archive(text) || is_code(text)) return true;
    if (opens_signature(text)) return false;
    if (column.side == SideOfPage::right) return false;
    if (column.side == SideOfPage::left) return foot_.has_label;
    // A line alone: what an entry began and did not end, as long as nobody signs.
    const bool may_go_on =
        foot_.authority.empty() || trim(text).ends_with(';') || begins_with_small_letter(text);
    if (is_entry_open() && may_go_on && !is_title_of_office(text)) return true;
    return foot_.has_label && foot_.authority.empty() && !stands_in_capitals(text) &&
           (ends_entry(text) || foot_.recipients.empty());
  }

  void read_recipient(const ManuscriptLine& line) {
    const bool begins = is_recipient_sign(line.text) || opens_archive(line.text) ||
                        foot_.recipients.empty() || ends_entry(foot_.recipients.back().text);
    const bool is_note = line.text.starts_with('(') && !foot_.recipients.empty();
    const std::size_t words = count_words(line.text, longest_recipient);
    if (words == longest_recipient) return foot_.stray.push_back(line);
    if (begins && !is_note) {
      foot_.recipients.push_back(line);
    } else {
      append_line(foot_.recipients.back(), line, ' ');
    }
  }

  void read_signature(const ManuscriptLine& line) {
    const std::size_t count = foot_.authority.size() + foot_.offices.size() + foot_.names.size();
    if (count >= most_lines_of_signature) return foot_.stray.push_back(line);
    if (opens_signature(line.text)) {
      // A second one who signs has no place in a plan.
      return (foot_.names.empty() ? foot_.authority : foot_.stray).push_back(line);
    }
    if (!foot_.names.empty()) return foot_.stray.push_back(line);
    if (is_title_of_office(line.text)) return foot_.authority.push_back(line);
    if (is_office(line.text) && !foot_.authority.empty()) return foot_.offices.push_back(line);
    if (stands_in_capitals(line.text) && is_authority_continued(line.text)) {
      return foot_.authority.push_back(line);
    }
    if (may_be_name(line.text)) return foot_.names.push_back(line);
    foot_.stray.push_back(line);
  }

  // "THƯỜNG TRỰC" behind "PHÓ CHỦ TỊCH", "XÃ LƯƠNG MINH" behind "TM. ỦY BAN MTTQ", but no name.
  bool is_authority_continued(std::string_view text) const {
    if (foot_.authority.empty()) return false;
    const std::string_view last = foot_.authority.back().text;
    const bool is_open = opens_signature(last) && !is_title_of_office(last);
    static const LineOpenings more{"thường trực", "kiêm",     "phụ trách", "và",   "hđnd",
                                   "ubnd",        "việt nam", "đoàn",      "quận", "văn phòng"};
    return opens_unit_name(text) || opens_body_name(text) || more.open(text) ||
           (is_open && foot_.authority.size() == 1 && text.find("TM.") != text.npos);
  }

  void leave_out(const ManuscriptLine& line, const char* reason) {
    recognition_.left_out.push_back({line.text, reason, line.where});
  }

  const std::vector<PlacedBlock>& blocks_;
  const Recognition& recognition_;
  FootLines foot_;
  bool has_two_columns_ = false;
};

// Of a signature that stands before the recipients.
bool is_signature_block(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  const std::vector<PlacedBlock> columns = columns_of(block);
  return std::ranges::any_of(
      columns, [](const PlacedBlock& column) { return opens_signature(column.line.text); });
}

bool is_lone_title(const PlacedBlock& block) {
  if (block.table != nullptr || block.line.text.size() > 200) return false;
  const std::vector<PlacedBlock> columns = columns_of(block);
  return columns.size() == 1 && is_title_of_office(columns.front().line.text) &&
         labels_of(columns.front().line).empty();
}

}  // namespace

ReadFoot read_foot_lines(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end,
                         const Recognition& recognition) {
  return FootReader(blocks, recognition).run(begin, end);
}

bool begins_foot(const std::vector<PlacedBlock>& blocks, std::size_t at) {
  const PlacedBlock& block = blocks[at];
  if (block.table != nullptr) return false;
  if (element_of_word_style(block.line.style) == Element::recipients_label) return true;
  if (block.line.text.size() > 400) return false;
  if (opens_recipients(block.line.text)) return true;
  if (is_signature_block(block)) return true;
  // "GIÁM ĐỐC" alone above a name.
  if (!is_lone_title(block) || at + 1 == blocks.size()) return false;
  const PlacedBlock& next = blocks[at + 1];
  return next.table == nullptr && next.line.text.size() < 60 && may_be_name(trim(next.line.text)) &&
         !stands_in_capitals(next.line.text);
}

}  // namespace vanban
