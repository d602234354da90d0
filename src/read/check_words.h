// The files of data/check: words.json (types and lists of words), language.json (misreadings,
// missing words, spellings), documents.json (documents whose number and date were looked up).
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/check_words.h"

namespace vanban {

// Each adds what its file says; false after reporting errors.
bool read_check_words(Source source, CheckWords& words, Diagnostics& diagnostics);
bool read_check_language(Source source, CheckWords& words, Diagnostics& diagnostics);
bool read_known_documents(Source source, CheckWords& words, Diagnostics& diagnostics);

}  // namespace vanban
