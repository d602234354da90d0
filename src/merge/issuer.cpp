#include "merge/issuer.h"

#include "base/vietnamese.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

std::string full_name_of(const Unit& unit) {
  return std::string(unit.type) + " " + std::string(unit.name);
}

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

// Units named by a number take their type along: Quận 1, Phường 5 (Phụ lục I, II.4a); the city
// named after Hồ Chí Minh does too (Phụ lục II, III.1c).
std::string place_of(const Unit& unit) {
  if (has_digit(unit.name) || unit.name == "Hồ Chí Minh") {
    return capitalised(full_name_of(unit));
  }
  return std::string(unit.name);
}

void name_committee(IssuingBody& body, const Unit& unit) {
  const std::string unit_name = full_name_of(unit);
  body.lines = {"ỦY BAN NHÂN DÂN", to_upper(unit_name)};
  body.full_name = "Ủy ban nhân dân " + unit_name;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!text.empty()) text += ' ';
    text += line;
  }
  return text;
}

}  // namespace

std::optional<IssuingBody> find_issuing_body(const Issuer& issuer, std::optional<Level> level,
                                             const Date& date, const UnitTable& units,
                                             Diagnostics& diagnostics) {
  IssuingBody body;
  if (!issuer.unit.empty()) {
    body.unit =
        resolve_unit(units, issuer.unit, issuer.in, level, date, issuer.unit_where, diagnostics);
    if (body.unit == nullptr) return std::nullopt;
    body.superior = units.parent(*body.unit, date);
    body.place = place_of(*body.unit);
  }
  if (issuer.name.empty() && body.unit != nullptr) {
    name_committee(body, *body.unit);
  } else {
    body.lines = issuer.name;
    body.full_name = joined(issuer.name);
  }
  body.superior_lines = issuer.superior;
  if (!issuer.full_name.empty()) body.full_name = issuer.full_name;
  return body;
}

}  // namespace vanban
