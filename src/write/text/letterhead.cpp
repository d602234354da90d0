#include <algorithm>
#include <string>

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

HeadWords read_head(const Letterhead& head, TextSheet& sheet) {
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

void write_flat(const HeadWords& words, TextSheet& sheet) {
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

std::size_t left_natural(const HeadWords& words) {
  std::size_t left = 0;
  for (const auto* texts : {&words.superior, &words.issuer}) {
    for (const std::string& text : *texts) left = std::max(left, natural_width(text));
  }
  for (const std::string& text : {words.number, boxed(words.urgency), boxed(words.draft)}) {
    left = std::max(left, natural_width(text));
  }
  return left;
}

std::size_t right_natural(const HeadWords& words) {
  std::size_t right = 0;
  for (const std::string& text :
       {boxed(words.circulation), words.country, words.motto, words.place_date}) {
    right = std::max(right, natural_width(text));
  }
  return right;
}

struct HeadWidths {
  std::size_t left, right;  // equal to the sheet's: the columns do not fit beside each other
};

// The right column never wraps, the names on the left may, the number may not.
HeadWidths head_widths(const HeadWords& words, std::size_t width) {
  const std::size_t usable = width - column_gap;
  const std::size_t wanted = std::min(left_natural(words), usable);
  const std::size_t right =
      std::max(right_natural(words), std::min(usable * 11 / 20, usable - wanted));
  const std::size_t least_left = std::max(natural_width(words.number), usable / 4);
  if (right + least_left > usable) return {width, width};
  return {usable - right, right};
}

class HeadDrawing {
 public:
  HeadDrawing(const HeadWords& words, TextSheet& sheet)
      : words_(words), sheet_(sheet), widths_(head_widths(words, sheet.width())) {}

  void draw() {
    const StyleSheet& style = sheet_.style();
    HeadColumn nothing(widths_.left), above(widths_.right);
    above.add(boxed(words_.circulation));
    put(nothing, above);

    HeadColumn names(widths_.left), country(widths_.right);
    names.add(words_.superior);
    names.add(words_.issuer);
    names.add_rule(style.issuer_rule);
    country.add(words_.country);
    country.add(words_.motto);
    country.add_rule(style.motto_rule);
    put(names, country);

    // Number and date share a line however many lines the names take (Phụ lục I, II.3c).
    HeadColumn number(widths_.left), place_date(widths_.right);
    number.add(words_.number);
    place_date.add(words_.place_date);
    number.add(boxed(words_.urgency));
    number.add(boxed(words_.draft));
    put(number, place_date);
  }

 private:
  void put(const HeadColumn& left, const HeadColumn& right) {
    if (widths_.left < sheet_.width()) {
      sheet_.lines(side_by_side(left.lines(), right.lines(), widths_.left, column_gap));
    } else {
      sheet_.lines(left.lines());
      sheet_.lines(right.lines());
    }
  }

  const HeadWords& words_;
  TextSheet& sheet_;
  HeadWidths widths_;
};

}  // namespace

void write_letterhead(const Letterhead& head, TextSheet& sheet) {
  const HeadWords words = read_head(head, sheet);
  sheet.gap();
  if (sheet.flat()) {
    write_flat(words, sheet);
  } else {
    HeadDrawing(words, sheet).draw();
  }
  sheet.gap();
}

}  // namespace vanban
