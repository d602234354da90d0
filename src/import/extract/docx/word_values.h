// Values of attributes in WordprocessingML, as programs write them (ECMA-376 part 1, 17.18 and
// 22.9): switches, whole numbers, lengths that are twentieths of a point unless a unit follows.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/length.h"
#include "model/table.h"
#include "read/xml.h"

namespace vanban {

// The attribute val of the element's child; nothing without that child or its val.
std::optional<std::string_view> word_value(XmlElement parent, std::string_view child);

// <w:b/> and <w:b w:val="1"/> are on, "0", "false" and "off" are off; nothing without the child.
std::optional<bool> word_switch(XmlElement parent, std::string_view child);
bool is_on(std::string_view value);

// All of the text, not too large; nothing else.
std::optional<int> word_number(std::string_view text);

std::optional<Pt> word_length(std::string_view text);

// The words of w:t. Blanks at its ends count only if xml:space says so; many programs forget it, so
// that only line ends, which a printer of XML has put there, are taken for no words.
std::string word_text(XmlElement text);

// Of jc; nothing for none and for what is no alignment.
std::optional<Align> word_align(std::optional<std::string_view> value);

}  // namespace vanban
