#include "units/unit_table.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "units/unit_name.h"
#include "units/unit_rows.h"

namespace vanban {

namespace {

constexpr std::uint32_t chains = 4096;

// "xã Tân Tiến, tỉnh Cao Bằng": a name and the names of units above it.
struct Query {
  UnitName name;
  std::vector<UnitName> above;
};

Query parse_query(std::string_view text) {
  std::size_t comma = text.find(',');
  Query query{UnitName(text.substr(0, comma)), {}};
  while (comma != std::string_view::npos) {
    text.remove_prefix(comma + 1);
    comma = text.find(',');
    if (!trim(text.substr(0, comma)).empty()) query.above.emplace_back(text.substr(0, comma));
  }
  return query;
}

struct ByCode {
  bool operator()(const Unit& unit, std::string_view code) const { return less(unit.code, code); }
  bool operator()(std::string_view code, const Unit& unit) const { return less(code, unit.code); }

  // The order of the rows: shorter codes stand higher.
  static bool less(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  }
};

// The units of a code, first and last; of other texts none.
std::pair<const Unit*, const Unit*> range_of_code(const std::vector<Unit>& units,
                                                  std::string_view code) {
  return std::equal_range(units.data(), units.data() + units.size(), code, ByCode{});
}

// Whether the units above, nearest first, are those named, in that order, some left out.
bool are_named(const std::vector<const Unit*>& above, const std::vector<UnitName>& names) {
  auto at = above.begin();
  for (const UnitName& name : names) {
    at = std::find_if(at, above.end(), [&](const Unit* unit) {
      return name.code() == unit->code || name.is_name(*unit);
    });
    if (at == above.end()) return false;
    ++at;
  }
  return true;
}

}  // namespace

UnitTable::UnitTable(std::string csv) : csv_(std::make_unique<const std::string>(std::move(csv))) {
  UnitRows rows = read_unit_rows(*csv_);
  units_ = std::move(rows.units);
  bad_lines_ = std::move(rows.bad_lines);
  first_of_chain_.resize(chains);
  next_in_chain_.reserve(units_.size());
  for (const Unit& unit : units_) {
    std::uint32_t& first = first_of_chain_[name_signature(unit.name) % chains];
    next_in_chain_.push_back(first);
    first = static_cast<std::uint32_t>(next_in_chain_.size());
    first_known_day_ = std::min(first_known_day_, unit.valid_from);
  }
}

std::vector<const Unit*> UnitTable::periods(std::string_view code) const {
  std::vector<const Unit*> found;
  const auto [first, last] = range_of_code(units_, code);
  for (const Unit* unit = first; unit != last; ++unit) found.push_back(unit);
  return found;
}

const Unit* UnitTable::parent_on(const Unit& unit, int day) const {
  const auto [first, last] = range_of_code(units_, unit.parent);
  const Unit* found = std::find_if(first, last, [day](const Unit& upper) {
    return upper.valid_from <= day && day <= upper.valid_to;
  });
  return found == last ? nullptr : found;
}

std::vector<const Unit*> UnitTable::above(const Unit& unit, const Date& date) const {
  const int day = std::clamp(first_day(date), unit.valid_from, unit.valid_to);
  std::vector<const Unit*> chain;
  for (const Unit* upper = parent_on(unit, day); upper != nullptr; upper = parent_on(*upper, day)) {
    chain.push_back(upper);
  }
  return chain;
}

const Unit* UnitTable::parent(const Unit& unit, const Date& date) const {
  return parent_on(unit, std::clamp(first_day(date), unit.valid_from, unit.valid_to));
}

std::vector<const Unit*> UnitTable::named(const UnitName& name) const {
  std::vector<const Unit*> found;
  for (const UnitName::Reading& reading : name.readings()) {
    for (std::uint32_t number = first_of_chain_[reading.signature % chains]; number != 0;
         number = next_in_chain_[number - 1]) {
      const Unit& unit = units_[number - 1];
      if (reading.fits(unit)) found.push_back(&unit);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<const Unit*> UnitTable::matches(const UnitName& name) const {
  std::vector<const Unit*> codes = periods(name.code());
  std::vector<const Unit*> names = named(name);
  const auto later = [](const Unit* a, const Unit* b) { return a->valid_to > b->valid_to; };
  std::stable_sort(codes.begin(), codes.end(), later);
  std::stable_sort(names.begin(), names.end(), later);
  codes.insert(codes.end(), names.begin(), names.end());
  return codes;
}

std::vector<const Unit*> UnitTable::find(std::string_view name) const {
  const Query query = parse_query(name);
  std::vector<const Unit*> found = matches(query.name);
  if (query.above.empty()) return found;
  std::erase_if(found, [&](const Unit* unit) {
    return !are_named(above(*unit, date_of(unit->valid_from)), query.above) &&
           !are_named(above(*unit, date_of(unit->valid_to)), query.above);
  });
  return found;
}

std::vector<const Unit*> UnitTable::find(std::string_view name, const Date& date) const {
  const Query query = parse_query(name);
  std::vector<const Unit*> found = matches(query.name);
  std::erase_if(found, [&](const Unit* unit) {
    return !valid_on(*unit, date) || !are_named(above(*unit, date), query.above);
  });
  return found;
}

}  // namespace vanban
