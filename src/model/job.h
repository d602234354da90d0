// The job: which documents one run makes. A small file that the province owns (docs/batch.md).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/overlay.h"

namespace vanban {

// What a column of a table tells about the unit of each row.
struct JobColumn {
  enum class Meaning {
    code,
    name,      // of the unit
    number,    // of the document
    has,       // by key
    count,     // by key
    body,      // by key: the function
    target,    // by key and year
    deadline,  // by key
    signer,    // the name
    position,  // the title: Chủ tịch, Phó Chủ tịch
    archive,   // the drafting unit on the Lưu line
  };
  std::string heading;  // as in the table; "above / below" for headings of two rows
  Meaning meaning{};
  std::string key;
  std::string year;
  Location where;
};

struct JobTable {
  std::string file;  // CSV or XLSX, relative to the job
  std::vector<JobColumn> columns;
  Location where;  // of the file's name
};

// The plans of the units below one parent plan.
struct JobPart {
  std::string parent;  // a plan or an overlay, relative to the job
  Location parent_where;
  std::vector<std::string> units;  // codes or names; empty with no table: all units below
  std::vector<Location> units_where;
  std::optional<JobTable> table;
  std::string overlays;  // folder of overlays, relative to the job; empty: none
  Location overlays_where;
  std::string allocation;  // as an overlay's
  Location allocation_where;
  Facts facts;  // of all units, where neither table nor overlay know better
  std::optional<Date> date;
  bool takes_suggestions = false;
  Location where;
};

struct Job {
  std::vector<JobPart> parts;                          // at least one
  std::vector<std::string> outputs = {"pdf", "text"};  // names of formats
  std::vector<Location> outputs_where;                 // none: the job names no formats
  std::string names = "{code}-{slug}";
  Location names_where;
  std::string style;        // empty: the template's
  std::string pdf_profile;  // empty: the default
  Location pdf_profile_where;
  int text_width = 80;
  bool fillable = false;
  bool split = false;
  Location where;
};

}  // namespace vanban
