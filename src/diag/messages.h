// Every message of the program. A message has a stable code, a severity and its words in Vietnamese
// and English; they stand together in messages.cpp and, for the rules of documents, in
// rule_messages.cpp, where wording is reviewed. Words are plain, without a full stop; {0} {1} … are
// filled with the arguments, {1|term} with the word that terms.h knows under that name; the hint
// says what to do. Codes never change their meaning: a new message takes the next free code of its
// group.
#pragma once

#include "diag/message.h"

namespace vanban {

enum class Message : int {
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
  parents_too_many,       // {0} limit

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

  // Import: E08xx
  import_format_unknown,   // {0} the file's ending
  import_format_differs,   // {0} the file's ending, {1|term} what the file is
  import_locked,           //
  import_damaged,          // {0|term} what is wrong
  import_too_large,        // {0|term} what is too large, {1} limit
  import_without_text,     // {0} pages
  import_empty,            //
  import_bad_encoding,     //
  import_program_missing,  // {0} path
  import_type_unknown,     // {0} the type as written; may be empty (a warning, as all that follow)
  import_part_missing,   // {0|term} number, date, issuer, subject, bases, recipients, signature …
  import_part_doubtful,  // {0|term} the part, {1} words
  import_unit_unknown,   // {0} the unit or body as written
  import_table_doubtful,   // {0} its first words
  import_table_changed,    // {0|term} what about a table a plan cannot hold
  import_join_doubtful,    // {0} last words of the line, {1} first words of the next
  import_level_doubtful,   // {0} the label
  import_label_differs,    // {0} label as written, {1} as the plan will print it
  import_mark_unpaired,    // {0} the star or stars that have no partner
  import_note_doubtful,    // {0} mark of the footnote
  import_word_missing,     // {0} words of the source that are not in the plan
  import_word_added,       // {0} words of the plan that are not in the source (a note)
  import_plan_faulty,      // {0} how many errors the plan itself has
  import_left_out,         // {0} words, {1|term} why (a note, as all that follow)
  import_object_left_out,  // {0|term} picture, comment, …, {1} how many
  import_repaired,         // {0|term} what was repaired, {1} how often
  import_revisions,        // {0} insertions taken, {1} deletions left out
  import_records_made,     // {0} citations, {1} targets
  import_words,            // {0} words in the file, {1} of them in the plan, {2} left out

  // Output: E09xx
  cannot_write,  // {0} path, {1|term} reason
  same_output,   // {0} the file, {1} the first plan, {2} the second
  internal,      // {0} what

  // What follows are findings of `check`, the rules of a document: their codes begin with C.

  // Form: C1xx
  symbol_of_another_type,      // {0} symbol, {1} type, {2} its abbreviation
  symbol_form,                 // {0} symbol, {1} as it should be
  year_in_symbol,              // {0} symbol
  date_padding,                // {0} as written, {1} as it should be
  no_such_day,                 // {0} the date
  sizes_apart,                 // {0} {1} {2} sizes
  bases_order,                 // {0} type, {1} type before it
  stray_end_mark,              // {0} as written
  marker_typed,                // {0} the marker
  level_jump,                  // {0} marker, {1} marker above
  lone_item,                   // {0} label
  heading_end_mark,            // {0} mark
  title_not_capitals,          // {0} title
  archive_missing,             //
  archive_not_last,            //
  archive_typed,               // {0} as written, {1} its form
  as_above_without_addressee,  //
  as_article_unknown,          // {0} as written
  executors_not_first,         // {0} the last article
  superiors_not_first,         // {0} recipient, {1} the one before it
  recipient_form,              // {0} recipient, {1} mark
  recipient_twice,             // {0} recipient
  code_among_recipients,       // {0} as written
  collective_missing,          // {0} the body, {1} first line, {2} the body
  authority_differs,           // {0} authority line, {1} first line of the signature
  degree_before_name,          // {0} the degree
  title_not_official,          // {0} title
  abbreviation_typed,          // {0} abbreviation
  appendix_not_mentioned,      // {0} its name, {1} its id
  appendix_unknown,            // {0} as written
  subject_end_mark,            // {0} mark
  subject_opening,             //
  letterhead_words,            // {0} as written, {1} as the decree has it
  run_in_without_text,         // {0} heading
  date_forms_mixed,            // {0} long dates, {1} short ones, {2} the odd one

