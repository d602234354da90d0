// The overlay: what makes a child's plan differ from the one derived by the rules alone. A small
// file that its clerk owns (docs/derive.md); deriving never writes into it what it works out
// itself.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/plan.h"

namespace vanban {

// What is known about the unit. What is not known stays open and is asked for in the report.
struct Facts {
  std::map<std::string, std::optional<bool>> has;            // museum, library …
  std::map<std::string, int> counts;                         // how many thôn, schools …
  std::map<std::string, std::optional<std::string>> bodies;  // by function; nothing: none here
  // The unit's own values by target and year.
  std::map<std::string, std::map<std::string, TargetValue>> targets;
  std::map<std::string, YearlyDay> deadlines;
  std::optional<PlanSignature> signature;
  std::vector<std::string> archive;  // the Lưu line
  Location where;
};

// A change to one item, named by its id or by its address ("nhiem-vu/2/1", see
// derive/items/address.h).
struct Override {
  enum class Action { replace, drop, keep, before, after, into };
  Action action{};
  std::string item;
  std::vector<PlanItem> items;     // what replaces it or is added; empty for drop and keep
  std::optional<std::string> was;  // the parent's words when the change was made
  Location where;
};

// Not a change of the item itself.
inline bool is_addition(Override::Action action) {
  return action == Override::Action::before || action == Override::Action::after ||
         action == Override::Action::into;
}

struct Overlay {
  std::string parent;  // path of a plan or an overlay, relative to this file
  Location parent_where;
  Issuer unit;
  Value data;  // the whole file: number, symbol, place, subject and the like take the place of the
               // parent's
  std::optional<Date> date;
  Facts facts;
  std::map<std::string, CitationRecord> citations;
  std::vector<LegalBases::Basis> bases;  // more of them, before the superior's plan
  std::vector<Markup> closing;           // empty: as derived
  std::vector<PlanRecipient> recipients;
  std::vector<Override> overrides;
  bool takes_suggestions = false;  // wordings that are otherwise only suggested are taken
  std::string allocation;          // path of the file that shares totals out; empty: none
  Location allocation_where;
  Location where;
};

}  // namespace vanban
