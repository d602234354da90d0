// A commune's plan derived from its province's as batches do it: the parent read and made ready
// once, kinh-bac.overlay.json read once.
#pragma once

#include "bench/workshop.h"
#include "derive/derive.h"

namespace vanban {

class SampleChild {
 public:
  explicit SampleChild(Workshop& workshop);

  // With the notes for a drafter, or without them.
  void derive(bool for_drafting) const;

 private:
  Workshop& workshop_;
  const Template* form_ = nullptr;
  std::optional<ParentPlan> parent_;
  std::optional<Overlay> overlay_;
};

}  // namespace vanban
