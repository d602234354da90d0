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

void fill_item(std::vector<PlanItem>& items) {
  if (items.empty()) items.emplace_back().text.push_back(marked());
}

}  // namespace

Plan with_stand_ins(Plan plan) {
  if (!plan.issuer || (plan.issuer->unit.empty() && plan.issuer->name.empty())) {
    plan.issuer.emplace().name = {std::string(mark)};
    plan.issuer->full_name = mark;
  }
  for (const std::string_view key : {"symbol", "place", "subject"}) fill_text(plan, key);
  if (!plan.date) plan.date = Date{some_year, {}, {}};
  fill_item(plan.body);
  if (plan.recipients.empty()) plan.recipients.emplace_back().name = marked();
  if (!plan.signature) plan.signature.emplace();
  if (plan.signature->name.empty()) plan.signature->name = mark;
  if (plan.signature->position.title.empty()) plan.signature->position.title = mark;
  for (Plan& attached : plan.attachment) {
    fill_text(attached, "subject");
    fill_item(attached.body);
  }
  return plan;
}

}  // namespace vanban
