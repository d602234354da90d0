#include <algorithm>
#include <bit>
#include <set>
#include <tuple>
#include <utility>

#include "base/nearest.h"
#include "units/describe.h"
#include "units/unit_name.h"
#include "units/unit_table.h"

namespace vanban {

namespace {

constexpr std::size_t limit = 5;

// Which letters occur: two names that differ in n letters of this set are at least n/2 slips apart.
std::uint32_t letter_set(std::string_view letters) {
  std::uint32_t set = 0;
  for (const char letter : letters) {
    set |= 1u << (letter >= 'a' ? letter - 'a' : 26 + (letter - '0') % 6);
  }
  return set;
}

struct Wanted {
  PlainReading reading;
  std::uint32_t set = 0;
};

struct Candidate {
  const Unit* unit = nullptr;
  std::size_t slips = 0;
  bool other_type = false;
  int days_off = 0;  // 0: valid at the date; only for comparing

  auto rank() const { return std::tuple(slips, other_type, days_off); }
};

std::size_t allowed_slips(std::size_t length) {
  return std::min<std::size_t>(length / 3, 3);
}

// The slips between the name wanted and this one; nothing if they are too many.
std::optional<std::size_t> slips_between(const Wanted& wanted, const std::string& letters) {
  const std::string& other = wanted.reading.letters;
  const std::size_t allowed = allowed_slips(std::max(other.size(), letters.size()));
  const std::size_t difference =
      std::max(other.size(), letters.size()) - std::min(other.size(), letters.size());
  if (difference > allowed) return std::nullopt;
  const int letters_off = std::popcount(wanted.set ^ letter_set(letters));
  if (static_cast<std::size_t>(letters_off) > 2 * allowed) return std::nullopt;
  const std::size_t slips = edit_distance(other, letters);
  if (slips > allowed) return std::nullopt;
  return slips;
}

int days_off(const Unit& unit, const std::optional<Date>& date) {
  return date ? distance_in_time(unit, *date) : still_valid - unit.valid_to;
}

std::optional<Candidate> measure(const Unit& unit, const std::vector<Wanted>& wanted,
                                 const std::optional<Date>& date) {
  std::optional<Candidate> best;
  const std::string letters = plain_letters(unit.name);
  for (const Wanted& name : wanted) {
    const std::optional<std::size_t> slips = slips_between(name, letters);
    if (!slips) continue;
    const bool other_type = !name.reading.type.empty() && name.reading.type != unit.type;
    const Candidate candidate{&unit, *slips, other_type, days_off(unit, date)};
    if (!best || candidate.rank() < best->rank()) best = candidate;
  }
  return best;
}

// Units of another type are named only if none of the type wanted is valid.
bool is_worse(const Candidate& candidate, const Candidate& best) {
  const bool best_fits = !best.other_type && best.days_off == 0;
  return candidate.slips > best.slips || (candidate.other_type && best_fits);
}

// Those with the fewest slips, each unit once however many periods it has.
std::vector<std::string> describe_best(const UnitTable& units,
                                       const std::vector<Candidate>& candidates,
                                       const std::optional<Date>& date) {
  std::vector<std::string> names;
  std::set<std::string> seen;
  for (const Candidate& candidate : candidates) {
    if (is_worse(candidate, candidates.front()) || names.size() == limit) break;
    const Unit& unit = *candidate.unit;
    const Date day = date.value_or(date_of(unit.valid_to));
    if (!seen.insert(describe(units, unit, day)).second) continue;
    names.push_back(candidate.days_off == 0 ? describe(units, unit, day)
                                            : describe_with_period(units, unit, day));
  }
  return names;
}

}  // namespace

std::vector<std::string> UnitTable::nearest_names(std::string_view name,
                                                  std::optional<Date> date) const {
  std::vector<Wanted> wanted;
  for (PlainReading& reading : plain_readings(name.substr(0, name.find(',')))) {
    const std::uint32_t set = letter_set(reading.letters);
    wanted.push_back({std::move(reading), set});
  }
  std::vector<Candidate> candidates;
  for (const Unit& unit : units_) {
    if (const auto candidate = measure(unit, wanted, date)) candidates.push_back(*candidate);
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); });
  return describe_best(*this, candidates, date);
}

}  // namespace vanban
