// The output formats: one table row each. Flow writers start from the numbered document, page
// writers from its pages.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diag/diagnostic.h"
#include "font/font_set.h"
#include "layout/paged_document.h"
#include "model/numbered_document.h"

namespace vanban {

struct WriteOptions {
  int text_width = 80;  // columns; 0: one line a paragraph
};

using FlowWriter = std::string (*)(const NumberedDocument&, const WriteOptions&);
using PageWriter = std::string (*)(const PagedDocument&, const FontSet&, Diagnostics&);

struct Writer {
  std::string_view name;                 // as in --to
  std::string_view extension;            // with its dot
  std::string_view vietnamese, english;  // what it is, for --help
  std::variant<FlowWriter, PageWriter> write;
};

const std::vector<Writer>& writers();
const Writer* find_writer(std::string_view name);

}  // namespace vanban
