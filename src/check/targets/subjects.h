// Whether one subject of a goal takes in another: "thư viện cấp tỉnh và cấp xã" takes in "thư viện
// công cộng cấp xã", and so does "thư viện công cộng". Vietnamese puts what narrows behind the
// noun.
#pragma once

#include <vector>

#include "check/targets/phrase_set.h"

namespace vanban {

// Public libraries are those of a level: "công cộng" before "cấp" makes no difference.
bool is_same_subject(const std::vector<WordKey>& one, const std::vector<WordKey>& other);

// The whole of the narrow one; lists that cannot be taken apart for certain take in only
// themselves.
bool covers(const std::vector<WordKey>& wide, const std::vector<WordKey>& narrow);

}  // namespace vanban
