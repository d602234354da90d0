// A plan through the whole pipeline: read, merged, numbered, checked, laid out and written as text,
// Word file and PDF.
#include <string>
#include <vector>

#include "base/utf8.h"
#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"

namespace vanban::fuzz {

void try_input(std::string_view bytes) {
  static const RenderJob job = job_of({"text", "docx", "pdf"});
  Sources sources;
  Diagnostics found;
  Timings timings;
  const auto files =
      render(sources.add("fuzz.plan.json", std::string(bytes)), engine(), job, found, timings);
  require_readable(found);
  require(files.has_value() != found.has_errors(), "there are files or errors");
  if (!files) return;
  require(files->size() == 3, "a file of each format");
  require(!find_invalid_utf8(files->at(0).bytes), "text is UTF-8");
  require(files->at(1).bytes.starts_with("PK"), "a Word file is an archive");
  require(files->at(2).bytes.starts_with("%PDF-"), "a PDF is one");
}

}  // namespace vanban::fuzz
