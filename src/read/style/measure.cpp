#include "read/style/measure.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "diag/messages.h"

namespace vanban {

namespace {

constexpr double longest = 10'000;  // of either unit; nothing on paper is longer

constexpr auto measure_key_list = std::to_array<std::string_view>({"value", "range", "clause"});
const ObjectKeys measure_keys{"measure", measure_key_list};

Pt read_plain_length(const Value& value, std::string_view name, Reading& reading) {
  const std::string* text = value.text();
  const auto length = text != nullptr ? parse_length(*text) : std::nullopt;
  if (!length) report_wrong_type(value, name, "length", reading);
  return length.value_or(Pt{});
}

double read_plain_number(const Value& value, std::string_view name, Reading& reading) {
  if (const double* number = value.number()) return *number;
  report_wrong_type(value, name, "number", reading);
  return 0;
}

// Both ends of a range; nothing if there is none, or if it is none, which is reported.
template <class Read>
std::optional<std::pair<double, double>> read_range(const Fields& limits, Read read) {
  const Value* value = limits.find("range");
  if (value == nullptr) return std::nullopt;
  const Value::List& range = limits.list("range");
  if (range.size() != 2) {
    if (value->list() != nullptr) report_wrong_type(*value, "range", "range", limits.reading());
    return std::nullopt;
  }
  return std::pair(read(range[0], "range", limits.reading()),
                   read(range[1], "range", limits.reading()));
}

// The words of the file, so that the message speaks as the file does.
std::string words_of(const Value& value) {
  if (const std::string* text = value.text()) return *text;
  return value.number() != nullptr ? fmt::format("{}", *value.number()) : "";
}

// Rounding from millimetres to points is no deviation.
bool outside(double value, double least, double most) {
  constexpr double tolerance = 1e-6;
  return value < least - tolerance || value > most + tolerance;
}

template <class Read>
void check_limits(const Value& value, std::string_view name, const Fields& limits, Read read) {
  const auto permitted = read_range(limits, read);
  Reading& reading = limits.reading();
  if (!permitted || !outside(read(value, name, reading), permitted->first, permitted->second)) {
    return;
  }
  const Value::List& range = limits.list("range");
  reading.diagnostics.report(
      Message::out_of_range, value.where,
      {std::string(name), words_of(value), words_of(range[0]) + " - " + words_of(range[1]),
       limits.text("clause")});
}

double points_of(const Value& value, std::string_view name, Reading& reading) {
  return read_plain_length(value, name, reading).value;
}

}  // namespace

std::optional<Pt> parse_length(std::string_view text) {
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc{} || !(number >= 0 && number <= longest)) return std::nullopt;
  const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
  if (unit == "pt") return Pt{number};
  if (unit == "mm") return to_pt(Mm{number});
  return std::nullopt;
}

Pt read_length(const Fields& fields, std::string_view key) {
  const Value* value = fields.need(key);
  if (value == nullptr) return {};
  if (value->object() == nullptr) return read_plain_length(*value, key, fields.reading());
  const Fields measure(*value, key, measure_keys, fields.reading());
  const Value* inner = measure.need("value");
  if (inner == nullptr) return {};
  check_length(*inner, key, measure);
  return read_plain_length(*inner, key, fields.reading());
}

double read_number(const Fields& fields, std::string_view key, double lowest, double highest) {
  const Value* value = fields.need(key);
  if (value == nullptr) return lowest;
  if (value->number() == nullptr) return read_plain_number(*value, key, fields.reading());
  const double number = *value->number();
  if (number >= lowest && number <= highest) return number;
  fields.reading().diagnostics.report(
      Message::bad_number, value->where,
      {std::string(key), "number", fmt::format("{}", lowest), fmt::format("{}", highest)});
  return lowest;
}

void check_length(const Value& value, std::string_view name, const Fields& limits) {
  check_limits(value, name, limits, points_of);
}

void check_number(const Value& value, std::string_view name, const Fields& limits) {
  check_limits(value, name, limits, read_plain_number);
}

}  // namespace vanban
