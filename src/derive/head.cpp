#include "derive/head.h"

#include <array>
#include <string_view>
#include <utility>

#include "model/markup_text.h"
#include "read/markup.h"

namespace vanban {

namespace {

// Keys of the head that the overlay alone gives.
constexpr auto own_keys = std::to_array<std::string_view>(
    {"number", "place", "urgency", "draft", "circulation", "drafter", "contact"});
// Those that are the parent's where the overlay is silent.
constexpr auto inherited_keys = std::to_array<std::string_view>({"symbol", "dates"});

class Data {
 public:
  explicit Data(const Location& where) : where_(where) {}

  void add(std::string_view key, Value value) {
    members_.push_back({std::string(key), value.where, std::move(value)});
  }
  void add(std::string_view key, std::string text, const Location& where) {
    add(key, Value{std::move(text), where});
  }
  // True if the source has the key.
  bool copy(std::string_view key, const Value& from) {
    const Value* value = from.find(key);
    if (value == nullptr) return false;
    add(key, *value);
    return true;
  }
  Value take() { return {std::move(members_), where_}; }

 private:
  Value::Object members_;
  Location where_;
};

Issuer issuer_of(const Context& context) {
  Issuer issuer;
  issuer.unit = context.lineage.unit->code;
  issuer.where = context.overlay.where;
  issuer.unit_where = context.overlay.unit.unit_where;
  return issuer;
}

// The symbol of a decision (QĐ-UBND) is none for a plan.
bool is_attached(const Context& context) {
  return &context.content != &context.parent && !context.sources.rules.symbol.empty();
}

const Value* subject_above(const Context& context) {
  const Value* subject = context.content.data.find("subject");
  return subject != nullptr ? subject : context.parent.data.find("subject");
}

void derive_subject(const Context& context, Texts& texts, Data& data) {
  const Value* above = subject_above(context);
  const std::string was = above != nullptr && above->text() ? *above->text() : "";
  if (data.copy("subject", context.overlay.data)) {
    const Value& own = *context.overlay.data.find("subject");
    explain(context, {Step::Action::replaced,
                      "subject",
                      "override",
                      {},
                      was,
                      own.text() ? *own.text() : "",
                      own.where});
    return;
  }
  if (above == nullptr || above->text() == nullptr) return;
  Diagnostics unheard;  // the parent's reader has reported what is wrong with it
  const Markup subject = parse_markup(*above->text(), above->where, unheard);
  const std::string now = markup_text(texts.word_title(subject));
  texts.report_missing_things(subject);
  const auto action = now == was ? Step::Action::kept : Step::Action::reworded;
  explain(context, {action, "subject", "", {}, was, now, above->where});
  data.add("subject", now, above->where);
}

}  // namespace

void derive_head(const Context& context, Texts& texts, Plan& child) {
  Data data(context.overlay.where);
  const Value* kind = context.content.data.find("kind");
  data.add("kind", context.content.kind, kind != nullptr ? kind->where : context.parent.where);
  for (const std::string_view key : own_keys) data.copy(key, context.overlay.data);
  for (const std::string_view key : inherited_keys) {
    if (data.copy(key, context.overlay.data)) continue;
    if (key == "symbol" && is_attached(context)) {
      data.add(key, context.sources.rules.symbol, context.sources.rules.where);
    } else {
      data.copy(key, context.parent.data);
    }
  }
  derive_subject(context, texts, data);

  child.kind = context.content.kind;
  child.level = context.lineage.unit->level;
  child.issuer = issuer_of(context);
  child.date = context.lineage.date;
  const Value* dates = context.overlay.data.find("dates");
  child.long_dates = dates != nullptr && dates->text() != nullptr ? *dates->text() == "long"
                                                                  : context.parent.long_dates;
  for (const auto& [function, name] : context.overlay.facts.bodies) {
    if (name) child.bodies.emplace(function, *name);
  }
  child.where = context.overlay.where;
  child.data = data.take();
}

void list_parts(Plan& child) {
  auto& members = std::get<Value::Object>(child.data.data);
  const auto add = [&](std::string_view key, bool is_there, Value value) {
    if (is_there) members.push_back({std::string(key), child.where, std::move(value)});
  };
  const Value present{true, child.where};  // what it is stands in the typed fields
  add("bases", child.bases.has_value(), present);
  add("body", !child.body.empty(), present);
  // Templates repeat a block for each of its texts.
  Value::List closing;
  for (const Markup& text : child.closing) closing.push_back({markup_text(text), text.where});
  const bool closes = !closing.empty();
  add("closing", closes, {std::move(closing), child.where});
  add("recipients", !child.recipients.empty(), present);
  add("signature", child.signature.has_value(), present);
  // Titles of appendices are looked up in their own data.
  Value::List appendices;
  for (const PlanAppendix& appendix : child.appendices) {
    Value::Object fields;
    const Value title{markup_text(appendix.title), appendix.title.where};
    fields.push_back({"title", appendix.title.where, title});
    appendices.push_back({std::move(fields), appendix.content.where});
  }
  const bool has_appendices = !appendices.empty();
  add("appendices", has_appendices, {std::move(appendices), child.where});
}

}  // namespace vanban
