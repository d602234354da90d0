// What a plan just imported says twice or in prose becomes data: sections get their roles, items
// and appendices their ids, citations, targets and deadlines their records, with {ref.…}, {cite.…},
// {targets.…} and {deadlines.…} in the texts. Only where the plan then prints to the letter what
// stood there before; what it has already stays.
#pragma once

#include "diag/diagnostic.h"
#include "model/check_words.h"
#include "model/plan.h"
#include "model/style.h"

namespace vanban {

void add_records(Plan& plan, const StyleSheet& style, const CheckWords& words,
                 Diagnostics& diagnostics);

}  // namespace vanban
