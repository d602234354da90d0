// The words of a text as comparisons know them: on one line, blanks "…", without figures of notes.
#pragma once

#include <string>
#include <vector>

#include "model/inline.h"
#include "model/marker.h"
#include "model/plan.h"

namespace vanban {

void append_words(const RichText& text, std::string& words);
std::string words_of(const RichText& text);

// Without the mark that only ends a document: "./." becomes ".", alone it becomes nothing.
void drop_end_mark(std::string& words);
// Without the marks that only end an entry of a list.
void drop_list_mark(std::string& words);

// What items without a label are called by: "gạch đầu dòng thứ hai", "đoạn thứ nhất".
std::string unlabelled_noun(Marker marker);
std::string unlabelled_name(Marker marker, int count);

// Adds the ids of the items that the text refers to.
void add_references(const RichText& text, std::vector<std::string>& ids);
// Adds "dv-xa.2030" for each {targets.dv-xa.2030…}, once.
void add_targets(const Markup& text, std::vector<std::string>& targets);

}  // namespace vanban
