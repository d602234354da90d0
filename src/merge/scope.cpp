#include "merge/scope.h"

#include <algorithm>
#include <array>

#include "model/target_words.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 11> computed_paths = {"unit.name",
                                                             "unit.type",
                                                             "unit.full",
                                                             "unit.code",
                                                             "unit.superior.name",
                                                             "unit.superior.type",
                                                             "unit.superior.full",
                                                             "unit.superior.code",
                                                             "issuer.full-name",
                                                             "place",
                                                             "name"};
// Written in the outermost document alone, for what is attached to it too.
constexpr std::array<std::string_view, 4> shared_paths = {"number", "symbol", "date", "place"};

bool is_shared(std::string_view path) {
  return std::find(shared_paths.begin(), shared_paths.end(), path) != shared_paths.end();
}

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

// Null if there is nothing, or a null.
const Value* walk(const Value* value, std::string_view path) {
  while (value != nullptr && !path.empty()) value = value->find(take_step(path));
  return value != nullptr && value->is_null() ? nullptr : value;
}

Field as_field(const Value* value) {
  return value != nullptr ? Field(value) : Field(MissingField{});
}

Field unit_words(const Unit* unit, std::string_view what) {
  if (unit == nullptr) return MissingField{};
  if (what == "name") return std::string(unit->name);
  if (what == "type") return std::string(unit->type);
  if (what == "code") return std::string(unit->code);
  if (what == "full") return written_name(*unit);
  return MissingField{};
}

// {body.van-hoa}, {superior.body.van-hoa.brief}
struct BodyPath {
  bool above = false;
  std::string_view function;
  bool brief = false;
};

std::optional<BodyPath> parse_body_path(std::string_view path) {
  BodyPath parsed;
  parsed.above = take_prefix(path, "superior.");
  if (!take_prefix(path, "body.")) return std::nullopt;
  parsed.function = take_step(path);
  parsed.brief = path == "brief";
  if (!path.empty() && !parsed.brief) return std::nullopt;
  return parsed;
}

}  // namespace

Scope::Scope(const Plan& plan, const IssuingBody& issuer, const BodyTable& bodies,
             std::string_view document_name, const Scope* parent)
    : plan_(&plan),
      issuer_(&issuer),
      bodies_(&bodies),
      document_name_(document_name),
      parent_(parent) {}

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

Scope Scope::with_blanks() const {
  Scope scope = *this;
  scope.has_blanks_ = true;
  return scope;
}

const Target* Scope::find_target(std::string_view id) const {
  const auto& targets = root().plan_->targets;
  const auto found = std::find_if(targets.begin(), targets.end(),
                                  [&](const Target& target) { return target.id == id; });
  return found != targets.end() ? &*found : nullptr;
}

const Markup* Scope::find_footnote(const std::string& id) const {
  const auto& footnotes = root().plan_->footnotes;
  const auto found = footnotes.find(id);
  return found != footnotes.end() ? &found->second : nullptr;
}

const Value* Scope::find_data(std::string_view path) const {
  if (const Value* value = walk(own_fields_, path)) return value;
  if (const Value* value = walk(&plan_->data, path)) return value;
  return is_shared(path) ? walk(&root().plan_->data, path) : nullptr;
}

