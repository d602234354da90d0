// Standings as reports show them: what needs a person first.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/report/report.h"

namespace vanban::batch {

inline constexpr std::array all_standings = {
    Standing::failed, Standing::edited, Standing::outdated, Standing::missing,
    Standing::left,   Standing::frozen, Standing::current};

constexpr bool needs_person(Standing standing) {
  return standing != Standing::current && standing != Standing::frozen;
}

// "đã sửa tay"
std::string_view words_of(Standing standing, Language language);

// Those that there are, with the number of documents.
std::vector<std::pair<Standing, std::size_t>> count_standings(const Report& report);

}  // namespace vanban::batch
