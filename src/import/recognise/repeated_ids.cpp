#include "import/recognise/repeated_ids.h"

#include <set>
#include <string>

namespace vanban {

namespace {

class IdSieve {
 public:
  void visit(Plan& plan) {
    for (PlanItem& item : plan.body) visit(item);
    for (PlanAppendix& appendix : plan.appendices) {
      keep_first(appendix.id);
      visit(appendix.content);
    }
    for (Plan& attached : plan.attachment) visit(attached);
  }

 private:
  void keep_first(std::string& id) {
    if (!id.empty() && !seen_.insert(id).second) id.clear();
  }

  // No deeper than an outline is.
  void visit(PlanItem& item) {
    keep_first(item.id);
    if (item.table) keep_first(item.table->id);
    for (PlanItem& inner : item.items) visit(inner);
  }

  std::set<std::string> seen_;
};

}  // namespace

void clear_repeated_ids(Plan& plan) {
  IdSieve().visit(plan);
}

}  // namespace vanban
