#include "import/recognise/title.h"

#include <algorithm>

#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/place_date.h"
#include "import/recognise/set_phrases.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr std::size_t longest_type_line = 400;     // bytes
constexpr std::size_t longest_subject_line = 120;  // code points of a line set by hand
constexpr std::size_t most_subject_lines = 12;
constexpr std::size_t fewest_words_of_title = 12;

bool opens_basis(std::string_view text) {
  static const LineOpenings openings{"căn cứ",
                                     "theo đề nghị",
                                     "xét đề nghị",
                                     "xét",
                                     "trên cơ sở",
                                     "thực hiện quyết định",
                                     "thực hiện kế hoạch số",
                                     "thực hiện nghị quyết",
                                     "thực hiện công văn",
                                     "thực hiện chỉ thị",
                                     "thực hiện kế hoạch",
                                     "thực hiện hướng dẫn",
                                     "kính gửi",
                                     "thi hành"};
  return openings.open(text);
}

// "Thực hiện Quyết định số …" begins subjects, too; "Căn cứ" none.
bool is_basis(std::string_view text, bool may_be_subject) {
  static const LineOpenings surely{"căn cứ", "kính gửi"};
  return may_be_subject ? surely.open(text) : opens_basis(text);
}

bool ends_sentence(std::string_view text) {
  text = trim(text);
  return text.ends_with('.') || text.ends_with(';') || text.ends_with(':');
}

// A quotation was begun and not ended.
bool is_open_quotation(std::string_view text) {
  int open = 0;
  std::size_t straight = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t sign = next_code_point(text, at);
    if (sign == U'“') ++open;
    if (sign == U'”') --open;
    if (sign == U'"') ++straight;
  }
  return open > 0 || (open == 0 && straight % 2 == 1);
}

bool opens_section(const ManuscriptLine& line) {
  const std::vector<WrittenLabel> labels = labels_of(line);
  return !labels.empty() && labels.front().kind != LabelKind::star;
}

std::optional<Element> element_of(const ManuscriptLine& line) {
  return element_of_word_style(line.style);
}

class TitleReader {
 public:
  TitleReader(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end)
      : blocks_(blocks), at_(begin), end_(end) {}

  ReadTitle run() {
    read_type();
    return read_lines();
  }

  ReadTitle run_in_appendix() {
    is_appendix_ = true;
    read_appendix_name();
    return read_lines();
  }

 private:
  ReadTitle read_lines() {
    while (at_ < end_ && take_block()) ++at_;
    title_.end = at_;
    return std::move(title_);
  }

  // Its words are the type's here.
  void read_appendix_name() {
    if (at_ == end_) return;
    const std::vector<ManuscriptLine> lines = broken_lines(blocks_[at_].line);
    if (lines.empty()) {
      ++at_;
      return;
    }
    const ManuscriptLine first = with_single_spaces(lines.front());
    const std::size_t length = appendix_name_length(first.text);
    const std::size_t end = length > 0 ? length : first.text.size();
    title_.type = trim(std::string_view(first.text).substr(0, end));
    add_line(part_of(first, end));
    for (std::size_t i = 1; i < lines.size(); ++i) add_line(with_single_spaces(lines[i]));
    ++at_;
  }

