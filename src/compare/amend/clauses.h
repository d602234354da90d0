// What changed → the clauses of an amending decision: Điều chỉnh chỉ tiêu …, Sửa đổi khoản 2 Mục
// III như sau: “…”, Bổ sung khoản 2a vào sau khoản 2 …, Bãi bỏ …. Wording of Luật Ban hành văn bản
// quy phạm pháp luật, which decisions of other kinds follow. Reports what it does not draft.
#pragma once

#include <vector>

#include "compare/amend/versions.h"
#include "diag/diagnostic.h"

namespace vanban {

struct Clauses {
  std::vector<PlanItem> own;       // on the document itself
  std::vector<PlanItem> attached;  // on what is attached to it

  bool empty() const { return own.empty() && attached.empty(); }
};

Clauses draft_clauses(const Versions& versions, Diagnostics& diagnostics);

}  // namespace vanban
