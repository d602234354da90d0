// Objects of the formats, put together member by member.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "diag/sentence.h"
#include "model/value.h"

namespace vanban {

inline Value value_of(std::string text) {
  return {std::move(text), {}};
}
inline Value value_of(std::size_t number) {
  return {static_cast<double>(number), {}};
}

inline void add(Value::Object& object, std::string key, Value value) {
  object.push_back({std::move(key), {}, std::move(value)});
}

// Texts that are empty are left out.
inline void add_text(Value::Object& object, std::string key, const std::string& text) {
  if (!text.empty()) add(object, std::move(key), value_of(text));
}

// "error", "warning", "note": the words of both formats are English.
inline std::string level_of(Severity severity) {
  return std::string(word_of(severity, Language::english));
}

}  // namespace vanban
