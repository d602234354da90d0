// Who issues the document: the UBND of a unit that the table knows at its date, or the lines of
// another body's name with those of its superior.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

struct IssuerClues {
  std::vector<ManuscriptLine> names;  // lines of the letterhead
  std::string authority;   // "ỦY BAN NHÂN DÂN TỈNH TRÀ VINH" above QUYẾT ĐỊNH:
  std::string lead;        // "Ủy ban nhân dân tỉnh ban hành Kế hoạch …"
  std::string collective;  // of the signature
  std::string place;
  std::string symbol;
  std::optional<Date> date;
  std::string_view text;  // all words of the file
};

struct ReadIssuer {
  std::optional<Issuer> issuer;
  std::optional<Level> level;
  std::string usual_place;  // that the program prints without being told
};

// Reported: a unit that the table does not have, an issuer that only other parts of the text show.
ReadIssuer read_issuer_of(const IssuerClues& clues, const Location& where,
                          const Recognition& recognition);

}  // namespace vanban
