// XLSX files made part by part.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <zip.h>

#include "read/sheet/xlsx.h"

namespace vanban {

using Parts = std::map<std::string, std::string>;

// The ZIP archive of the parts.
inline std::string zipped(const Parts& parts) {
  zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(buffer);
  zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, text] : parts) {
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
  }
  zip_close(archive);
  zip_source_open(buffer);
  zip_source_seek_write(buffer, 0, SEEK_SET);
  std::string bytes;
  char some[4096];
  for (zip_int64_t got; (got = zip_source_read(buffer, some, sizeof some)) > 0;) {
    bytes.append(some, static_cast<std::size_t>(got));
  }
  zip_source_close(buffer);
  zip_source_free(buffer);
  return bytes;
}

inline std::string relationship(std::string_view id, std::string_view type,
                                std::string_view target) {
  return "<Relationship Id=\"" + std::string(id) +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\"/>";
}

// The parts of a workbook with one sheet. `data` is what stands in the worksheet, `styles` and
// `strings` what stands in theirs.
inline Parts workbook(std::string_view data, std::string_view styles = {},
                      std::string_view strings = {}) {
  const auto part = [](std::string_view element, std::string_view content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + std::string(element) + ">" +
           std::string(content) + "</" + std::string(element) + ">";
  };
  return {
      {"_rels/.rels",
       part("Relationships", relationship("rId1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml",
       part("workbook", "<sheets><sheet name=\"Xã\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")},
      {"xl/_rels/workbook.xml.rels",
       part("Relationships", relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                                 relationship("rId2", "styles", "styles.xml") +
                                 relationship("rId3", "sharedStrings", "sharedStrings.xml"))},
      {"xl/styles.xml", part("styleSheet", styles)},
      {"xl/sharedStrings.xml", part("sst", strings)},
      {"xl/worksheets/sheet1.xml", part("worksheet", data)},
  };
}

// The rows in a worksheet, shown as "a|b/c|d".
inline std::string shown(const SheetResult& result) {
  const auto* sheet = std::get_if<Sheet>(&result);
  if (sheet == nullptr) return "fault";
  std::string text;
  for (std::size_t row = 0; row < sheet->rows.size(); ++row) {
    if (row > 0) text += "\n";
    for (std::size_t column = 0; column < sheet->rows[row].size(); ++column) {
      text += (column > 0 ? "|" : "") + sheet->rows[row][column].text;
    }
  }
  return text;
}

inline SheetFault fault_of(const SheetResult& result) {
  const auto* fault = std::get_if<SheetFault>(&result);
  return fault != nullptr ? *fault : SheetFault{SheetFault::Kind{-1}};
}

}  // namespace vanban