  void read_type() {
    if (at_ == end_) return;
    if (!is_type_line(blocks_[at_]) && !is_title_in_one_line(blocks_[at_])) return;
    const std::vector<ManuscriptLine> lines = broken_lines(blocks_[at_].line);
    const ManuscriptLine first = with_single_spaces(lines.front());
    const std::size_t length = type_name_length(first.text);
    title_.type = first.text.substr(0, length);
    add_subject(part_of(first, length));
    if (is_joint_word(title_.subject.text)) lines_ = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) add_line(with_single_spaces(lines[i]));
    ++at_;
  }

  void add_line(const ManuscriptLine& line) {
    if (opens_reference(line.text)) {
      title_.reference = line;
    } else {
      add_subject(line);
    }
  }

  void add_subject(const ManuscriptLine& line) {
    if (line.text.empty()) return;
    append_line(title_.subject, line, '\n');
    ++lines_;
  }

  bool take_block() {
    const PlacedBlock& block = blocks_[at_];
    if (block.table != nullptr) return false;
    const ManuscriptLine line = with_single_spaces(part_of(block.line, 0));
    if (is_typed_rule(line.text)) return true;
    if (const auto element = element_of(line)) {
      if (*element == Element::reference || *element == Element::appendix_reference) {
        add_reference(line);
        return true;
      }
      if (*element != Element::subject && *element != Element::appendix_title) return false;
      add_lines(line);
      return true;
    }
    if (opens_reference(line.text) || is_open_reference()) {
      add_reference(line);
      return true;
    }
    if (title_.reference || !goes_on(block, line)) return false;
    add_lines(line);
    return true;
  }

  void add_lines(const ManuscriptLine& line) {
    for (const ManuscriptLine& part : broken_lines(line)) add_line(with_single_spaces(part));
  }

  bool is_open_reference() const {
    return title_.reference && !trim(title_.reference->text).ends_with(')') &&
           title_.reference->text.size() < longest_type_line;
  }

  void add_reference(const ManuscriptLine& line) {
    if (!title_.reference) title_.reference.emplace();
    append_line(*title_.reference, line, ' ');
  }

  bool goes_on(const PlacedBlock& block, const ManuscriptLine& line) const {
    const bool may_be_subject = lines_ == 0 && !title_.type.empty() && !ends_sentence(line.text);
    if (lines_ >= most_subject_lines || is_basis(line.text, may_be_subject)) return false;
    if (is_enacting_line(block) || opens_recipients(line.text)) return false;
    if (opens_number(line.text) || is_place_date(line.text)) return false;
    const bool is_quoted_on = is_open_quotation(title_.subject.text);
    if (!is_quoted_on && opens_section(line)) return false;
    const std::size_t length = count_code_points(line.text);
    if (lines_ == 0 && is_appendix_) return opens_title_of_appendix(line, length);
    if (lines_ == 0) return !title_.type.empty() && !is_text(line);
    if (is_quoted_on) return length <= longest_subject_line * 4;
    if (opens_body_name(line.text) || is_title_of_office(line.text)) return false;
    if (length > longest_subject_line || ends_sentence(line.text)) return false;
    // Lines that nobody joined are set by hand.
    if (!block.line.is_paragraph) return true;
    if (line.align == Align::center) return true;
    if (is_all_bold(line) && is_all_bold(title_.subject)) return true;
    if (line.align) return false;
    if (begins_with_small_letter(line.text)) return true;
    return stands_in_capitals(title_.subject.text) && stands_in_capitals(line.text);
  }

  static bool opens_title_of_appendix(const ManuscriptLine& line, std::size_t length) {
    if (line.align == Align::center || stands_in_capitals(line.text) || is_all_bold(line)) {
      return length <= longest_subject_line * 3;
    }
    return length <= longest_subject_line && !ends_sentence(line.text);
  }

  // A paragraph of the text, where a subject is missing.
  static bool is_text(const ManuscriptLine& line) {
    const std::string_view text = trim(line.text);
    return text.ends_with(':') && line.align != Align::center &&
           count_words(text, fewest_words_of_title + 1) > fewest_words_of_title;
  }

  const std::vector<PlacedBlock>& blocks_;
  std::size_t at_, end_;
  std::size_t lines_ = 0;
  bool is_appendix_ = false;
  ReadTitle title_;
};

}  // namespace

bool is_type_line(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  const ManuscriptLine& line = block.line;
  if (const auto element = element_of(line)) return *element == Element::type_name;
  if (line.text.size() > longest_type_line) return false;
  const std::string_view text = trim(line.text);
  const std::string_view first = trim(text.substr(0, text.find('\n')));
  const std::size_t length = type_name_length(first);
  if (length == 0 || first.substr(length).starts_with(':')) return false;
  const std::string_view behind = trim(first.substr(length));
  return behind.empty() || stands_in_capitals(behind) || first.size() != text.size() ||
         line.align == Align::center;
}

bool is_title_in_one_line(const PlacedBlock& block) {
  if (block.table != nullptr || block.line.text.size() > longest_type_line) return false;
  const std::string_view text = trim(block.line.text);
  const std::size_t length = type_name_length(text);
  static const LineOpenings types{"quyết định", "kế hoạch"};
  if (length == 0 || length != types.length_in(text) || ends_sentence(text)) return false;
  return opens_with_capital(trim(text.substr(length)));
}

bool is_joint_word(std::string_view line) {
  static const LineOpenings joint{"liên tịch", "phối hợp"};
  return joint.open(line) && stands_in_capitals(line) && count_words(line, 5) < 5;
}

bool is_lone_type_line(const PlacedBlock& block) {
  if (!is_type_line(block)) return false;
  if (element_of(block.line)) return true;
  const std::string_view text = trim(block.line.text);
  const std::string_view first = trim(text.substr(0, text.find('\n')));
  return type_name_length(first) == first.size();
}

ReadTitle read_title(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end) {
  return TitleReader(blocks, begin, end).run();
}

ReadTitle read_appendix_title(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                              std::size_t end) {
  return TitleReader(blocks, begin, end).run_in_appendix();
}

bool is_enacting_line(const PlacedBlock& block) {
  if (block.table != nullptr) return false;
  if (const auto element = element_of(block.line)) return *element == Element::enacting;
  const std::string_view text = trim(block.line.text);
  if (!stands_in_capitals(text)) return false;
  for (const std::string_view words : {"QUYẾT ĐỊNH:", "QUYẾT ĐỊNH", "QUYẾT NGHỊ:"}) {
    if (are_same_words(text, words)) return true;
  }
  return false;
}

}  // namespace vanban
