// What an amending decision is founded on: the laws that the new version cites (or the old one, if
// the new one cites none), and the old version as it is cited. Nothing else is known.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compare/amend/versions.h"
#include "model/derivation_rules.h"

namespace vanban {

struct Foundations {
  std::map<std::string, CitationRecord> laws;
  std::vector<std::string> order;  // ids of the laws as the bases name them
  CitationRecord amended;
  bool is_amended_open = false;    // it has no number or no date yet
  std::vector<std::string> lacks;  // what drafters usually put there and nobody has said
};

Foundations find_foundations(const Versions& versions, const BasesRules& rules);

// "van-ban-goc", or with a number where there is one so named.
std::string id_for_amended(const std::map<std::string, CitationRecord>& citations);

}  // namespace vanban
