// A diagnostic without its place, for reports that outlive the sources or have a form of their own.
#pragma once

#include <string>

#include "diag/diagnostic.h"

namespace vanban {

// The message, what may have been meant, the rule's clause and the hint, on one line.
std::string sentence_of(const Diagnostic& diagnostic, Language language);

// Its parts; there may be no hint.
std::string message_of(const Diagnostic& diagnostic, Language language);
std::string hint_of(const Diagnostic& diagnostic, Language language);

// "lỗi", "warning"
std::string_view word_of(Severity severity, Language language);

}  // namespace vanban
