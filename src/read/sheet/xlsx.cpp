#include "read/sheet/xlsx.h"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "base/vietnamese.h"
#include "read/archive.h"
#include "read/sheet/cell_place.h"
#include "read/sheet/sheet_builder.h"
#include "read/sheet/workbook.h"
#include "read/xml.h"

namespace vanban {

namespace {

using Kind = SheetFault::Kind;
using MaybeFault = std::optional<SheetFault>;

// Nothing unless all of the text is the number.
template <class Number>
std::optional<Number> to_number(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Reads the rows of one worksheet.
class Worksheet {
 public:
  Worksheet(const Workbook& book, const SheetLimits& limits) : book_(book), builder_(limits) {}

  SheetResult read(XmlElement root) {
    for (const XmlElement row : root.child("sheetData")) {
      if (row.name() != "row") continue;
      if (const MaybeFault fault = read_row(row)) return *fault;
    }
    for (const XmlElement range : root.child("mergeCells")) {
      if (const MaybeFault fault = merge(range)) return *fault;
    }
    Sheet sheet = builder_.finish();
    sheet.name = book_.sheet_name;
    return sheet;
  }

 private:
  // Rows and cells without a place follow the one before them.
  MaybeFault read_row(XmlElement row) {
    if (const auto number = row.attribute("r")) {
      const auto place = parse_cell_place("A" + std::string(*number));
      if (!place) return SheetFault{Kind::bad_cell, next_.row + 1};
      next_.row = place->row;
    }
    const auto hidden = row.attribute("hidden");
    if (hidden == "1" || hidden == "true") builder_.hide(next_.row);
    next_.column = 0;
    for (const XmlElement cell : row) {
      if (cell.name() != "c") continue;
      if (const MaybeFault fault = read_cell(cell)) return fault;
    }
    ++next_.row;
    return std::nullopt;
  }

  MaybeFault read_cell(XmlElement element) {
    CellPlace place = next_;
    if (const auto written = element.attribute("r")) {
      const auto parsed = parse_cell_place(*written);
      if (!parsed) return fault_at(next_);
      place = *parsed;
    }
    next_.column = place.column + 1;
    std::optional<Cell> cell = cell_of(element);
    if (!cell) return fault_at(place);
    return builder_.put(place.row, place.column, std::move(*cell));
  }

  // Nothing if the cell says what cannot be.
  std::optional<Cell> cell_of(XmlElement element) const {
    const std::string_view type = element.attribute("t").value_or("n");
    const std::string_view value = element.child("v").text();
    if (type == "inlineStr") return Cell{string_item(element.child("is"))};
    if (value.empty()) return Cell{};
    if (type == "s") return shared_string(value);
    if (type == "str") return Cell{unescaped(value)};
    if (type == "e") return Cell{std::string(value), CellKind::error};
    if (type == "b") return Cell{value == "0" ? "FALSE" : "TRUE", CellKind::boolean};
    if (type == "d") return date(value);
    return number(value, element);
  }

  std::optional<Cell> shared_string(std::string_view value) const {
    const auto index = to_number<std::size_t>(value);
    if (!index || *index >= book_.strings.size()) return std::nullopt;
    return Cell{book_.strings[*index]};
  }

  static Cell date(std::string_view value) {
    const auto shown = show_iso_date(value);
    return shown ? Cell{*shown, CellKind::date} : Cell{to_nfc(std::string(value))};
  }

  std::optional<Cell> number(std::string_view value, XmlElement element) const {
    const auto number = to_number<double>(value);
    const auto style = to_number<std::size_t>(element.attribute("s").value_or("0"));
    if (!number || !std::isfinite(*number) || !style) return std::nullopt;
    return show_number(*number, book_.format_of(*style), book_.from_1904);
  }

  MaybeFault merge(XmlElement element) {
    const auto range = parse_cell_range(element.attribute("ref").value_or(""));
    if (!range) return SheetFault{Kind::bad_cell};
    return builder_.merge(range->first.row, range->first.column, range->last.row,
                          range->last.column);
  }

  static SheetFault fault_at(const CellPlace& place) {
    return {Kind::bad_cell, place.row + 1, place.column + 1};
  }

  const Workbook& book_;
  SheetBuilder builder_;
  CellPlace next_;
};

}  // namespace

SheetResult read_xlsx(std::string_view bytes, const SheetLimits& limits) {
  constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  if (bytes.substr(0, compound_file.size()) == compound_file) {
    return SheetFault{Kind::locked_or_old};
  }
  if (bytes.size() > limits.bytes) return SheetFault{Kind::too_large};
  const std::optional<Archive> archive = Archive::open(bytes);
  if (!archive) {
    return SheetFault{bytes.substr(0, 2) == "PK" ? Kind::damaged : Kind::not_a_workbook};
  }
  const auto book = read_workbook(*archive, limits);
  if (const auto* fault = std::get_if<SheetFault>(&book)) return *fault;
  const auto& workbook = std::get<Workbook>(book);
  const auto xml = read_xml_part(*archive, workbook.sheet_part, limits);
  if (const auto* fault = std::get_if<SheetFault>(&xml)) return *fault;
  const XmlElement root = std::get<Xml>(xml).root();
  if (root.name() != "worksheet") return SheetFault{Kind::damaged};
  return Worksheet(workbook, limits).read(root);
}

}  // namespace vanban
