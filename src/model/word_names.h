// The names that Word files of ours bear inside: paragraph styles, one for each kind of text, so
// that an office changes a style and not every paragraph, and bookmarks made of the ids of items.
// write puts them there and import knows its own by them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/marker.h"
#include "model/style.h"

namespace vanban {

// "vb-section-title".
std::string word_style(Element element);
std::optional<Element> element_of_word_style(std::string_view style);

// The style of an item's first paragraph if it has no title: "vb-letter-text". Items without a
// marker have that of unmarked ones, "vb-item-text"; so have the paragraphs of an item that follow.
std::string word_style_of_item(Marker marker);
std::optional<Marker> marker_of_word_style(std::string_view style);

// Heading in the line: a character style.
inline constexpr std::string_view run_in_word_style = "vb-run-in";

// A cell whose number stands with the others of its column, decimal comma below decimal comma.
inline constexpr std::string_view number_word_style = "vb-table-number";

// "_vb_muc_tieu" of "muc-tieu": letters, figures and underscores, at most 40, and not shown among
// the user's own bookmarks. Empty for ids that are too long or that the name would not give back.
std::string bookmark_of(std::string_view id);
// The id; nothing for bookmarks of others.
std::optional<std::string> id_of_bookmark(std::string_view bookmark);

}  // namespace vanban
