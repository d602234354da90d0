#include "app/stand_ins.h"

#include <string>
#include <string_view>
#include <utility>

namespace vanban {

namespace {

constexpr std::string_view mark = "…";
constexpr int some_year = 2000;

Markup marked() {
  return {{Text{std::string(mark), {}}}, {}};
}

void fill_text(Plan& plan, std::string_view key) {
  if (plan.data.find(key) != nullptr) return;
  auto* members = std::get_if<Value::Object>(&plan.data.data);
  if (members == nullptr) members = &plan.data.data.emplace<Value::Object>();
  members->push_back({std::string(key), {}, Value{std::string(mark), {}}});
}

void fill_body(Plan& plan) {
  if (!plan.body.empty()) return;
  PlanItem& item = plan.body.emplace_back();
  item.marker = plan.kind == "quyet-dinh" ? Marker::article : Marker::section;
  item.text.push_back(marked());
}

}  // namespace

Plan with_stand_ins(Plan plan) {
  if (!plan.issuer || (plan.issuer->unit.empty() && plan.issuer->name.empty())) {
    plan.issuer.emplace().name = {std::string(mark)};
    plan.issuer->full_name = mark;
  }
  for (const std::string_view key : {"symbol", "place", "subject"}) fill_text(plan, key);
  if (!plan.date) plan.date = Date{some_year, {}, {}};
  if (!plan.bases) plan.bases.emplace().items.push_back({marked(), {}});
  fill_body(plan);
  if (plan.recipients.empty()) plan.recipients.emplace_back().name = marked();
  if (!plan.signature) plan.signature.emplace();
  if (plan.signature->name.empty()) plan.signature->name = mark;
  if (plan.signature->position.title.empty()) plan.signature->position.title = mark;
  for (Plan& attached : plan.attachment) {
    fill_text(attached, "subject");
    fill_body(attached);
  }
  return plan;
}

}  // namespace vanban
