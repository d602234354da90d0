// Every message of the program. A message has a stable code, a severity and its words in Vietnamese
// and English; they stand together in messages.cpp, where wording is reviewed. Words are plain,
// without a full stop; {0} {1} … are filled with the arguments, {1|term} with the word that
// term_text() knows under that name; the hint says what to do. Codes never change their meaning: a
// new message takes the next free code of its group.
#pragma once

#include <string_view>

namespace vanban {

enum class Language { vietnamese, english };
enum class Severity { error, warning, note };

enum class Message {
  // Files and JSON: E01xx
  cannot_read_file,         // {0|term} reason
  not_utf8,                 //
  json_syntax,              // {0} the text found, {1|term} what should stand there
  json_too_deep,            // {0} limit
  file_too_large,           // {0} limit in MB
  duplicate_key,            // {0} key
  unknown_key,              // {0} key, {1|term} what it stands in, {2} the keys known there
  wrong_type,               // {0} key, {1|term} expected, {2|term} found
  missing_key,              // {0} key, {1|term} what lacks it
  unknown_word,             // {0} word, {1} the words it should be one of
  bad_date,                 // {0} the text
  bad_number,               // {0} key, {1|term} number or whole-number, {2} lowest, {3} highest
  duplicate_id,             // {0} id, {1} line of its first use
  too_many,                 // {0} key, {1} limit
  json_truncated,           // {0} the brackets still to be closed
  json_bad_string,          // {0|term} what is wrong
  control_character,        // {0} its code point
  keys_exclude_each_other,  // {0} key, {1} the other key
  missing_either,           // {0} key, {1} the other key, {2|term} what lacks them
  empty_value,              // {0} key
  bad_id,                   // {0} id
  bad_year,                 // {0} the text
  key_needs_key,            // {0} key, {1} the key that must stand beside it
  key_needs_word,           // {0} key, {1} the other key, {2} the words it must hold
  bad_yearly_day,           // {0} the text

  // Texts and placeholders: E02xx
  bad_placeholder,          // {0} the text
  unclosed_brace,           //
  unclosed_emphasis,        // {0} the mark
  unknown_placeholder,      // {0} path
  missing_field,            // {0} path
  not_a_text,               // {0} path
  unknown_format,           // {0} format
  format_needs,             // {0} format, {1|term} what it needs, {2} value
  unknown_footnote,         // {0} id
  unknown_citation,         // {0} id
  unknown_reference,        // {0} id
  reference_without_label,  // {0} id
  unused_footnote,          // {0} id (a warning)
  placeholder_loop,         // {0} path
  stray_brace,              //
  bad_escape,               // {0} the backslash and what follows it
  unclosed_note,            //
  footnote_in_footnote,     //
  field_not_printed,        // {0} key, {1} kind of document (a warning)
  too_much_text,            // {0} limit in MB

  // Units and bodies: E03xx
  unit_not_found,       // {0} name, {1} date
  unit_not_valid,       // {0} name, {1} date, {2} from, {3|term} to
  unit_ambiguous,       // {0} name, {1} the candidates
  unit_wrong_level,     // {0} name, {1|term} its level, {2|term} wanted level
  no_body,              // {0} function, {1} unit
  rival_bodies,         // {0} function, {1} line of the first
  days_in_wrong_order,  // {0} first day
  unknown_function,     // {0} function

  // Templates and styles: E04xx
  no_such_template,   // {0} name
  block_kind_count,   // {0} the words known
  out_of_range,       // {0} what, {1} value, {2} range, {3} clause (a warning)
  bad_colour,         // {0} the text
  page_without_room,  //
  no_such_style,      // {0} name

  // Tables, layout, fonts: E05xx
  table_row_width,    // {0} row, {1} columns filled, {2} columns
  table_too_wide,     // {0} width in mm, {1} available
  column_too_narrow,  // {0} column
  too_tall,           // {0} its height in mm, {1} that of a page
  no_glyph,           // {0} the character, {1} its code point
  font_missing,       // {0} face, {1} paths looked at
  font_checksum,      // {0} face, {1} path, {2} its SHA-256
  font_unusable,      // {0} path, {1} reason
  name_too_wide,      // {0} the line
  table_span_down,    // {0} row, {1} rowspan, {2} rows from this one on
  table_overlap,      // {0} row, {1} column
  font_pack_damaged,  // {0} path
  profile_unusable,   // {0} path

