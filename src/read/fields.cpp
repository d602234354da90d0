#include "read/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

#include "base/nearest.h"
#include "diag/messages.h"
#include "read/markup.h"
#include "read/partial_date.h"

namespace vanban {

namespace {

std::string_view type_of(const Value& value) {
  constexpr std::array<std::string_view, 6> types = {"null", "boolean", "number",
                                                     "text", "list",    "object"};
  return types.at(value.data.index());
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

void report_wrong_type(const Value& value, std::string_view name, std::string_view expected,
                       Reading& reading) {
  reading.diagnostics.report(
      Message::wrong_type, value.where,
      {std::string(name), std::string(expected), std::string(type_of(value))});
}

const std::string* expect_text(const Value& value, std::string_view name, Reading& reading) {
  if (value.text() == nullptr) report_wrong_type(value, name, "text", reading);
  return value.text();
}

const Value::List* expect_list(const Value& value, std::string_view name, Reading& reading) {
  if (value.list() == nullptr) report_wrong_type(value, name, "list", reading);
  return value.list();
}

Markup read_markup(const Value& value, std::string_view name, Reading& reading) {
  const std::string* text = expect_text(value, name, reading);
  if (text == nullptr) return {};
  if (text->empty()) {
    reading.diagnostics.report(Message::empty_value, value.where, {std::string(name)});
  }
  Markup markup = parse_markup(*text, value.where, reading.diagnostics);
  for (const MarkupPiece& piece : markup.pieces) {
    if (const auto* note = std::get_if<FootnoteId>(&piece)) reading.notes.push_back(*note);
  }
  return markup;
}

std::optional<int> read_whole_number(const Value& value, std::string_view name, int lowest,
                                     int highest, Reading& reading) {
  const double* number = value.number();
  if (number == nullptr) {
    report_wrong_type(value, name, "whole-number", reading);
    return std::nullopt;
  }
  if (*number >= lowest && *number <= highest && std::trunc(*number) == *number) {
    return static_cast<int>(*number);
  }
  reading.diagnostics.report(
      Message::bad_number, value.where,
      {std::string(name), "whole-number", fmt::format("{}", lowest), fmt::format("{}", highest)});
  return std::nullopt;
}

bool check_id(std::string_view id, const Location& where, Reading& reading) {
  const bool valid = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  if (!valid) reading.diagnostics.report(Message::bad_id, where, {std::string(id)});
  return valid;
}

void report_taken_id(std::string_view id, const Location& where, const Location& first,
                     Reading& reading) {
  const std::size_t line = line_column(*first.source, first.offset).line;
  reading.diagnostics.report(Message::duplicate_id, where,
                             {std::string(id), fmt::format("{}", line)});
}

Fields::Fields(const Value& value, std::string_view name, const ObjectKeys& keys, Reading& reading)
    : value_(value), keys_(keys), reading_(reading) {
  if (value.object() == nullptr) {
    report_wrong_type(value, name, "object", reading);
    return;
  }
  for (const Member& member : *value.object()) {
    if (std::find(keys.keys.begin(), keys.keys.end(), member.key) != keys.keys.end()) continue;
    const std::vector<std::string> known(keys.keys.begin(), keys.keys.end());
    reading.diagnostics
        .report(Message::unknown_key, member.where,
                {member.key, std::string(keys.what), joined(known)})
        .nearest = nearest(member.key, known);
  }
}

const Value* Fields::need(std::string_view key) const {
  const Value* value = find(key);
  if (value == nullptr && is_object()) {
    reading_.diagnostics.report(Message::missing_key, where(),
                                {std::string(key), std::string(keys_.what)});
  }
  return value;
}

std::string Fields::text(std::string_view key) const {
  const Value* value = find(key);
  if (value == nullptr) return {};
  const std::string* text = expect_text(*value, key, reading_);
  if (text == nullptr) return {};
  if (text->empty()) {
    reading_.diagnostics.report(Message::empty_value, value->where, {std::string(key)});
  }
  return *text;
}

std::string Fields::needed_text(std::string_view key) const {
  return need(key) == nullptr ? std::string() : text(key);
}

std::string Fields::id(std::string_view key) const {
  std::string id = text(key);
  if (!id.empty()) check_id(id, find(key)->where, reading_);
  return id;
}

std::vector<std::string> Fields::texts(std::string_view key) const {
  std::vector<std::string> texts;
  for (const Value& entry : list(key)) {
    const std::string* text = expect_text(entry, key, reading_);
    if (text == nullptr) continue;
    if (text->empty()) {
      reading_.diagnostics.report(Message::empty_value, entry.where, {std::string(key)});
    }
    texts.push_back(*text);
  }
  return texts;
}

std::vector<std::string> Fields::some_texts(std::string_view key) const {
  const Value* value = find(key);
  if (value != nullptr && value->list() != nullptr && value->list()->empty()) {
    reading_.diagnostics.report(Message::empty_value, value->where, {std::string(key)});
  }
  return texts(key);
}

Markup Fields::markup(std::string_view key) const {
  const Value* value = find(key);
  return value == nullptr ? Markup{} : read_markup(*value, key, reading_);
}

std::vector<Markup> Fields::markups_of(const Value::List& list, std::string_view key) const {
  std::vector<Markup> markups;
  markups.reserve(list.size());
  for (const Value& entry : list) markups.push_back(read_markup(entry, key, reading_));
  return markups;
}

std::vector<Markup> Fields::markups(std::string_view key) const {
  return markups_of(list(key), key);
}

std::vector<Markup> Fields::markup_or_markups(std::string_view key) const {
  const Value* value = find(key);
  if (value == nullptr) return {};
  if (const Value::List* list = value->list()) return markups_of(*list, key);
  if (value->text() != nullptr) return {read_markup(*value, key, reading_)};
  report_wrong_type(*value, key, "text-or-list", reading_);
  return {};
}

bool Fields::flag(std::string_view key) const {
  const Value* value = find(key);
  if (value == nullptr) return false;
  if (value->boolean() == nullptr) report_wrong_type(*value, key, "boolean", reading_);
  return value->boolean() != nullptr && *value->boolean();
}

std::optional<int> Fields::whole_number(std::string_view key, int lowest, int highest) const {
  const Value* value = find(key);
  if (value == nullptr) return std::nullopt;
  return read_whole_number(*value, key, lowest, highest, reading_);
}

std::optional<Date> Fields::date(std::string_view key) const {
  const Value* value = find(key);
  if (value == nullptr) return std::nullopt;
  if (value->object() != nullptr) return read_partial_date(*value, key, reading_);
  if (value->text() == nullptr) {
    report_wrong_type(*value, key, "date-or-object", reading_);
    return std::nullopt;
  }
  const std::optional<Date> date = parse_date(*value->text());
  if (!date) reading_.diagnostics.report(Message::bad_date, value->where, {*value->text()});
  return date;
}

const Value::List& Fields::list(std::string_view key) const {
  static const Value::List empty;
  const Value* value = find(key);
  if (value == nullptr) return empty;
  const Value::List* list = expect_list(*value, key, reading_);
  return list == nullptr ? empty : *list;
}

void Fields::exclude(std::string_view key, std::string_view other) const {
  if (!has(key) || !has(other)) return;
  reading_.diagnostics.report(Message::keys_exclude_each_other, find(other)->where,
                              {std::string(key), std::string(other)});
}

void Fields::together(std::string_view key, std::string_view other) const {
  if (!has(key) || has(other)) return;
  reading_.diagnostics.report(Message::key_needs_key, find(key)->where,
                              {std::string(key), std::string(other)});
}

bool Fields::holds(std::string_view key) const {
  const Value* value = find(key);
  return value != nullptr && (value->list() == nullptr || !value->list()->empty());
}

void Fields::need_either(std::string_view key, std::string_view other) const {
  if (is_object() && !has(key) && !has(other)) report_neither(key, other);
}

void Fields::report_neither(std::string_view key, std::string_view other) const {
  reading_.diagnostics.report(Message::missing_either, where(),
                              {std::string(key), std::string(other), std::string(keys_.what)});
}

void Fields::only_where(std::string_view key, std::string_view other,
                        std::string_view words) const {
  if (!has(key)) return;
  reading_.diagnostics.report(Message::key_needs_word, find(key)->where,
                              {std::string(key), std::string(other), std::string(words)});
}

void Fields::report_unknown_word(std::string_view key,
                                 const std::vector<std::string>& known) const {
  report_unknown_word(*find(key), known, reading_);
}

void Fields::report_unknown_word(const Value& value, const std::vector<std::string>& known,
                                 Reading& reading) {
  const std::string& word = *value.text();
  reading.diagnostics.report(Message::unknown_word, value.where, {word, joined(known)}).nearest =
      nearest(word, known);
}

}  // namespace vanban
