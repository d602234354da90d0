// Names of styles in Word files that only writing needs; those of elements are in
// model/word_names.h.
#pragma once

#include <string_view>

#include "model/marker.h"
#include "model/style.h"

namespace vanban {

// Drawn lines.
inline constexpr std::string_view motto_rule_word_style = "vb-motto-rule";
inline constexpr std::string_view issuer_rule_word_style = "vb-issuer-rule";
inline constexpr std::string_view subject_rule_word_style = "vb-subject-rule";
inline constexpr std::string_view reference_rule_word_style = "vb-reference-rule";
inline constexpr std::string_view contact_rule_word_style = "vb-contact-rule";
inline constexpr std::string_view end_word_style = "vb-end";  // a line of no height after a table
inline constexpr std::string_view label_word_style = "vb-label";          // character: bold labels
inline constexpr std::string_view blank_word_style = "vb-blank";          // character: gaps
inline constexpr std::string_view note_mark_word_style = "vb-note-mark";  // character
inline constexpr std::string_view tight_word_style = "vb-tight-";         // character: and twips
inline constexpr std::string_view table_word_style = "vb-table";          // with borders
inline constexpr std::string_view columns_word_style = "vb-columns";      // head and foot

// What the styles are called in Word's list: "VB Trích yếu". No commas: Word takes them for the
// beginning of another name.
std::string_view shown_name(Element element);
std::string_view shown_name(Marker marker);

}  // namespace vanban
