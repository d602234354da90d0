// How a child cites the plan it is derived from.
#pragma once

#include <map>
#include <string>

#include "derive/context.h"

namespace vanban {

// Number and date are the parent's own, open where the parent's are open. The title is its subject,
// filled in for the parent's own unit, so that it reads to the letter as the parent does.
CitationRecord cite_parent(const Context& context);

// "cap-tren" or, where a superior's superior has that id already, "cap-tren-2" and so on.
std::string id_for_parent(const std::map<std::string, CitationRecord>& citations);

}  // namespace vanban
