// The output formats: one table row each. Flow writers start from the numbered document, page
// writers from its pages.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diag/diagnostic.h"
#include "layout/paged_document.h"
#include "model/numbered_document.h"
#include "write/write_options.h"

namespace vanban {

using FlowWriter = std::string (*)(const NumberedDocument&, const WriteOptions&);
// From the numbered document, but with its fonts at hand to measure words.
using MeasuringWriter = std::string (*)(const NumberedDocument&, const PageResources&,
                                        const WriteOptions&);
using PageWriter = std::string (*)(const PagedDocument&, const PageResources&, const WriteOptions&,
                                   Diagnostics&);

struct Writer {
  std::string_view name;                 // as in --to
  std::string_view extension;            // with its dot
  std::string_view vietnamese, english;  // what it is, for --help
  std::variant<FlowWriter, MeasuringWriter, PageWriter> write;
};

const std::vector<Writer>& writers();
const Writer* find_writer(std::string_view name);

}  // namespace vanban
