#include "import/extract/docx/numbering_book.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "import/extract/docx/word_values.h"

namespace vanban {

namespace {

using ById = std::map<std::string, XmlElement, std::less<>>;

std::optional<std::size_t> level_index(XmlElement element) {
  const auto level = word_number(element.attribute("ilvl").value_or(""));
  if (!level || *level < 0 || *level >= numbering_level_count) return std::nullopt;
  return static_cast<std::size_t>(*level);
}

std::optional<int> number_of(XmlElement parent, std::string_view child) {
  const auto value = word_value(parent, child);
  return value ? word_number(*value) : std::nullopt;
}

// Word 2010 writes formats it has words for in a choice that older programs skip.
std::string format_of(XmlElement element) {
  if (const auto format = word_value(element, "numFmt")) return std::string(*format);
  const XmlElement choice = element.child("AlternateContent");
  for (const XmlElement branch : {choice.child("Fallback"), choice.child("Choice")}) {
    if (const auto format = word_value(branch, "numFmt")) return std::string(*format);
  }
  return "decimal";
}

NumberingLevel read_level(XmlElement element) {
  NumberingLevel level;
  level.start = number_of(element, "start").value_or(0);
  level.format = format_of(element);
  level.text = word_value(element, "lvlText").value_or("");
  level.restarts = number_of(element, "lvlRestart");
  level.all_decimal = word_switch(element, "isLgl").value_or(false);
  level.space_behind = word_value(element, "suff").value_or("tab") != "nothing";
  level.paragraph_style = word_value(element, "pStyle").value_or("");
  level.look = read_run_look(element.child("rPr"));
  return level;
}

void read_levels(XmlElement parent, NumberingList& list) {
  for (const XmlElement element : parent) {
    if (element.name() != "lvl") continue;
    if (const auto index = level_index(element)) list.levels[*index] = read_level(element);
  }
}

void read_overrides(XmlElement num, NumberingList& list) {
  for (const XmlElement element : num) {
    if (element.name() != "lvlOverride") continue;
    const auto index = level_index(element);
    if (!index) continue;
    if (const XmlElement level = element.child("lvl")) list.levels[*index] = read_level(level);
    list.restarts_at[*index] = number_of(element, "startOverride");
  }
}

ById all_of(XmlElement numbering, std::string_view name, std::string_view id) {
  ById found;
  for (const XmlElement element : numbering) {
    if (element.name() == name) found.emplace(element.attribute(id).value_or(""), element);
  }
  return found;
}

// The definition that a list leads to, through styles that name another list.
XmlElement definition_of(XmlElement num, const ById& definitions, const ById& nums,
                         const StyleBook& styles) {
  constexpr int longest_way = 8;
  for (int steps = 0; steps < longest_way; ++steps) {
    const auto found = definitions.find(word_value(num, "abstractNumId").value_or(""));
    if (found == definitions.end()) return {};
    const auto style = word_value(found->second, "numStyleLink");
    if (!style) return found->second;
    const auto next = nums.find(styles.paragraph(*style).paragraph.list.value_or(""));
    if (next == nums.end()) return found->second;
    num = next->second;
  }
  return {};
}

}  // namespace

NumberingBook::NumberingBook(XmlElement numbering, const StyleBook& styles) {
  const ById definitions = all_of(numbering, "abstractNum", "abstractNumId");
  const ById nums = all_of(numbering, "num", "numId");
  for (const auto& [id, num] : nums) {
    const XmlElement definition = definition_of(num, definitions, nums, styles);
    if (!definition) continue;
    NumberingList list;
    list.counters = definition.attribute("abstractNumId").value_or("");
    read_levels(definition, list);
    read_overrides(num, list);
    lists_.emplace(id, std::move(list));
  }
}

const NumberingList* NumberingBook::find(std::string_view id) const {
  const auto found = lists_.find(id);
  return found == lists_.end() ? nullptr : &found->second;
}

int level_of(const NumberingList& list, const ParagraphLook& own, const WordStyle& style) {
  const auto clamped = [](int level) { return std::clamp(level, 0, numbering_level_count - 1); };
  if (own.list_level) return clamped(*own.list_level);
  const auto linked = std::ranges::find_if(list.levels, [&](const NumberingLevel& level) {
    return !style.id.empty() && level.paragraph_style == style.id;
  });
  if (!own.list && linked != list.levels.end()) {
    return static_cast<int>(linked - list.levels.begin());
  }
  return clamped(style.paragraph.list_level.value_or(0));
}

}  // namespace vanban