  // Citations: C2xx
  cited_two_dates,            // {0} document, {1} date here, {2} date there, {3} line
  cited_two_numbers,          // {0} title, {1} number here, {2} number there, {3} line
  cited_two_titles,           // {0} document, {1} title here, {2} title there, {3} line
  basis_after_document,       // {0} document, {1} its date, {2} date of this one
  number_without_so,          // {0} as written
  number_without_type,        // {0} as written
  superior_not_cited,         // {0} document
  superior_level_not_cited,   // {0} the superior
  first_citation_short,       // {0} document
  later_citation_full,        // {0} document
  law_without_date,           // {0} law
  cited_unlike_known,         // {0} document, {1} here, {2} known, {3} source
  number_of_another_year,     // {0} number, {1} year, {2} date
  cited_otherwise_elsewhere,  // {0} document, {1} here, {2} there, {3} place there
  quoted_period_differs,      // {0} here, {1} there, {2} place there
  quoted_name_differs,        // {0} here, {1} as cited

  // Targets: C3xx
  target_falls,            // {0} target, {1} year, {2} value, {3} earlier year, {4} value then
  target_below_superiors,  // {0} target, {1} value, {2} the superior's
  target_two_values,       // {0} target, {1} here, {2} there, {3} line
  total_differs,           // {0} what, {1} as written, {2} the sum
  parts_exceed_total,      // {0} sum, {1} total
  shares_miscounted,       // {0} figures, {1} subjects
  vague_goal,              // {0} word
  shares_contradict,       // {0} share, {1} of what, {2} share, {3} of what, {4} line
  count_differs,           // {0} count with its noun, {1} rows

  // Time and bodies: C4xx
  unit_abolished,            // {0} unit with its period, {1} date
  body_abolished,            // {0} body, {1} date; nearest: the body of today
  body_not_yet,              // {0} body, {1} date
  unit_type_changed,         // {0} as written, {1} as it is
  deadline_after_superiors,  // {0} here, {1} above, {2} line or file
  period_reversed,           // {0} period
  body_not_recipient,        // {0} body
  asked_body_assigned,       // {0} body, {1} the verb
  deadline_passed,           // {0} deadline, {1} date
  district_words,            // {0} words

  // Language: C5xx
  misreading,               // {0} as written, {1} suggested
  quote_unpaired,           // {0} the mark
  quotes_mixed,             // {0} {1} counts
  space_doubled,            //
  space_at_mark,            // {0} as written, {1} as it should be
  marks_doubled,            // {0} as written, {1} as it should be
  range_spacing,            // {0} as written, {1} as it should be
  tone_marks_mixed,         // {0} count, {1} example, {2} count, {3} example
  spelling_mixed,           // {0} word, {1} count, {2} word, {3} count
  not_composed,             // {0} count
  legacy_text,              // {0} text, {1} encoding
  capital_of_body,          // {0} as written, {1} as it should be
  capital_of_type,          // {0} as written, {1} as it should be
  capital_in_reference,     // {0} as written, {1} as it should be
  capital_inside_sentence,  // {0} as written, {1} as it should be
  small_beginning,          // {0} first words
  capital_people,           // {0} as written, {1} as it should be
  capitals_mixed,           // {0} word, {1} count, {2} word, {3} count
  impossible_syllable,      // {0} word
  stranger_unit,            // {0} unit, {1} the issuer's unit
  superior_words_left,      // {0} word, {1} lines
  word_missing,             // {0} as written, {1} suggested
  word_doubled,             // {0} words
  list_end_mark,            // {0} mark

  // Privacy and safety: C6xx
  secret_mark,      // {0} the mark
  drafting_note,    // {0} as written
  personal_number,  // {0} the number
};

inline constexpr Message first_rule = Message::symbol_of_another_type;
inline constexpr Message last_rule = Message::personal_number;

}  // namespace vanban
