#include "batch/work/table/row_unit.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "batch/work/table/words.h"
#include "diag/messages.h"
#include "units/unit_name.h"

namespace vanban::batch {

namespace {

// The digits of a code however a spreadsheet has bent them: "'09187", "9187.0", "9.187".
std::string plain_code(const Cell& cell) {
  std::string code = on_one_line(cell.text);
  std::erase(code, ' ');
  if (code.starts_with('\'')) code.erase(0, 1);
  const std::size_t dot = code.find_first_of(".,");
  if (dot == code.npos) return code;
  const std::string_view behind = std::string_view(code).substr(dot + 1);
  const bool is_zero = behind.find_first_not_of('0') == behind.npos && behind.size() < 3;
  const bool is_group = cell.kind == CellKind::text && behind.size() == 3 && is_digits(behind);
  if (is_zero) code.resize(dot);
  if (is_group) code.erase(dot, 1);
  return code;
}

// As it stands, or with the zeros that codes of a district or commune must begin with.
std::vector<std::string> whole_codes(const std::string& code) {
  std::vector<std::string> codes = {code};
  for (const std::size_t length : {std::size_t{3}, std::size_t{5}}) {
    if (code.size() < length) codes.push_back(std::string(length - code.size(), '0') + code);
  }
  return codes;
}

// The name without its number in a list and without its committee: "1. UBND xã Yên Phong".
std::string plain_name(const Cell& cell) {
  std::string name = on_one_line(cell.text);
  const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
  const bool is_numbered = digits > 0 && digits < name.size() && name.find_first_of(".)") == digits;
  std::string_view rest = std::string_view(name).substr(is_numbered ? digits + 1 : 0);
  rest.remove_prefix(std::min(rest.find_first_not_of(" -+*"), rest.size()));
  for (const std::string_view body : {"ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân "}) {
    if (to_lower(rest.substr(0, body.size())) == body) rest.remove_prefix(body.size());
  }
  return std::string(trim(rest));
}

bool has_diacritics(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Names typed without diacritics are good enough beside a code.
bool is_name_of(const Unit& unit, const std::string& text) {
  const std::string_view name = std::string_view(text).substr(0, text.find(','));
  if (UnitName(name).is_name(unit)) return true;
  if (has_diacritics(name)) return false;
  return std::ranges::any_of(plain_readings(name), [&](const PlainReading& reading) {
    return reading.letters == plain_letters(unit.name) &&
           (reading.type.empty() || reading.type == unit.type);
  });
}

}  // namespace

std::string RowUnits::code_at(std::size_t row) const {
  return columns_.code ? plain_code(file_.sheet.at(row, *columns_.code)) : "";
}

std::string RowUnits::name_at(std::size_t row) const {
  return columns_.name ? plain_name(file_.sheet.at(row, *columns_.name)) : "";
}

bool RowUnits::has_code(std::size_t row) const {
  constexpr std::size_t longest_slip = 8;
  const std::string code = code_at(row);
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(code, is_digit));
  return digits > 0 && code.size() <= longest_slip && 2 * digits >= code.size();
}

Location RowUnits::place(std::size_t row) const {
  const bool by_code = columns_.code && (!columns_.name || !code_at(row).empty());
  return file_.place(row, by_code ? *columns_.code : columns_.name.value_or(0));
}

const Unit* RowUnits::by_code(const std::string& code) const {
  for (const std::string& whole : whole_codes(code)) {
    if (const Unit* unit = unit_with_code(part_, whole)) return unit;
  }
  return nullptr;
}

bool RowUnits::is_of_other_part(std::size_t row) const {
  if (part_.sharing.empty()) return false;
  const std::string code = code_at(row);
  const UnitTable& units = part_.engine.units;
  if (!is_digits(code)) {
    return batch::is_of_other_part(part_, units.find(name_at(row), date_of(part_)));
  }
  return std::ranges::any_of(whole_codes(code), [&](const std::string& whole) {
    return batch::is_of_other_part(part_, units.periods(whole));
  });
}

const Unit* RowUnits::by_name(std::size_t row) const {
  const std::string name = name_at(row);
  return name.empty() || is_digits(name) ? nullptr : known_unit_below(part_, name);
}

void RowUnits::check_name(std::size_t row, const Unit& unit, Diagnostics& found) const {
  const std::string name = name_at(row);
  if (name.empty() || is_name_of(unit, name)) return;
  found.report(Message::unit_names_differ, file_.place(row, *columns_.name),
               {cell_name(row + 1, *columns_.name + 1), name, full_name(unit)});
}

const Unit* RowUnits::find(std::size_t row, Diagnostics& found) const {
  const std::string code = code_at(row);
  if (code.empty()) return by_name(row);
  const std::size_t column = *columns_.code;
  const Cell& cell = file_.sheet.at(row, column);
  const std::string written = on_one_line(cell.text);
  if (!is_digits(code)) {
    const Unit* unit = by_name(row);
    if (unit == nullptr) return nullptr;
    found.report(Message::bad_cell, file_.place(row, column),
                 {cell_name(row + 1, column + 1), written, "unit-name"});
    return unit;
  }
  if (const Unit* unit = by_code(code)) {
    check_name(row, *unit, found);
    if (unit->code.size() > code.size()) {
      found.report(Message::code_padded, file_.place(row, column),
                   {cell_name(row + 1, column + 1), written, std::string(unit->code)});
    }
    return unit;
  }
  if (is_of_other_part(row)) return nullptr;
  const Unit* unit = by_name(row);
  if (unit != nullptr) report(row, found);
  return unit;
}

void RowUnits::report(std::size_t row, Diagnostics& diagnostics) const {
  constexpr std::size_t commune_code = 5;
  std::string code = code_at(row);
  if (code.empty()) {
    find_unit_below(part_, name_at(row), "", place(row), diagnostics);
    return;
  }
  if (!is_digits(code)) {
    diagnostics.report(Message::bad_cell, place(row),
                       {cell_name(row + 1, *columns_.code + 1),
                        on_one_line(file_.sheet.at(row, *columns_.code).text), "unit-name"});
    return;
  }
  if (code.size() + 1 == commune_code) code.insert(0, 1, '0');
  const Unit* unit = find_unit_below(part_, code, "", place(row), diagnostics);
  // A number that is part of a name is no code.
  if (unit != nullptr) {
    diagnostics.report(Message::bad_cell, place(row),
                       {cell_name(row + 1, *columns_.code + 1), code, "unit-name"});
  }
}

void RowUnits::report_briefly(std::size_t row, Diagnostics& diagnostics) const {
  const std::string code = code_at(row);
  diagnostics.report(Message::unit_not_found, place(row),
                     {code.empty() ? name_at(row) : code, short_date(date_of(part_))});
}

}  // namespace vanban::batch
