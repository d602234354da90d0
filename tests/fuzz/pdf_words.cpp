// What the program that reads PDFs sends: its bytes, and all that is made of the words in
// them.
#include <string>

#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"
#include "import/extract/pdf_manuscript.h"
#include "import/extract/pdf_transfer.h"
#include "import/join/join.h"
#include "import/recognise/recognise.h"

namespace vanban::fuzz {

void try_input(std::string_view bytes) {
  const auto sent = pdf_answer_of(bytes);
  if (!sent) return;
  const auto again = pdf_answer_of(bytes_of(*sent));
  require(again.has_value(), "what is sent can be read");
  require(bytes_of(*again) == bytes_of(*sent), "what is read is what was sent");

  Sources sources;
  Diagnostics found;
  const std::string name = "fuzz.pdf";
  const ExtractLimits limits;
  auto manuscript = manuscript_of(sent->text, {name, {}, sources, found, limits});
  if (manuscript) {
    const Manuscript joined = join_lines(std::move(*manuscript), found);
    std::vector<LeftOut> left_out = joined.left_out;
    recognise(joined, engine().units, left_out, found);
  }
  require_readable(found);
}

}  // namespace vanban::fuzz
