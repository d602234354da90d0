#include "merge/issuer.h"

#include <fmt/format.h>

#include "base/vietnamese.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

bool is_number(std::string_view name) {
  return name.find_first_not_of("0123456789") == std::string_view::npos;
}

bool takes_its_type(const Unit& unit) {
  return is_number(unit.name) || unit.name == "Hồ Chí Minh";
}

// Địa danh is the name alone, with its type where that is part of the name (Phụ lục I, II.4a).
std::string place_of(const Unit& unit) {
  return takes_its_type(unit) ? written_name(unit) : std::string(unit.name);
}

}  // namespace

std::string written_name(const Unit& unit) {
  const std::string name = full_name(unit);
  return takes_its_type(unit) ? capitalised(name) : name;
}

IssuingBody find_issuing_body(const Issuer& issuer, std::optional<Level> level,
                              const std::optional<Date>& date, const UnitTable& units,
                              Diagnostics& diagnostics) {
  IssuingBody body;
  if (!issuer.unit.empty()) {
    if (date) {
      body.unit =
          resolve_unit(units, issuer.unit, issuer.in, level, *date, issuer.unit_where, diagnostics);
    }
    if (body.unit == nullptr) {
      body.is_known = false;
      return body;
    }
    body.superior = units.parent(*body.unit, *date);
    body.place = place_of(*body.unit);
  }
  if (issuer.name.empty()) {
    const std::string name = written_name(*body.unit);
    body.lines = {"ỦY BAN NHÂN DÂN", to_upper(name)};
    body.full_name = "Ủy ban nhân dân " + name;
    return body;
  }
  body.superior_lines = issuer.superior;
  body.lines = issuer.name;
  body.full_name = issuer.full_name;
  return body;
}

}  // namespace vanban
