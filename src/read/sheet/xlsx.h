// XLSX → Sheet: the first visible worksheet as a person sees it. Shared and inline strings, numbers
// in their formats, dates, truth values, errors, and the values that formulas had when the file was
// saved; merged ranges are filled, hidden rows are noted. Files of Excel, LibreOffice and
// libraries, also with prefixes or without places of cells (ECMA-376, both editions). XLS and
// workbooks with a password are told apart (locked_or_old).
#pragma once

#include <string_view>

#include "read/sheet/sheet.h"

namespace vanban {

SheetResult read_xlsx(std::string_view bytes, const SheetLimits& limits = {});

}  // namespace vanban
