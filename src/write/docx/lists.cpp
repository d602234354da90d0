#include "write/docx/lists.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/numerals.h"
#include "write/docx/units.h"

namespace vanban {

namespace {

constexpr int number_level = 1, deepest_decimal = 4, dash_level = 5, plus_level = 6;

// A level of the list; none for letters and for divisions that go too deep.
std::optional<int> level_of(Marker marker, const std::string& label) {
  switch (marker) {
    case Marker::article:
    case Marker::section:
      return 0;
    case Marker::number:
      return number_level;
    case Marker::decimal: {
      const int level = static_cast<int>(std::count(label.begin(), label.end(), '.'));
      return level <= deepest_decimal ? std::optional(level) : std::nullopt;
    }
    case Marker::dash:
      return dash_level;
    case Marker::plus:
      return plus_level;
    case Marker::letter:
    case Marker::none:
      break;
  }
  return std::nullopt;
}

struct Level {
  std::string_view format, text;
};

constexpr std::array<Level, 7> level_texts = {{{"upperRoman", "%1."},
                                               {"decimal", "%2."},
                                               {"decimal", "%2.%3."},
                                               {"decimal", "%2.%3.%4."},
                                               {"decimal", "%2.%3.%4.%5."},
                                               {"bullet", "-"},
                                               {"bullet", "+"}}};
constexpr Level article_level = {"decimal", "Điều %1."};

void append_levels(bool of_articles, const StyleSheet& style, std::string& xml) {
  const long indent = twips(style[Element::body].first_line_indent);
  for (std::size_t i = 0; i < level_texts.size(); ++i) {
    const Level& level = i == 0 && of_articles ? article_level : level_texts.at(i);
    xml += fmt::format(
        R"(<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:suff w:val="space"/>)"
        R"(<w:lvlText w:val="{}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" )"
        R"(w:firstLine="{}"/></w:pPr></w:lvl>)",
        i, level.format, level.text, indent);
    xml += '\n';
  }
}

}  // namespace

void DocxLists::begin_part() {
  groups_.assign(1, Group{});
  last_.reset();
}

void DocxLists::enter() {
  Group group;
  group.list = last_ ? last_ : groups_.back().list;
  groups_.push_back(std::move(group));
}

// Counts as Word does; false, and nothing is counted, if it would show another label.
bool DocxLists::count(List& list, int level, Marker marker, const std::string& label) const {
  if (level == 0 && list.of_articles != (marker == Marker::article)) return false;
  std::array<int, levels> counts = list.counts;
  ++counts.at(static_cast<std::size_t>(level));
  std::fill(counts.begin() + level + 1, counts.end(), 0);
  std::string shown;
  if (marker == Marker::article) {
    shown = fmt::format("Điều {}.", counts[0]);
  } else if (level == 0) {
    shown = roman(counts[0]) + ".";
  } else if (level < dash_level) {
    for (int i = number_level; i <= level; ++i) {
      shown += fmt::format("{}.", counts.at(static_cast<std::size_t>(i)));
    }
  } else {
    shown = level_texts.at(static_cast<std::size_t>(level)).text;
  }
  if (shown != label) return false;
  list.counts = counts;
  return true;
}

std::optional<DocxListPlace> DocxLists::place(Marker marker, const std::string& label) {
  last_.reset();
  if (numbering_ == DocxNumbering::literal) return std::nullopt;
  const auto level = level_of(marker, label);
  if (!level) return std::nullopt;
  Group& group = groups_.back();
  const auto chosen = group.chosen.find(marker);
  const auto list = chosen != group.chosen.end() ? std::optional(chosen->second) : group.list;
  const auto found = [&](std::size_t index) {
    group.chosen[marker] = index;
    if (groups_.size() == 1) group.list = index;
    last_ = index;
    return DocxListPlace{static_cast<int>(index) + 1, *level};
  };
  if (list && count(lists_.at(*list), *level, marker, label)) return found(*list);
  if (chosen != group.chosen.end()) return std::nullopt;
  List fresh{marker == Marker::article, {}};
  if (!count(fresh, *level, marker, label)) return std::nullopt;
  lists_.push_back(fresh);
  return found(lists_.size() - 1);
}

std::string DocxLists::numbering_part(const StyleSheet& style) const {
  std::string xml;
  for (const bool of_articles : {false, true}) {
    xml +=
        fmt::format(R"(<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="multilevel"/>)",
                    of_articles ? 1 : 0);
    xml += '\n';
    append_levels(of_articles, style, xml);
    xml += "</w:abstractNum>\n";
  }
  for (std::size_t i = 0; i < lists_.size(); ++i) {
    xml += fmt::format(R"(<w:num w:numId="{}"><w:abstractNumId w:val="{}"/>)", i + 1,
                       lists_[i].of_articles ? 1 : 0);
    for (int level = 0; level < dash_level; ++level) {
      xml += fmt::format(
          R"(<w:lvlOverride w:ilvl="{}"><w:startOverride w:val="1"/></w:lvlOverride>)", level);
    }
    xml += "</w:num>\n";
  }
  return xml;
}

}  // namespace vanban
