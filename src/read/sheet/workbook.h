// The parts of an XLSX file and what they say about cells. Source: ECMA-376-1, 18.2, 18.4, 18.8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "read/archive.h"
#include "read/sheet/number_format.h"
#include "read/sheet/sheet.h"
#include "read/xml.h"

namespace vanban {

struct Workbook {
  std::string sheet_name;  // of the first visible sheet
  std::string sheet_part;
  std::vector<std::string> strings;
  std::vector<NumberFormat> formats;
  std::vector<std::size_t> styles;  // of a cell's s → place in formats
  bool from_1904 = false;

  const NumberFormat& format_of(std::size_t style) const;
};

std::variant<Workbook, SheetFault> read_workbook(const Archive& archive, const SheetLimits& limits);

std::variant<Xml, SheetFault> read_xml_part(const Archive& archive, const std::string& part,
                                            const SheetLimits& limits);

// The text of a shared or inline string: its runs joined, phonetic runs left out, "_x000D_" and the
// like decoded, in NFC with \n.
std::string string_item(XmlElement item);
std::string unescaped(std::string_view text);

}  // namespace vanban
