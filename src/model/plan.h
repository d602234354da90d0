// The plan: what a user's file says, its shape checked, its texts not yet filled in. One struct for
// plans and decisions; docs/plan.md describes every field.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/marker.h"
#include "model/markup.h"
#include "model/position.h"
#include "model/table.h"
#include "model/value.h"
#include "units/unit.h"

namespace vanban {

using PlanTable = TableOf<Markup>;

// Whom an item concerns; empty lists mean everyone.
struct Concerns {
  std::vector<Level> levels;
  std::vector<std::string> types;  // xã, phường, đặc khu …
};

struct PlanItem {
  std::string id;
  Role role = Role::none;
  Marker marker = Marker::none;
  Markup title;
  Markup run_in;
  std::vector<Markup> text;
  std::optional<PlanTable> table;
  std::optional<Marker> list;  // of the items inside; nothing: what goes with this item's own
  std::vector<PlanItem> items;
  Concerns concerns;
  std::vector<std::string> needs;
  Location where;
};

struct LegalBases {
  enum class Shape { lines, paragraph, packed };
  struct Basis {
    Markup text;                // or the opening words of a group
    std::vector<Markup> group;  // packed into the line after them
  };
  Shape shape = Shape::lines;
  std::vector<Basis> items;
  Markup lead;
  Location where;
};

struct PlanRecipient {
  Markup name;
  Markup note;
  std::string organ_id;  // as the issuer's
  std::vector<Markup> lines;
  std::vector<std::string> archive;  // the Lưu line: VT and the drafting unit
  std::optional<int> copies;
};

struct PlanSignature {
  Position position;
  std::string name;
  Location where;
};

struct PlanAppendix {
  std::string id;
  Markup title;
  bool landscape = false;
  Concerns concerns;
  std::vector<std::string> needs;
  PlanItem content;  // text, table and items; no title
};

struct CitationRecord {
  std::string type;
  std::string number;  // "1520/QĐ-TTg"; empty for laws; "/KH-UBND": number still open
  std::optional<Date> date;
  std::string issuer;
  std::string title;
  Location where;
};

struct TargetValue {
  enum class Bound { none, over, at_least };
  Bound bound = Bound::none;
  std::string text;   // as printed, "10 - 15", "50.000"
  std::string count;  // what a share comes to, printed in brackets behind it: "10/12 thôn"
  Location where;
};

struct Target {
  std::string id;
  Markup text;
  std::string unit;                           // "%", "lượt"
  std::map<std::string, TargetValue> values;  // by year
  std::vector<Level> scope;
  std::string of;  // what it is a share of, a count among the facts of a unit: "thon"; or empty
};

// A day of every year: the deadline of reports.
struct YearlyDay {
  int month = 1;
  int day = 1;
};

struct Issuer {
  std::string unit;               // code or name; empty: a body without a unit
  std::string in;                 // a unit above it, where the name alone is not unique
  std::vector<std::string> name;  // empty: the Ủy ban nhân dân of the unit
  std::vector<std::string> superior;
  std::string full_name;
  std::string organ_id;  // mã định danh; empty: not known
  Location where;
  Location unit_where;
};

struct Plan {
  std::string kind;  // "ke-hoach": names the template
  Value data;        // the whole file, for placeholders
  std::optional<Level> level;
  std::optional<Issuer> issuer;
  std::optional<Date> date;
  bool long_dates = false;
  std::map<std::string, CitationRecord> citations;
  std::vector<Target> targets;
  std::map<std::string, Markup> footnotes;
  std::map<std::string, std::string> bodies;  // by function: names in place of the table's
  std::map<std::string, YearlyDay> deadlines;
  std::optional<LegalBases> bases;
  std::vector<PlanItem> body;  // sections of a plan, articles of a decision
  std::vector<Markup> closing;
  std::vector<PlanRecipient> recipients;
  std::optional<PlanSignature> signature;
  std::vector<PlanAppendix> appendices;
  std::vector<Plan> attachment;  // none or one
  Location where;
};

}  // namespace vanban
