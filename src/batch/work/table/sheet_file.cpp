#include "batch/work/table/sheet_file.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "batch/work/table/old_letters.h"
#include "diag/messages.h"
#include "read/sheet/csv.h"
#include "read/sheet/xlsx.h"

namespace vanban::batch {

namespace {

// A term of diag/messages.h.
std::string term_of(SheetFault::Kind kind) {
  switch (kind) {
    case SheetFault::Kind::bad_encoding:
      return "bad-encoding";
    case SheetFault::Kind::not_text:
      return "not-text";
    case SheetFault::Kind::unclosed_quote:
      return "unclosed-quote";
    case SheetFault::Kind::not_a_workbook:
      return "not-a-workbook";
    case SheetFault::Kind::locked_or_old:
      return "locked-or-old";
    case SheetFault::Kind::damaged:
      return "damaged";
    case SheetFault::Kind::bad_cell:
      return "bad-cell";
    case SheetFault::Kind::no_visible_sheet:
      return "no-visible-sheet";
    case SheetFault::Kind::too_large:
      return "too-large";
    case SheetFault::Kind::too_many_rows:
      return "too-many-rows";
    case SheetFault::Kind::too_many_columns:
      return "too-many-columns";
    case SheetFault::Kind::too_many_cells:
      return "too-many-cells";
  }
  return "damaged";
}

// Workbooks are archives, old or locked ones compound files, whatever they are called.
SheetResult read_sheet(const std::string& path, std::string_view bytes) {
  const bool is_archive = bytes.starts_with("PK\x03\x04");
  const bool is_compound = bytes.starts_with("\xD0\xCF\x11\xE0");
  const bool is_called_so = path.ends_with(".xlsx") || path.ends_with(".XLSX");
  return is_archive || is_compound || is_called_so ? read_xlsx(bytes) : read_csv(bytes);
}

void show(const Cell& cell, std::string& text) {
  for (const char c : cell.text) text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
}

void show_rows(SheetFile& file, std::string& text) {
  constexpr std::string_view between = " | ";
  for (const std::vector<Cell>& row : file.sheet.rows) {
    std::vector<std::uint32_t>& offsets = file.offsets.emplace_back();
    for (const Cell& cell : row) {
      if (!offsets.empty()) text += between;
      offsets.push_back(static_cast<std::uint32_t>(text.size()));
      show(cell, text);
    }
    offsets.push_back(static_cast<std::uint32_t>(text.size()));
    text += '\n';
  }
}

std::string_view name_of(LegacyEncoding encoding) {
  return encoding == LegacyEncoding::tcvn3 ? "TCVN3 (ABC)" : "VNI";
}

}  // namespace

Location SheetFile::place(std::size_t row, std::size_t column) const {
  if (row >= offsets.size()) return whole();
  return {source, offsets[row][std::min(column, offsets[row].size() - 1)]};
}

std::optional<SheetFile> open_sheet(const std::string& path, const Location& wanted_by,
                                    Library& library, Diagnostics& diagnostics) {
  const Source bytes = library.open(path, wanted_by, diagnostics);
  if (bytes == nullptr) return std::nullopt;
  SheetResult result = read_sheet(path, bytes->text);
  if (const auto* fault = std::get_if<SheetFault>(&result)) {
    const std::string cell = fault->row > 0 ? cell_name(fault->row, fault->column) : "";
    diagnostics.report(Message::sheet_unreadable, {bytes}, {term_of(fault->kind), cell}).needed_by =
        wanted_by;
    return std::nullopt;
  }
  SheetFile file;
  file.sheet = std::move(std::get<Sheet>(result));
  const auto encoding = file.sheet.was ? file.sheet.was : convert_old_letters(file.sheet);
  std::string text;
  show_rows(file, text);
  file.source = library.add(path, std::move(text));
  if (encoding) {
    diagnostics.report(Message::text_converted, file.whole(), {std::string(name_of(*encoding))})
        .needed_by = wanted_by;
  }
  return file;
}

}  // namespace vanban::batch
