// The head of a plan as its fields: issuer, number, symbol, place, date, marks, contact line.
#pragma once

#include <string_view>
#include <vector>

#include "import/recognise/head.h"
#include "import/recognise/recognition.h"
#include "merge/issuer.h"
#include "model/plan.h"

namespace vanban {

struct KnownHead {
  const ReadHead& head;
  const std::vector<ManuscriptLine>& names;      // of the letterhead, else of what is attached
  const std::vector<ManuscriptLine>& authority;  // who decides, above QUYẾT ĐỊNH:
  std::string_view text;                         // all words of the file
  Location where;                                // of the file
};

// Bases and signature must be there: they help to find the issuer.
void put_head_fields(const KnownHead& known, Plan& plan, const Recognition& recognition);

// The address at the foot of the first page (ô 13).
bool opens_contact(std::string_view words);

// What the program will print as the issuer's name; nothing known if it cannot be found.
IssuingBody printed_issuer(const Plan& plan, const Recognition& recognition);

}  // namespace vanban
