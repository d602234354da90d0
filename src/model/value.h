// Data as its author wrote it: a tree of texts, numbers, lists and objects that know their place.
// The readers check its shape; placeholders look into it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "diag/source.h"

namespace vanban {

struct Value;

struct Member;  // of an object: key, where the key stands, value

struct Value {
  using List = std::vector<Value>;
  using Object = std::vector<Member>;  // in the order written

  std::variant<std::monostate, bool, double, std::string, List, Object> data;
  Location where;

  bool is_null() const { return std::holds_alternative<std::monostate>(data); }
  const bool* boolean() const { return std::get_if<bool>(&data); }
  const double* number() const { return std::get_if<double>(&data); }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  const List* list() const { return std::get_if<List>(&data); }
  const Object* object() const { return std::get_if<Object>(&data); }

  // The member of an object; nothing if this is no object or has no such key.
  const Value* find(std::string_view key) const;
};

struct Member {
  std::string key;
  Location where;
  Value value;
};

}  // namespace vanban