  // Deriving: E06xx
  parent_not_superior,    // {0} unit, {1} the parent's unit
  nothing_to_derive,      //
  parent_loop,            // {0} path
  override_orphaned,      // {0} item, {1} its words then (a warning)
  override_stale,         // {0} item, {1} the parent's words then, {2} now (a warning)
  override_unremembered,  // {0} item (a note)
  unknown_fact,           // {0} name (a warning)
  unknown_target,         // {0} id
  target_below_superior,  // {0} target, {1} year, {2} own value, {3} the superior's (a warning)
  weight_below_zero,      // {0} unit
  weights_missing,        // {0} units
  total_not_a_number,     // {0} target, {1} year, {2} value
  body_missing,           // {0} heading, {1} bodies, {2} unit (a warning)
  body_not_known,         // {0} heading (a warning)
  fact_not_known,         // {0} fact, {1} item (a note)
  leftover_words,         // {0} word, {1} lines (a note)
  wording_suggested,      // {0} words, {1} the words suggested, {2} lines (a note)
  goal_unclear,           // (a note)
  reference_dropped,      // {0} id (a warning)
  overlay_exists,         // {0} path
  unit_needed,            // {0} path
  weight_of_stranger,     // {0} code, {1} the unit above
  weights_all_zero,       //
  override_without_aim,   //
  override_doubled,       // {0} item, {1} line of the first
  body_names_itself,      // {0} body (a note)

  // Jobs and their folders, comparisons: E07xx
  bad_name_pattern,         // {0} the pattern, {1|term} what is wrong
  names_collide,            // {0} the name, {1} unit, {2} unit
  unit_twice,               // {0} unit, {1} line of the first
  no_units_below,           // {0} the unit of the parent, {1} date
  overlay_of_other_parent,  // {0} its parent, {1} the parent of the job
  overlay_not_in_job,       // {0} unit (a warning)
  overlay_doubled,          // {0} unit, {1} the other file
  sheet_unreadable,         // {0|term} what is wrong, {1} cell or empty
  column_not_found,         // {0} heading
  column_ambiguous,         // {0} heading, {1} cells
  bad_cell,                 // {0} cell, {1} its text, {2|term} what should stand there
  row_without_unit,         // {0} row (a warning)
  unit_names_differ,        // {0} cell, {1} the name there, {2} the unit of the code
  code_padded,              // {0} cell, {1} the code there, {2} the code meant (a note)
  text_converted,           // {0} name of the encoding (a note)
  row_hidden,               // {0} row (a warning)
  fact_differs,             // {0} what, {1} the value in the table, {2} in the overlay (a warning)
  date_converted,           // {0} cell, {1} what it shows, {2} what it is taken for (a note)
  no_table_rows,            //
  folder_in_use,            // {0} folder
  state_damaged,            // {0} path, {1|term} reason
  state_of_other_version,   // {0} path, {1} its version
  folder_of_other_job,      // {0} folder, {1} the name of its job
  document_edited,          // {0} file, {1} the new file (a warning)
  document_kept_edited,     // {0} file (a note)
  document_frozen,          // {0} document (a warning)
  frozen_file_touched,      // {0} file (a warning)
  no_such_document,         // {0} document, {1} folder
  no_state,                 // {0} folder
  document_left_job,        // {0} document (a warning)
  bad_shard,                // {0} the text
  shard_unknown,            // {0} variables
  folders_differ,           // {0} folder, {1} folder, {2|term} what differs
  shard_missing,            // {0} the shares missing
  document_missing,         // {0|term} document, {1} folder
  document_doubled,         // {0} document, {1} folder, {2} folder
  folder_not_empty,         // {0} folder
  nothing_differs,          // {0} file, {1} file (a note)
  not_comparable,           // {0} kind, {1} kind
  amended_without_number,   // {0} file (a warning)
  change_not_drafted,       // {0} what (a warning)

  // Output: E09xx
  cannot_write,  // {0} path, {1|term} reason
  same_output,   // {0} the file, {1} the first plan, {2} the second
  internal,      // {0} what
};

struct MessageText {
  Message message;
  std::string_view code;
  Severity severity;
  std::string_view vietnamese;
  std::string_view english;
  std::string_view vietnamese_hint;  // may be empty
  std::string_view english_hint;
};

const MessageText& text_of(Message message);

// The words for what the program calls `term`: "whole-number" is "số nguyên" or "a whole number". A
// term that is not known stands for itself.
std::string_view term_text(std::string_view term, Language language);

}  // namespace vanban
