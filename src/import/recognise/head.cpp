#include "import/recognise/head.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "import/recognise/head_wraps.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/place_date.h"
#include "import/recognise/set_phrases.h"

namespace vanban {

namespace {

struct HeadMark {
  std::string_view words, key;
};

constexpr HeadMark urgencies[] = {
    {"hỏa tốc", "hoa-toc"}, {"thượng khẩn", "thuong-khan"}, {"khẩn", "khan"}};
constexpr HeadMark circulations[] = {{"xem xong trả lại", "xem-xong-tra-lai"},
                                     {"lưu hành nội bộ", "luu-hanh-noi-bo"}};

template <std::size_t Count>
std::string key_of(const HeadMark (&marks)[Count], std::string_view line) {
  for (const HeadMark& mark : marks) {
    if (are_same_words(mark.words, line)) return std::string(mark.key);
  }
  return {};
}

bool opens_draft(std::string_view line) {
  static const LineOpenings draft{"dự thảo"};
  return draft.open(line) && count_words(line, 8) < 8;
}

bool opens_letter_subject(std::string_view line) {
  static const LineOpenings openings{"v/v", "về việc"};
  return openings.open(line);
}

constexpr std::size_t longest_line = 250;  // bytes

bool is_fact_of_head(std::string_view text) {
  return !find_country(text).empty() || !find_motto(text).empty() || is_part_of_country(text) ||
         opens_number(text) || read_place_date(text).has_value() || is_of_digital_signature(text);
}

class HeadReader {
 public:
  explicit HeadReader(const Recognition& recognition) : recognition_(recognition) {}

  ReadHead run(const std::vector<PlacedBlock>& blocks) {
    std::vector<PlacedBlock> lines;
    for (const PlacedBlock& block : blocks) {
      for (PlacedBlock& column : columns_of(block)) lines.push_back(std::move(column));
    }
    join_wrapped_lines(lines);
    for (const PlacedBlock& line : lines) read(line.line);
    return std::move(head_);
  }

 private:
  void read(const ManuscriptLine& line) {
    if (line.text.empty()) return;
    // Number and date in one line: "Số: 31/KH-UBND | Đông Hưng, ngày …".
    if (line.text.starts_with('|')) return read(part_of(line, 1));
    if (is_typed_rule(line.text)) return leave_out(line, "out-rule");
    for (const Range found : {find_country(line.text), find_motto(line.text)}) {
      if (found.empty()) continue;
      read(part_of(line, {0, found.begin}));
      read(part_of(line, found.end));
      return;
    }
    if (read_facts(line)) return;
    if (is_of_digital_signature(line.text)) return leave_out(line, "out-digital-signature");
    if (is_signed_mark(line.text)) return leave_out(line, "out-signed-mark");
    if (head_.subject && !stands_in_capitals(line.text)) {
      return append_line(*head_.subject, line, ' ');
    }
    // Above the right column of a party's document; it is no part of the issuer's name.
    if (are_same_words(line.text, "đảng cộng sản việt nam")) return head_.stray.push_back(line);
    if (stands_in_capitals(line.text) && head_.names.size() < 8) {
      head_.names.push_back(line);
    } else if (count_letters(line.text) > 0) {
      head_.stray.push_back(line);
    }
  }

  static std::size_t count_letters(std::string_view text) { return count_words(text, 1); }

  bool read_facts(const ManuscriptLine& line) {
    if (opens_number(line.text) && read_number(line)) return true;
    if (read_date(line)) return true;
    std::string mark = key_of(urgencies, line.text);
    if (!mark.empty() && stands_in_capitals(line.text)) {
      head_.urgency = std::move(mark);
      return true;
    }
    mark = key_of(circulations, line.text);
    if (!mark.empty()) {
      head_.circulation = std::move(mark);
      return true;
    }
    if (opens_draft(line.text) && head_.draft.empty()) {
      head_.draft = line.text;
      return true;
    }
    if (opens_letter_subject(line.text) && !head_.subject) {
      head_.subject = line;
      return true;
    }
    return false;
  }

  bool read_number(const ManuscriptLine& line) {
    if (head_.number_line) return false;
    auto number = read_number_line(line.text);
    if (!number) return false;
    head_.number_line = part_of(line, {0, number->end});
    head_.number = number->number;
    head_.symbol = std::move(number->symbol);
    if (!number->is_whole) {
      recognition_.diagnostics.report(Message::import_part_doubtful, line.where,
                                      {"part-number", first_words(line.text)});
    }
    read(part_of(line, number->end));
    return true;
  }

  bool read_date(const ManuscriptLine& line) {
    if (head_.date_line) return false;
    auto written = read_place_date(line.text);
    if (!written || count_words(written->place, 9) > 8) return false;
    head_.date_line = part_of(line, {0, written->end});
    head_.place = std::move(written->place);
    head_.date = written->date;
    read(part_of(line, written->end));
    return true;
  }

  void leave_out(const ManuscriptLine& line, const char* reason) {
    recognition_.left_out.push_back({line.text, reason, line.where});
  }

  const Recognition& recognition_;
  ReadHead head_;
};

}  // namespace

ReadHead read_head_lines(const std::vector<PlacedBlock>& blocks, const Recognition& recognition) {
  return HeadReader(recognition).run(blocks);
}

bool belongs_to_head(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  const std::vector<PlacedBlock> columns = columns_of(block);
  const bool has_fact = std::ranges::any_of(
      columns, [](const PlacedBlock& column) { return is_fact_of_head(column.line.text); });
  return std::ranges::all_of(columns, [&](const PlacedBlock& column) {
    const std::string& text = column.line.text;
    if (text.size() > longest_line) return false;
    // Beside a fact a name goes on in any words: "VÀ DU LỊCH".
    return is_typed_rule(text) || opens_body_name(text) || opens_unit_name(text) ||
           is_fact_of_head(text) || (has_fact && stands_in_capitals(text));
  });
}

}  // namespace vanban
