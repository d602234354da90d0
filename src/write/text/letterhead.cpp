#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "write/text/elements.h"

namespace vanban {

namespace {

constexpr std::size_t column_gap = 2;

// The words of a letterhead in reading order.
struct HeadWords {
  std::string circulation;                    // above the right column
  std::vector<std::string> superior, issuer;  // the left column
  std::string number, urgency, draft;
  std::string country, motto, place_date;  // the right column
};

HeadWords read_head(const Letterhead& head, Sheet& sheet) {
  HeadWords words;
  words.circulation = sheet.words(head.circulation, Element::circulation);
  words.superior = sheet.words(head.superior, Element::superior);
  words.issuer = sheet.words(head.issuer, Element::issuer);
  words.number = sheet.words(head.number, Element::number);
  words.urgency = sheet.words(head.urgency, Element::urgency);
  words.draft = sheet.words(head.draft, Element::draft);
  words.country = sheet.words(head.country, Element::country);
  words.motto = sheet.words(head.motto, Element::motto);
  words.place_date = sheet.words(head.place_date, Element::place_date);
  return words;
}

void write_flat(const HeadWords& words, Sheet& sheet) {
  const auto put = [&](const std::string& line) {
    if (!line.empty()) sheet.line(line);
  };
  put(words.circulation);
  sheet.lines(words.superior);
  sheet.lines(words.issuer);
  for (const auto* line : {&words.number, &words.urgency, &words.draft, &words.country,
                           &words.motto, &words.place_date}) {
    put(*line);
  }
}

// The words of a mark in their box.
std::string boxed(const std::string& mark) {
  return mark.empty() ? "" : "[" + mark + "]";
}

std::size_t natural_width(const std::string& words) {
  return widest(wrap(words, std::string::npos));
}

// A column of the head: texts in the middle, one below the other.
class HeadColumn {
 public:
  explicit HeadColumn(std::size_t width) : width_(width) {}

  void add(const std::string& words) {
    for (const std::string& line : wrap_evenly(words, width_)) {
      last_ = line;
      lines_.push_back(centred(line, width_));
    }
  }
  void add(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) add(text);
  }
  void add_rule(const RuleStyle& rule) {
    const std::string stroke = rule_for(last_, rule);
    if (!stroke.empty()) lines_.push_back(centred(stroke, width_));
  }
  const TextLines& lines() const { return lines_; }

 private:
  std::size_t width_;
  std::string last_;
  TextLines lines_;
};

struct HeadWidths {
  std::size_t left, right;
};

HeadWidths head_widths(const HeadWords& words, std::size_t width) {
  const std::size_t usable = width - column_gap;
  std::size_t left = 0;
  for (const auto* texts : {&words.superior, &words.issuer}) {
    for (const std::string& text : *texts) left = std::max(left, natural_width(text));
  }
  for (const std::string& text : {words.number, boxed(words.urgency), boxed(words.draft)}) {
    left = std::max(left, natural_width(text));
  }
  std::size_t right = 0;
  for (const std::string& text :
       {boxed(words.circulation), words.country, words.motto, words.place_date}) {
    right = std::max(right, natural_width(text));
  }
  const std::size_t right_column = right_width(usable, left, right, usable * 11 / 20);
  return {usable - right_column, right_column};
}

void draw(const HeadWords& words, Sheet& sheet) {
  const HeadWidths widths = head_widths(words, sheet.width());
  const auto put = [&](const HeadColumn& left, const HeadColumn& right) {
    sheet.lines(side_by_side(left.lines(), right.lines(), widths.left, column_gap));
  };

  // Above the right column stands the circulation mark, below the left one the other marks.
  HeadColumn nothing(widths.left), above(widths.right);
  above.add(boxed(words.circulation));
  put(nothing, above);

  HeadColumn names(widths.left), country(widths.right);
  names.add(words.superior);
  names.add(words.issuer);
  names.add_rule(sheet.style().issuer_rule);
  country.add(words.country);
  country.add(words.motto);
  country.add_rule(sheet.style().motto_rule);
  put(names, country);

  // Number and date share a line however many lines the names take (Phụ lục I, II.3c).
  HeadColumn number(widths.left), place_date(widths.right);
  number.add(words.number);
  place_date.add(words.place_date);
  number.add(boxed(words.urgency));
  number.add(boxed(words.draft));
  put(number, place_date);
}

}  // namespace

void write_letterhead(const Letterhead& head, Sheet& sheet) {
  const HeadWords words = read_head(head, sheet);
  sheet.gap();
  if (sheet.flat()) {
    write_flat(words, sheet);
  } else {
    draw(words, sheet);
  }
  sheet.gap();
}

}  // namespace vanban
