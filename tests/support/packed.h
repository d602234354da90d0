// Archives and Word files made part by part, without a library, so that faulty ones can be made,
// too.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace vanban {

using PackedParts = std::map<std::string, std::string>;

// A ZIP archive; its entries are stored as they are.
std::string packed(const PackedParts& parts);

// The same with each entry deflated.
std::string packed_small(const PackedParts& parts);

// The parts of a Word file. `body` is what stands in w:body; other parts by their names:
// "styles", "numbering", "footnotes", "endnotes", "comments", "header1", "footer1": what stands in
// their root element.
PackedParts word_parts(std::string_view body, const PackedParts& others = {});

// Packed.
std::string word_file(std::string_view body, const PackedParts& others = {});

}  // namespace vanban