Field Scope::find_deadline(std::string_view path) const {
  const auto& deadlines = root().plan_->deadlines;
  const auto found = deadlines.find(std::string(path));
  if (found == deadlines.end()) return MissingField{};
  return yearly_day(found->second.month, found->second.day);
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

Field Scope::find_body(std::string_view path) const {
  const auto wanted = parse_body_path(path);
  if (!wanted) return MissingField{};
  const Plan& outermost = *root().plan_;
  if (!wanted->above) {
    const auto own = outermost.bodies.find(std::string(wanted->function));
    if (own != outermost.bodies.end()) return own->second;
  }
  // As in find_computed(): what hangs on an unknown issuer is left out.
  if (!issuer_->is_known) return std::string();
  const Unit* unit = wanted->above ? issuer_->superior : issuer_->unit;
  if (unit == nullptr || !outermost.date) return MissingField{};
  const Body* body = bodies_->find(wanted->function, *unit, *outermost.date);
  if (body == nullptr) return MissingField{};
  return wanted->brief ? brief_of(*body, *unit) : name_of(*body, *unit);
}

// Nothing if the program works out no such field.
std::optional<Field> Scope::find_computed(std::string_view path) const {
  if (path == "name") return std::string(document_name_);
  if (path == "date" && root().plan_->date) return *root().plan_->date;
  const bool of_unit = path.starts_with("unit.");
  if (!of_unit && path != "place" && path != "issuer.full-name") return std::nullopt;
  // Why it is not known has been reported; nothing more is to be said about what hangs on it.
  if (!issuer_->is_known) return std::string();
  if (path == "issuer.full-name") return issuer_->full_name;
  if (path == "place") {
    return issuer_->place.empty() ? Field(MissingField{}) : Field(issuer_->place);
  }
  take_prefix(path, "unit.");
  const bool above = take_prefix(path, "superior.");
  return unit_words(above ? issuer_->superior : issuer_->unit, path);
}

Field Scope::find(std::string_view path) const {
  if (path == "#") return index_ > 0 ? Field(std::to_string(index_)) : Field(MissingField{});
  if (path.starts_with(".")) return as_field(walk(element_, path.substr(1)));
  const bool of_parent = take_prefix(path, "parent.");
  if (has_blanks_ && path == "number") return BlankNumber{};
  if (has_blanks_ && path == "date") return Date{};
  if (of_parent) {
    return parent_ != nullptr ? parent_->find(path) : Field(MissingField{});
  }
  if (path.starts_with("body.") || path.starts_with("superior.body.")) return find_body(path);
  if (take_prefix(path, "targets.")) return find_target_value(path);
  if (take_prefix(path, "deadlines.")) return find_deadline(path);

  const Value* written = find_data(path);
  if (path == "number" && written == nullptr) return BlankNumber{};
  // What is written goes before what is worked out, but a date has been read already.
  if (written == nullptr || path == "date") {
    if (const auto computed = find_computed(path)) return *computed;
  }
  return as_field(written);
}

Scope::Lack Scope::lack_of(std::string_view path) const {
  if (path.starts_with(".") && element_ != nullptr) {
    return {element_->where, std::string(path.substr(1))};
  }
  if (parent_ != nullptr && take_prefix(path, "parent.")) return parent_->lack_of(path);
  if (is_shared(path)) return {root().plan_->where, std::string(path)};
  return {own_fields_ != nullptr ? own_fields_->where : plan_->where, std::string(path)};
}

std::optional<Scope::NoBody> Scope::no_body_of(std::string_view path) const {
  if (parent_ != nullptr && take_prefix(path, "parent.")) return parent_->no_body_of(path);
  const auto wanted = parse_body_path(path);
  if (!wanted || !bodies_->knows(wanted->function)) return std::nullopt;
  const Unit* unit = wanted->above ? issuer_->superior : issuer_->unit;
  if (unit == nullptr) return std::nullopt;
  return NoBody{std::string(wanted->function), unit};
}

std::vector<std::string> Scope::known_paths() const {
  std::vector<std::string> paths = {"number"};
  for (const std::string_view path : computed_paths) {
    if (!std::holds_alternative<MissingField>(find(path))) paths.emplace_back(path);
  }
  const Plan& outermost = *root().plan_;
  if (outermost.date) paths.emplace_back("date");
  if (const Value::Object* fields = plan_->data.object()) {
    for (const Member& field : *fields) {
      if (field.value.text() != nullptr) paths.push_back(field.key);
    }
  }
  for (const Target& target : outermost.targets) {
    for (const auto& [year, value] : target.values) {
      paths.push_back("targets." + target.id + "." + year);
    }
  }
  add_body_paths(paths);
  for (const auto& [id, day] : outermost.deadlines) paths.push_back("deadlines." + id);
  for (const auto& [id, citation] : outermost.citations) paths.push_back("cite." + id);
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

void Scope::add_body_paths(std::vector<std::string>& paths) const {
  std::vector<std::string> functions = bodies_->functions();
  for (const auto& [function, name] : root().plan_->bodies) functions.push_back(function);
  for (const std::string& function : functions) {
    for (const char* before : {"body.", "superior.body."}) {
      const std::string path = before + function;
      if (!std::holds_alternative<MissingField>(find(path))) paths.push_back(path);
    }
  }
}

std::vector<std::string> Scope::known_footnotes() const {
  std::vector<std::string> ids;
  for (const auto& [id, text] : root().plan_->footnotes) ids.push_back(id);
  return ids;
}

}  // namespace vanban
