// Single w:style elements, their properties in the order of the schema.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/inline.h"
#include "model/style.h"

namespace vanban {

struct DocxStyle {
  std::string id, name, based_on;
  std::string next = {};  // style of the paragraph typed after one like this; empty: the same
  TextStyle text = {}, base = {};  // of the style that it is based on; differences are written
  bool keep_with_next = false, keep_lines = false;
  std::string colour = {};          // RRGGBB
  std::optional<int> outline = {};  // level in Word's outline, from 0
};

// w:docDefaults and the styles that every file has.
std::string style_defaults(Pt size);
void append_style(const DocxStyle& style, std::string& xml);
// A line that is drawn above a paragraph of (nearly) no height; `after`: room below it.
void append_rule_style(std::string_view id, std::string_view name, const RuleStyle& rule, Pt after,
                       std::string& xml);
void append_end_style(std::string_view id, std::string_view name, std::string& xml);
void append_character_style(std::string_view id, std::string_view name, Emphasis emphasis,
                            std::string& xml);
// Letters that stand closer by so many twentieths of a point.
void append_tight_style(std::string_view id, std::string_view name, int twips, std::string& xml);
void append_note_mark_style(std::string_view id, std::string& xml);
void append_table_styles(const StyleSheet& style, std::string& xml);

}  // namespace vanban
