#include "derive/targets/targets_below.h"

#include <algorithm>
#include <utility>

#include "base/date.h"
#include "base/nearest.h"
#include "derive/line_of.h"
#include "derive/targets/counted_share.h"
#include "derive/targets/sharing.h"
#include "derive/targets/targets.h"
#include "derive/text/deadlines.h"
#include "derive/usage.h"
#include "diag/messages.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

std::string words_of(const TargetValue& value, const std::string& unit) {
  std::string words;
  if (value.bound == TargetValue::Bound::over) words = "trên ";
  if (value.bound == TargetValue::Bound::at_least) words = "ít nhất ";
  words += value.text;
  if (!unit.empty()) words += unit == "%" ? unit : " " + unit;
  return words;
}

class TargetDeriver {
 public:
  TargetDeriver(const Context& context, const Target& parent)
      : context_(context), parent_(parent) {}

  Target derive(const std::vector<SharedTotal>& shared) {
    child_ = parent_;
    for (auto& [year, value] : child_.values) value.count.clear();  // the superior's own
    take_part(shared);
    take_own();
    count_shares();
    note_totals();
    return std::move(child_);
  }

 private:
  void take_part(const std::vector<SharedTotal>& shared) {
    for (const SharedTotal& total : shared) {
      const auto part = total.parts.find(std::string(context_.lineage.unit->code));
      if (total.target != parent_.id || part == total.parts.end()) continue;
      TargetValue own = part->second;
      own.where = context_.sources.allocation->where;
      set(total.year, child_.values[total.year], std::move(own), "allotted");
    }
  }

  void take_own() {
    const auto own = context_.overlay.facts.targets.find(parent_.id);
    if (own == context_.overlay.facts.targets.end()) return;
    for (const auto& [year, value] : own->second) {
      const auto above = child_.values.find(year);
      if (above != child_.values.end() && is_weaker(value, above->second)) {
        context_.diagnostics
            .report(Message::target_below_superior, value.where,
                    {parent_.id, year, words_of(value, parent_.unit),
                     words_of(above->second, parent_.unit)})
            .needed_by = above->second.where;
      }
      set(year, child_.values[year], value, "override");
    }
  }

  // A number of things that is for several levels may be the superior's total.
  void note_totals() const {
    const bool is_own = parent_.scope == std::vector<Level>{context_.lineage.unit->level};
    if (is_own || parent_.unit == "%") return;
    for (const auto& [year, value] : child_.values) {
      const auto above = parent_.values.find(year);
      const bool is_inherited = above != parent_.values.end() &&
                                above->second.where.offset == value.where.offset &&
                                above->second.where.source == value.where.source;
      if (!is_inherited || !value_of(value)) continue;
      context_.diagnostics.report(
          Message::leftover_words, value.where,
          {words_of(value, parent_.unit), std::to_string(line_of(value.where))});
    }
  }

  void set(const std::string& year, TargetValue& value, TargetValue own, std::string reason) {
    const std::string was = value.text.empty() ? "" : words_of(value, parent_.unit);
    const std::string now = words_of(own, parent_.unit);
    explain(context_, {Step::Action::replaced,
                       "targets." + parent_.id + "." + year,
                       std::move(reason),
                       {},
                       was,
                       now,
                       own.where});
    value = std::move(own);
  }

  void count_shares() {
    const auto& counts = context_.overlay.facts.counts;
    const auto count = counts.find(parent_.of);
    if (parent_.of.empty() || count == counts.end()) return;
    for (auto& [year, value] : child_.values) {
      if (value.count.empty()) value.count = share_of(value, count->second).value_or("");
    }
  }

  const Context& context_;
  const Target& parent_;
  Target child_;
};

void report_unknown(const Context& context) {
  std::vector<std::string> known;
  for (const Target& target : context.parent.targets) known.push_back(target.id);
  for (const auto& [id, values] : context.overlay.facts.targets) {
    if (std::ranges::find(known, id) != known.end()) continue;
    const Location where =
        values.empty() ? context.overlay.facts.where : values.begin()->second.where;
    context.diagnostics.report(Message::unknown_target, where, {id}).nearest = nearest(id, known);
  }
}

std::vector<SharedTotal> share_out(const Context& context) {
  if (context.sources.allocation == nullptr) return {};
  return share_out(context.parent, *context.lineage.superior, context.lineage.date,
                   context.sources.units, *context.sources.allocation, context.diagnostics);
}

}  // namespace

void derive_targets(const Context& context, const Selection& selection, Plan& child) {
  report_unknown(context);
  const std::vector<SharedTotal> shared = share_out(context);
  const Usage usage = usage_of(child);
  for (const Target& target : context.parent.targets) {
    if (selection.goes_down(target.id) || usage.targets.contains(target.id)) {
      child.targets.push_back(TargetDeriver(context, target).derive(shared));
    } else {
      explain(context, {Step::Action::dropped,
                        "targets." + target.id,
                        "for-other-level",
                        {},
                        markup_text(target.text),
                        "",
                        target.text.where});
    }
  }
}

void derive_deadlines(const Context& context, Plan& child) {
  const auto& own = context.overlay.facts.deadlines;
  for (const auto& [id, day] : context.parent.deadlines) {
    const auto fact = own.find(id);
    const YearlyDay moved =
        fact != own.end() ? fact->second : days_before(day, context.sources.rules.days_before);
    child.deadlines.emplace(id, moved);
    explain(context, {Step::Action::reworded,
                      "deadlines." + id,
                      fact != own.end() ? "override" : "rule",
                      {},
                      yearly_day(day.month, day.day),
                      yearly_day(moved.month, moved.day),
                      context.parent.where});
  }
}

}  // namespace vanban
