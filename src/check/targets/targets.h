// Rules of targets, C3xx: figures that fall, contradict each other or do not sum.
#pragma once

#include "check/check.h"
#include "check/findings.h"
#include "check/targets/contradictions.h"
#include "check/targets/counts.h"
#include "check/targets/goal.h"
#include "check/targets/parts.h"
#include "check/targets/totals.h"
#include "check/targets/vague.h"

namespace vanban {

class TargetRules {
 public:
  explicit TargetRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  GoalReader reader_;
  Contradictions contradictions_;
  TotalRules totals_;
  PartRules parts_;
  VagueRules vague_;
  CountRules counts_;
};

}  // namespace vanban
