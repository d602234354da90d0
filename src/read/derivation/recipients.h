// "recipients" of the rules: lists of recipients as plans write them, and of those that deriving
// works out.
#pragma once

#include "model/derivation_rules.h"
#include "read/fields.h"

namespace vanban {

// Reports a recipient that is both worked out and something else.
RecipientsRule read_recipients_rule(const Value& value, Reading& reading);

}  // namespace vanban
