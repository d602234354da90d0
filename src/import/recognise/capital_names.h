// Names of bodies and titles that a document has in capitals, as running text has them: "SỞ NỘI VỤ"
// is "Sở Nội vụ". What the document itself writes elsewhere goes before any rule; abbreviations
// (UBND, MTTQ) stay. Rules: Nghị định 30/2020, Phụ lục II, III and V.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// `text`: all words of the file. One pass over it.
std::string name_in_running_text(std::string_view capitals, std::string_view text);

}  // namespace vanban
