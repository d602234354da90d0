#include "import/recognise/body_lines.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/run_in.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr std::size_t longest_title = 45, longest_announcing = 30, longest_sentence = 32;  // words

bool is_title_style(Element element) {
  return element == Element::section_title || element == Element::article_title ||
         element == Element::number_title || element == Element::decimal_title ||
         element == Element::letter_title || element == Element::dash_title;
}

bool is_list_sign(LabelKind kind) {
  return kind >= LabelKind::star || kind == LabelKind::bracketed;
}

// The mark with which the words end; 0 for a letter, a figure, a quote.
char end_mark(std::string_view text) {
  text = trim(text);
  if (text.empty()) return 0;
  const char last = text.back();
  return last == '.' || last == ';' || last == ',' || last == ':' || last == '/' ? last : '\0';
}

bool holds_sentences(std::string_view text) {
  const std::size_t stop = text.find(". ");
  return stop != text.npos && stop + 2 < trim(text).size();
}

// "gồm các nội dung sau:" announces, it is no heading.
bool ends_as_announcement(std::string_view text) {
  text = trim(text);
  if (text.ends_with(':')) text.remove_suffix(1);
  text = trim(text);
  static const WordKeys ends{"sau", "đây", "gồm", "như", "thể", "là", "từ", "với"};
  const std::size_t space = text.rfind(' ');
  return ends.has(word_key(text.substr(space == text.npos ? 0 : space + 1)));
}

class ShapeReader {
 public:
  explicit ShapeReader(std::vector<BodyLine>& lines) : lines_(lines) {}

  void run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_[i].is_ours && !lines_[i].labels.empty()) shape(i);
    }
  }

 private:
  void shape(std::size_t at) {
    BodyLine& line = lines_[at];
    const WrittenLabel& label = line.labels.front();
    if (line.line.text.empty()) {
      if (label.kind <= LabelKind::division) line.shape = BodyLine::Shape::title;
      return;
    }
    if (is_list_sign(label.kind)) return;
    if (is_all_bold(line.line) && !holds_sentences(line.line.text)) {
      line.shape = BodyLine::Shape::title;
      return;
    }
    const std::size_t run_in = run_in_length(line.line, label);
    if (run_in > 0) {
      line.shape = BodyLine::Shape::run_in;
      line.run_in_end = run_in;
    } else if (is_title(at)) {
      line.shape = BodyLine::Shape::title;
    }
  }

  bool is_title(std::size_t at) const {
    const BodyLine& line = lines_[at];
    const WrittenLabel& label = line.labels.front();
    const std::string_view text = line.line.text;
    if (stands_in_capitals(text)) return true;
    const std::size_t words = count_words(text, longest_title + 1);
    if (words > longest_title || holds_sentences(text)) return false;
    const char mark = end_mark(text);
    const bool holds_list = list_follows(at);
    const bool holds_something = holds_list || paragraph_follows(at);
    if (label.kind == LabelKind::part || label.kind == LabelKind::chapter ||
        label.kind == LabelKind::division) {
      return true;
    }
    if (label.kind == LabelKind::roman || label.kind == LabelKind::capital) {
      return mark == 0 || holds_something;
    }
    if (!holds_something) return false;
    switch (mark) {
      case '\0':
        return true;
      case ':':
        return words <= longest_announcing && !ends_as_announcement(text);
      case '.':
        return holds_list && words <= longest_sentence;
      default:
        return false;
    }
  }

  const BodyLine* next(std::size_t at) const {
    return at + 1 < lines_.size() ? &lines_[at + 1] : nullptr;
  }

  bool list_follows(std::size_t at) const {
    const BodyLine* following = next(at);
    if (following == nullptr || following->labels.empty()) return false;
    return rank_of(following->labels.front()) > rank_of(lines_[at].labels.front());
  }

  bool paragraph_follows(std::size_t at) const {
    const BodyLine* following = next(at);
    if (following == nullptr || !following->labels.empty()) return false;
    static const LineOpenings closing{"trên đây là", "nơi nhận"};
    return !closing.open(following->line.text);
  }

  std::vector<BodyLine>& lines_;
};

