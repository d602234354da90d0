// The rules by which a plan goes down a level (data/derivation/rules.json, docs/derive.md): what is
// left out, how references to the superior are worded, the chain of legal bases, recipients and
// signature. Most hold for one level and for some time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/plan.h"

namespace vanban {

// When a rule holds: for plans of these levels and unit types, issued on these days.
struct Validity {
  std::vector<Level> levels;       // of the child; empty: all
  std::vector<std::string> types;  // xã, phường …; empty: all
  int from = 0;                    // yyyymmdd
  int to = still_valid;
};

struct BasesRules {
  std::vector<std::string> left_out_openings;  // "Theo đề nghị": a basis that begins so stays above
  std::vector<std::string> left_out_types;  // of cited documents: "Tờ trình"
  // With which the superior's title may go on behind its issuer; others come after "về".
  std::vector<std::string> verbs;
  // Documents of bodies whose names begin so are left out from that day on: no district link.
  struct IssuerRule {
    std::vector<std::string> openings;
    int from = 0;
  };
  std::vector<IssuerRule> left_out_issuers;
  Markup superior;  // the basis that cites the superior's plan: "Thực hiện {cite.cap-tren}"
};

struct SectionRule {
  Role role = Role::none;  // sections of this role stay above
  Validity validity;
};

struct FactRule {
  std::string name;                   // "museum"
  std::vector<std::string> words;     // left over where the unit has none: "bảo tàng"
  std::map<Level, bool> assumptions;  // where the overlay says nothing; a level left out: ask
};

// A phrase of the superior's and what stands for it below.
struct WordingRule {
  std::string phrase;
  Markup replacement;
  std::string without;  // a fact: only for units that have no such thing; empty: for all
  Validity validity;
};

struct LeftoverRule {
  std::string phrase;
  Validity validity;
};

struct RecipientRule {
  enum class Kind { written, superior_lead, bodies };  // bodies: all that the plan gives work to
  Kind kind = Kind::written;
  PlanRecipient recipient;  // superior_lead takes only its note
};

struct RecipientsRule {
  std::vector<RecipientRule> recipients;
  Validity validity;
};

struct SignatureRule {
  PlanSignature signature;  // without a name
  Validity validity;
};

struct DerivationRules {
  BasesRules bases;
  std::vector<SectionRule> sections;
  std::vector<FactRule> facts;
  std::map<Role, std::vector<std::string>> roles;  // of sections without one, by their titles
  std::vector<WordingRule> wordings;               // taken as they are
  std::vector<WordingRule> titles;       // likewise, in the child's own title and its lead
  std::vector<WordingRule> suggestions;  // taken only where the overlay says so
  std::vector<LeftoverRule> leftovers;
  std::string
      subordinates;     // the function of the units below: what they are to do is the child's own
  std::string symbol;   // of a plan whose superior's is attached to a decision
  int days_before = 0;  // that deadlines move ahead of the superior's
  std::vector<RecipientsRule> recipients;
  std::vector<SignatureRule> signatures;
  Location where;
};

}  // namespace vanban
