#include "support/derived.h"

#include <algorithm>
#include <map>

#include "diag/diagnostic.h"
#include "model/markup_text.h"
#include "read/overlay.h"
#include "read/plan.h"
#include "support/diagnosed.h"
#include "support/engine.h"

namespace vanban::test {

namespace {

Engine& engine() {
  static Program program;
  return program.engine();
}

std::string as_object(const std::map<std::string, std::string>& fields) {
  std::string text = "{";
  for (const auto& [key, json] : fields) {
    if (text.size() > 1) text += ",\n";
    text += "'" + key + "': " + json;
  }
  text += "}";
  std::ranges::replace(text, '\'', '"');
  return text;
}

void add_line(const Markup& text, std::size_t depth, std::string& lines) {
  if (!text.empty()) lines += std::string(2 * depth, ' ') + markup_text(text) + "\n";
}

void add_lines(const PlanItem& item, std::size_t depth, std::string& lines) {
  add_line(item.title, depth, lines);
  if (!item.run_in.empty()) {
    lines += std::string(2 * depth, ' ') + markup_text(item.run_in) + ": ";
    add_line(item.text.front(), 0, lines);
  }
  const bool has_heading = !item.title.empty() || !item.run_in.empty();
  for (std::size_t i = item.run_in.empty() ? 0 : 1; i < item.text.size(); ++i) {
    add_line(item.text[i], depth + (has_heading ? 1 : 0), lines);
  }
  for (const PlanItem& inner : item.items) add_lines(inner, depth + 1, lines);
}

std::string_view word_of(Step::Action action) {
  switch (action) {
    case Step::Action::kept:
      return "kept";
    case Step::Action::reworded:
      return "reworded";
    case Step::Action::moved:
      return "moved";
    case Step::Action::dropped:
      return "dropped";
    case Step::Action::replaced:
      return "replaced";
    case Step::Action::added:
      return "added";
  }
  return "";
}

}  // namespace

Family::Family() {
  parent_ = {
      {"kind", "'ke-hoach'"},
      {"level", "'province'"},
      {"issuer", "{'unit': '24'}"},
      {"symbol", "'KH-UBND'"},
      {"date", "{'year': 2026, 'month': 5}"},
      {"subject", "'Phát triển thư viện trên địa bàn {unit.full}'"},
      {"bases", "{'items': ['Căn cứ điều kiện thực tế'], 'lead': 'Ban hành Kế hoạch như sau:'}"},
      {"body", "[{'id': 'mt', 'title': 'MỤC TIÊU', 'text': 'Mở thư viện.'}]"},
      {"recipients", "['Các thôn', {'archive': ['VT']}]"},
      {"signature", "{'name': 'A', 'position': {'title': 'Chủ tịch'}}"}};
  overlay_ = {{"parent", "'cha.plan.json'"}, {"unit", "'09187'"}};
}

Family& Family::parent(const std::string& key, const std::string& json) {
  parent_[key] = json;
  return *this;
}

Family& Family::overlay(const std::string& key, const std::string& json) {
  overlay_[key] = json;
  return *this;
}

bool Family::derive(const Allocation* allocation) {
  diagnostics_ = {};
  derivation_.reset();
  const auto parent = read_plan(sources_.add("cha.plan.json", as_object(parent_)), diagnostics_);
  const auto overlay =
      read_overlay(sources_.add("con.overlay.json", as_object(overlay_)), diagnostics_);
  if (!parent || !overlay) return false;
  const DerivationSources sources{engine().units, engine().bodies, engine().rules, allocation,
                                  "Kế hoạch"};
  const auto ready =
      prepare_parent(*parent, engine().units, engine().bodies, engine().rules, diagnostics_);
  if (!ready) return false;
  derivation_ = vanban::derive(*ready, *overlay, sources, diagnostics_);
  return derivation_.has_value();
}

std::string Family::body() const {
  std::string lines;
  if (derivation_) {
    for (const PlanItem& section : derivation_->plan.body) add_lines(section, 0, lines);
  }
  return lines;
}

std::string Family::report() const {
  return to_text(diagnostics_, Language::english);
}

std::string Family::codes() const {
  return codes_of(diagnostics_);
}

std::string Family::fate(const std::string& item) const {
  const auto& steps = derivation_->explanation.steps;
  const auto step = std::ranges::find(steps, item, &Step::item);
  if (step == steps.end()) return "";
  std::string fate(word_of(step->action));
  if (!step->reason.empty()) fate += ": " + step->reason;
  for (const std::string& argument : step->arguments) fate += " " + argument;
  return fate;
}

}  // namespace vanban::test
