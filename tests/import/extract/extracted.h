// A text file as its Manuscript, for tests of what is read from it and joined out of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/extract/formats.h"
#include "import/join/join.h"

namespace vanban::test {

struct Extracted {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Manuscript> manuscript;
};

using ReadFile = std::optional<Manuscript> (*)(const Extraction&);

inline Extracted extracted(std::string_view bytes, ReadFile read = extract_text,
                           const ExtractLimits& limits = {}) {
  Extracted result;
  const std::string name = "plan.txt";
  result.manuscript = read({name, bytes, result.sources, result.diagnostics, limits});
  return result;
}

inline Extracted joined(std::string_view bytes, ReadFile read = extract_text) {
  Extracted result = extracted(bytes, read);
  if (result.manuscript) {
    result.manuscript = join_lines(std::move(*result.manuscript), result.diagnostics);
  }
  return result;
}

// The texts of the lines, empty ones left out; "P " before whole paragraphs if wanted.
inline std::vector<std::string> texts_of(const Manuscript& manuscript, bool with_kind = false) {
  std::vector<std::string> texts;
  for (const ManuscriptBlock& block : manuscript.blocks) {
    const auto* line = std::get_if<ManuscriptLine>(&block);
    if (line == nullptr) {
      texts.emplace_back("[table]");
    } else if (!line->text.empty()) {
      texts.push_back(with_kind ? (line->is_paragraph ? "P " : "L ") + line->text : line->text);
    }
  }
  return texts;
}

// Whether the message was reported, with that as its first argument unless it is empty.
inline bool reports(const Diagnostics& diagnostics, Message message, std::string_view argument) {
  for (const Diagnostic& found : diagnostics.all()) {
    const bool names =
        argument.empty() || (!found.arguments.empty() && found.arguments.front() == argument);
    if (found.message == message && names) return true;
  }
  return false;
}

}  // namespace vanban::test
