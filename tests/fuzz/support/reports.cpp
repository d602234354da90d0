#include "fuzz/support/reports.h"

#include "base/utf8.h"
#include "fuzz/support/target.h"

namespace vanban::fuzz {

namespace {

void require_inside(const Location& where) {
  if (where.source == nullptr || where.offset == Location::whole_file) return;
  require(where.offset <= where.source->text.size(), "a message's place is inside its file");
}

}  // namespace

void require_readable(const Diagnostics& found) {
  for (const Diagnostic& each : found.all()) {
    require_inside(each.where);
    require_inside(each.needed_by);
    require_inside(each.compared_with);
  }
  for (const Language language : {Language::vietnamese, Language::english}) {
    const std::string report = to_text(found, language);
    require(!find_invalid_utf8(report), "a report is UTF-8");
    require(report.empty() == found.all().empty(), "every message is shown");
  }
}

}  // namespace vanban::fuzz
