#include "write/plan/parts.h"

#include "model/markup_text.h"

namespace vanban {

void ObjectParts::put(std::string_view key, Value value) {
  members_.push_back({std::string(key), {}, std::move(value)});
}

void ObjectParts::put_text(std::string_view key, const std::string& text) {
  if (!text.empty()) put(key, value_of(text));
}

void ObjectParts::put_texts(std::string_view key, const std::vector<std::string>& texts) {
  Value::List list;
  for (const std::string& text : texts) list.push_back(value_of(text));
  put_list(key, std::move(list));
}

void ObjectParts::put_markup(std::string_view key, const Markup& markup) {
  put_text(key, markup_text(markup));
}

void ObjectParts::put_markups(std::string_view key, const std::vector<Markup>& markups) {
  Value::List list;
  for (const Markup& markup : markups) list.push_back(value_of(markup));
  put_list(key, std::move(list));
}

void ObjectParts::put_list(std::string_view key, Value::List list) {
  if (!list.empty()) put(key, {std::move(list), {}});
}

void ObjectParts::put_object(std::string_view key, Value::Object members) {
  if (!members.empty()) put(key, value_of(std::move(members)));
}

bool ObjectParts::has_only(std::string_view key) const {
  return members_.size() == 1 && members_.front().key == key;
}

Value value_of(std::string text) {
  return {std::move(text), {}};
}

Value value_of(double number) {
  return {number, {}};
}

Value value_of(bool flag) {
  return {flag, {}};
}

Value value_of(const Markup& markup) {
  return value_of(markup_text(markup));
}

Value value_of(Value::Object members) {
  return {std::move(members), {}};
}

}  // namespace vanban
