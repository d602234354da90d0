#include "write/pdf/profiles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vanban {

namespace {

using Row = std::pair<std::string_view, PdfProfile>;

constexpr std::array<Row, 4> rows = {{
    {"a-2a-ua", PdfProfile::a2a_ua},
    {"a-2b", PdfProfile::a2b},
    {"a-1b", PdfProfile::a1b},
    {"plain", PdfProfile::plain},
}};

}  // namespace

std::optional<PdfProfile> find_pdf_profile(std::string_view name) {
  const auto found = std::ranges::find(rows, name, &Row::first);
  if (found == rows.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> pdf_profile_names() {
  std::vector<std::string> names;
  names.reserve(rows.size());
  for (const auto& [name, profile] : rows) names.emplace_back(name);
  return names;
}

}  // namespace vanban
