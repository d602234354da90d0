// Tables as offices send them. An input is an XLSX file if it begins as an archive, the parts of
// one (support/parts.h) if it begins with "<" or "=", else a CSV file.
#include <string>
#include <variant>

#include "base/utf8.h"
#include "fuzz/support/parts.h"
#include "fuzz/support/target.h"
#include "read/sheet/csv.h"
#include "read/sheet/xlsx.h"

namespace vanban::fuzz {

namespace {

constexpr SheetLimits limits = {
    .bytes = std::size_t{1} << 20, .rows = 2'000, .columns = 100, .cells = 20'000};

std::string part(std::string_view root, std::string_view content) {
  return std::string("<?xml version=\"1.0\"?><")
      .append(root)
      .append(">")
      .append(content)
      .append("</")
      .append(root)
      .append(">");
}

std::string link(std::string_view id, std::string_view type, std::string_view target) {
  return std::string("<Relationship Id=\"")
      .append(id)
      .append("\" Type=\"http://x/")
      .append(type)
      .append("\" Target=\"")
      .append(target)
      .append("\"/>");
}

// The named parts in their places; a part that the input does not name is as plain as can be.
std::string workbook_of(std::string_view input) {
  PackedParts given = parts_of(input, "sheet");
  if (!given.contains("book")) {
    given["book"] = R"(<sheets><sheet name="Xã" sheetId="1" r:id="rId1"/></sheets>)";
  }
  return packed({
      {"_rels/.rels", part("Relationships", link("rId1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml", part("workbook", given["book"])},
      {"xl/_rels/workbook.xml.rels",
       part("Relationships", link("rId1", "worksheet", "sheet1.xml") +
                                 link("rId2", "styles", "styles.xml") +
                                 link("rId3", "sharedStrings", "strings.xml") + given["links"])},
      {"xl/styles.xml", part("styleSheet", given["styles"])},
      {"xl/strings.xml", part("sst", given["strings"])},
      {"xl/sheet1.xml", part("worksheet", given["sheet"])},
  });
}

SheetResult read(std::string_view input) {
  if (input.starts_with("PK")) return read_xlsx(input, limits);
  if (input.starts_with('<') || input.starts_with('=')) {
    return read_xlsx(workbook_of(input), limits);
  }
  return read_csv(input, limits);
}

void require_within_limits(const Sheet& sheet) {
  require(sheet.rows.size() <= limits.rows, "no more rows than allowed");
  require(sheet.columns() <= limits.columns, "no more columns than allowed");
  std::size_t cells = 0;
  for (const auto& row : sheet.rows) {
    cells += row.size();
    require(row.empty() || !row.back().text.empty(), "a row ends with its last cell");
    for (const Cell& cell : row) require(!find_invalid_utf8(cell.text), "a cell is UTF-8");
  }
  require(cells <= limits.cells, "no more cells than allowed");
  for (const std::size_t row : sheet.hidden_rows) {
    require(row < sheet.rows.size(), "a hidden row is a row");
  }
}

}  // namespace

void try_input(std::string_view bytes) {
  const SheetResult result = read(bytes);
  if (const auto* sheet = std::get_if<Sheet>(&result)) require_within_limits(*sheet);
}

}  // namespace vanban::fuzz
