// A diagnostic without its place: the message, what may have been meant, and the hint, on one line.
// For reports that outlive the sources.
#pragma once

#include <string>

#include "diag/diagnostic.h"

namespace vanban {

std::string sentence_of(const Diagnostic& diagnostic, Language language);

// "lỗi", "warning"
std::string_view word_of(Severity severity, Language language);

}  // namespace vanban
