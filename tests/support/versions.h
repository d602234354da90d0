// Versions of a plan as comparisons see them: samples with some of their words replaced.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/content_of.h"
#include "support/engine.h"

namespace vanban::test {

using Replacements = std::vector<std::pair<std::string, std::string>>;

// A plan with its numbered document and all that it says.
struct Version {
  Plan plan;
  NumberedDocument document;
  Content content;
};

// The text of a file of data/ in which what stands once is replaced.
std::string sample_text(const std::string& name, const Replacements& changes = {});

// Of the text of a plan file; it must render.
Version version_of(const std::string& plan_text);

// The words of the piece with this id; fails if there is none.
const ContentPiece& piece_of(const Content& content, const std::string& id);

}  // namespace vanban::test
