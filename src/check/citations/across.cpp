#include "check/citations/across.h"

namespace vanban {

void compare_citations(const std::vector<const CheckedDocument*>&, Findings&) {}

}  // namespace vanban
