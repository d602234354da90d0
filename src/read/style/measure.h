// Measures of a style file: "20mm", "12pt", bare numbers, and the ranges that the law permits them.
#pragma once

#include <optional>
#include <string_view>

#include "base/length.h"
#include "read/fields.h"

namespace vanban {

// "20mm" or "12.5pt".
std::optional<Pt> parse_length(std::string_view text);

// The length under the key: a text, or {"value": …, "range": […, …], "clause": "…"}. Zero, and
// reported, if it is missing or no length.
Pt read_length(const Fields& fields, std::string_view key);
// Reported if it is no number from lowest to highest: what no page could be set with.
double read_number(const Fields& fields, std::string_view key, double lowest, double highest);

// Warns if the value lies outside the "range" that `limits` gives with its "clause".
void check_length(const Value& value, std::string_view name, const Fields& limits);
void check_number(const Value& value, std::string_view name, const Fields& limits);

}  // namespace vanban
