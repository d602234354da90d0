#include "merge/scope.h"

#include <algorithm>
#include <optional>

namespace vanban {

namespace {

// Takes the first step off a path: "targets.dv.2030" gives "targets" and leaves "dv.2030".
std::string_view take_step(std::string_view& path) {
  const std::size_t dot = path.find('.');
  const std::string_view step = path.substr(0, dot);
  path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
  return step;
}

bool take_prefix(std::string_view& path, std::string_view prefix) {
  if (!path.starts_with(prefix)) return false;
  path.remove_prefix(prefix.size());
  return true;
}

const Value* walk(const Value* value, std::string_view path) {
  while (value != nullptr && !path.empty()) value = value->find(take_step(path));
  return value;
}

std::optional<std::string> unit_words(const Unit* unit, std::string_view what) {
  if (unit == nullptr) return std::nullopt;
  if (what == "name") return std::string(unit->name);
  if (what == "type") return std::string(unit->type);
  if (what == "code") return std::string(unit->code);
  if (what == "full") return std::string(unit->type) + " " + std::string(unit->name);
  return std::nullopt;
}

std::string target_words(const Target& target, const TargetValue& value, bool with_unit) {
  std::string words;
  if (value.bound == TargetValue::Bound::over) words = "trên ";
  if (value.bound == TargetValue::Bound::at_least) words = "ít nhất ";
  words += value.text;
  if (!with_unit || target.unit.empty()) return words;
  // A unit that is a word keeps to its number; a sign follows it directly.
  return target.unit == "%" ? words + "%" : words + "\u00A0" + target.unit;
}

}  // namespace

Scope::Scope(const Plan& plan, const IssuingBody& issuer, std::string_view document_name,
             const Scope* parent)
    : plan_(&plan), issuer_(&issuer), document_name_(document_name), parent_(parent) {}

Scope Scope::inside(const Value& element, std::size_t index) const {
  Scope scope = *this;
  scope.element_ = &element;
  scope.index_ = index;
  return scope;
}

Scope Scope::with(const Value& own_fields) const {
  Scope scope = *this;
  scope.own_fields_ = &own_fields;
  return scope;
}

const Target* Scope::find_target(std::string_view id) const {
  const auto& targets = plan_->targets;
  const auto found = std::find_if(targets.begin(), targets.end(),
                                  [&](const Target& target) { return target.id == id; });
  if (found != targets.end()) return &*found;
  return parent_ != nullptr ? parent_->find_target(id) : nullptr;
}

const Markup* Scope::find_footnote(const std::string& id) const {
  const auto found = plan_->footnotes.find(id);
  if (found != plan_->footnotes.end()) return &found->second;
  return parent_ != nullptr ? parent_->find_footnote(id) : nullptr;
}

const Value* Scope::find_data(std::string_view path) const {
  if (own_fields_ != nullptr) {
    if (const Value* value = walk(own_fields_, path)) return value;
  }
  return walk(&plan_->data, path);
}

Field Scope::find_target_value(std::string_view path) const {
  const Target* target = find_target(take_step(path));
  if (target == nullptr) return MissingField{};
  const auto value = target->values.find(std::string(take_step(path)));
  if (value == target->values.end()) return MissingField{};
  if (path.empty()) return target_words(*target, value->second, true);
  if (path == "number") return target_words(*target, value->second, false);
  return MissingField{};
}

Field Scope::find_computed(std::string_view path) const {
  if (path == "name") return std::string(document_name_);
  if (path == "issuer.full-name") return issuer_->full_name;
  if (take_prefix(path, "unit.")) {
    const bool above = take_prefix(path, "superior.");
    const auto words = unit_words(above ? issuer_->superior : issuer_->unit, path);
    return words ? Field(*words) : Field(MissingField{});
  }
  if (path == "place" && !issuer_->place.empty()) return issuer_->place;
  if (path == "date" && plan_->date) return *plan_->date;
  return MissingField{};
}

Field Scope::find(std::string_view path) const {
  if (path == "#") return std::to_string(index_);
  if (path == ".") return element_ != nullptr ? Field(element_) : Field(MissingField{});
  if (path.starts_with(".")) {
    const Value* value = walk(element_, path.substr(1));
    return value != nullptr ? Field(value) : Field(MissingField{});
  }
  if (path.starts_with("parent.")) {
    return parent_ != nullptr ? parent_->find(path.substr(7)) : Field(MissingField{});
  }
  if (path.starts_with("targets.")) return find_target_value(path.substr(8));

  const Value* data = find_data(path);
  const bool written = data != nullptr && !data->is_null();
  if (path == "number" && !written) return BlankNumber{};
  if (written && path != "date" && path != "name") return data;
  return find_computed(path);
}

std::vector<std::string> Scope::known_paths() const {
  std::vector<std::string> paths = {"unit.name",
                                    "unit.type",
                                    "unit.full",
                                    "unit.superior.name",
                                    "unit.superior.type",
                                    "unit.superior.full",
                                    "issuer.full-name",
                                    "place",
                                    "number",
                                    "date"};
  if (const Value::Object* fields = plan_->data.object()) {
    for (const Member& field : *fields) {
      if (field.value.text() != nullptr) paths.push_back(field.key);
    }
  }
  for (const Target& target : plan_->targets) {
    for (const auto& [year, value] : target.values) {
      paths.push_back("targets." + target.id + "." + year);
    }
  }
  for (const auto& [id, citation] : plan_->citations) paths.push_back("cite." + id);
  if (parent_ != nullptr) {
    for (std::string& path : parent_->known_paths()) paths.push_back(std::move(path));
  }
  return paths;
}

}  // namespace vanban
