// What the document says of itself: title, issuing body, subject, date.
#pragma once

#include "merge/issuer.h"
#include "model/document.h"
#include "model/plan.h"

namespace vanban {

Metadata describe(const Document& document, const Plan& plan, const IssuingBody& issuer);

}  // namespace vanban
