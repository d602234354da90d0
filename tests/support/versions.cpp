#include "support/versions.h"

#include <algorithm>
#include <doctest/doctest.h>

#include "read/plan.h"

namespace vanban::test {

std::string sample_text(const std::string& name, const Replacements& changes) {
  std::string text = read_file(source_path("data/" + name));
  for (const auto& change : changes) {
    const std::string& what = change.first;
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    REQUIRE_MESSAGE(text.find(what, at + 1) == std::string::npos, what, " twice");
    text.replace(at, what.size(), change.second);
  }
  return text;
}

Version version_of(const std::string& plan_text) {
  static Program program;
  static Sources sources;
  Diagnostics diagnostics;
  Timings timings;
  auto plan = read_plan(sources.add("x.plan.json", plan_text), diagnostics);
  REQUIRE_MESSAGE(plan, to_text(diagnostics, Language::english));
  auto document = compose(*plan, program.engine(), {}, diagnostics, timings);
  REQUIRE_MESSAGE(document, to_text(diagnostics, Language::english));
  Content content = content_of(*plan, *document);
  return {std::move(*plan), std::move(*document), std::move(content)};
}

const ContentPiece& piece_of(const Content& content, const std::string& id) {
  const auto found = std::ranges::find(content.pieces, id, &ContentPiece::id);
  REQUIRE_MESSAGE(found != content.pieces.end(), id);
  return *found;
}

}  // namespace vanban::test
