// CSV → Sheet. Accepts what Excel, LibreOffice and Google Sheets write: UTF-8 with or without BOM,
// UTF-16 with BOM; comma, semicolon or tab, found by itself or named by a line "sep=;"; quotes, in
// which quotes are doubled and lines may break; line ends of Windows, Unix and old Macs.
// Bytes that are no UTF-8 are taken for Windows-1252 and must be legacy Vietnamese
// (base/legacy_text), which is converted and noted in `was`; otherwise bad_encoding with the place
// of the first of them. A row is a record, as Excel counts them.
#pragma once

#include <string_view>

#include "read/sheet/sheet.h"

namespace vanban {

SheetResult read_csv(std::string_view bytes, const SheetLimits& limits = {});

}  // namespace vanban