void shape_ours(BodyLine& line, const ManuscriptLine& whole) {
  line.is_ours = true;
  const auto element = element_of_word_style(whole.style);
  if (element && is_title_style(*element)) {
    line.shape = BodyLine::Shape::title;
    return;
  }
  const std::size_t bold = bold_beginning(line.line);
  const std::string_view heading = trim(std::string_view(line.line.text).substr(0, bold));
  if (heading.ends_with(':') && bold < line.line.text.size() && !line.labels.empty()) {
    line.shape = BodyLine::Shape::run_in;
    line.run_in_end = heading.size();
  }
}

// Of ours, lines with these styles bear labels that the program printed.
bool is_ours(const ManuscriptLine& line) {
  return element_of_word_style(line.style).has_value() ||
         marker_of_word_style(line.style).has_value();
}

bool may_have_label(const ManuscriptLine& line) {
  if (const auto marker = marker_of_word_style(line.style)) return *marker != Marker::none;
  if (const auto element = element_of_word_style(line.style)) return is_title_style(*element);
  return line.is_paragraph;
}

Emphasis emphasis_at_begin(const ManuscriptLine& line) {
  for (const StyledRange& style : line.styles) {
    if (style.range.begin == 0 && !style.range.empty()) return style.emphasis;
  }
  return {};
}

BodyLine read_line(const ManuscriptLine& whole) {
  BodyLine line;
  line.label_emphasis = emphasis_at_begin(whole);
  if (may_have_label(whole)) line.labels = labels_of(whole);
  line.line = line.labels.empty() ? part_of(whole, 0) : part_of(whole, line.labels.front().end);
  if (is_ours(whole)) shape_ours(line, whole);
  return line;
}

// Lines of what was a table once stay lines, in one paragraph.
bool goes_on(const ManuscriptLine& line, const ManuscriptLine& next) {
  return !line.is_paragraph && !next.is_paragraph && line.style.empty() && next.style.empty();
}

// "Chương I" alone: its title stands on the next line.
bool heads_next(const std::vector<BodyLine>& lines) {
  return !lines.empty() && !lines.back().labels.empty() && lines.back().table == nullptr &&
         lines.back().line.text.empty() && lines.back().labels.front().kind <= LabelKind::roman;
}

}  // namespace

std::vector<BodyLine> read_body_lines(const std::vector<ManuscriptBlock>& blocks) {
  std::vector<BodyLine> lines;
  bool is_open = false;  // the last is a line that another may follow
  for (const ManuscriptBlock& block : blocks) {
    if (const auto* table = std::get_if<ManuscriptTable>(&block)) {
      BodyLine line;
      line.table = table;
      lines.push_back(std::move(line));
      is_open = false;
      continue;
    }
    const ManuscriptLine whole = part_of(std::get<ManuscriptLine>(block), 0);
    if (whole.text.empty() && whole.notes.empty()) continue;
    if (heads_next(lines) && labels_of(whole).empty() && stands_in_capitals(whole.text)) {
      lines.back().line = whole;
      continue;
    }
    if (is_open && goes_on(lines.back().line, whole)) {
      append_line(lines.back().line, whole, '\n');
      continue;
    }
    lines.push_back(read_line(whole));
    is_open = !whole.is_paragraph;
  }
  ShapeReader(lines).run();
  return lines;
}

int rank_of(const WrittenLabel& label) {
  switch (label.kind) {
    case LabelKind::part:
      return 10;
    case LabelKind::chapter:
      return 20;
    case LabelKind::division:
      return 30;
    case LabelKind::capital:
      return 35;
    case LabelKind::roman:
      return 40;
    case LabelKind::article:
      return 45;
    case LabelKind::number:
      return label.mark == ')' ? 58 : 50;
    case LabelKind::decimal:
      return label.mark == ')' ? 59 : 50 + static_cast<int>(label.depth);
    case LabelKind::letter:
      return 60;
    case LabelKind::bracketed:
      return 65;
    case LabelKind::small_roman:
      return 70;
    case LabelKind::star:
      return 78;
    case LabelKind::dash:
    case LabelKind::long_dash:
      return 80;
    case LabelKind::bullet:
      return 82;
    case LabelKind::plus:
      return 90;
  }
  return 90;
}

bool is_wordless(const BodyLine& line) {
  return line.table == nullptr && line.line.text.empty() && line.line.notes.empty();
}

bool announces(const ManuscriptLine& line) {
  return trim(line.text).ends_with(':');
}

}  // namespace vanban
