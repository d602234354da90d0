// The readers behind extract(), one for each kind of file.
#pragma once

#include "import/extract/extract.h"

namespace vanban {

struct Extraction {
  const std::string& name;
  std::string_view bytes;
  Sources& sources;
  Diagnostics& diagnostics;
  const ExtractLimits& limits;
};

// UTF-8 or UTF-16 with a byte order mark, or TCVN3 or VNI; tables drawn with box characters are
// read exactly; **bold** and *italic* where the stars pair up. Also the text output of this
// program.
std::optional<Manuscript> extract_text(const Extraction& file);
std::optional<Manuscript> extract_markdown(const Extraction& file);
std::optional<Manuscript> extract_docx(const Extraction& file);
std::optional<Manuscript> extract_pdf(const Extraction& file);

}  // namespace vanban
