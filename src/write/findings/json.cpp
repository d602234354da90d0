#include "write/json.h"

#include <algorithm>

#include "write/findings/findings.h"
#include "write/findings/values.h"

namespace vanban {

namespace {

Value place_value(const FindingPlace& place) {
  Value::Object object;
  add(object, "file", value_of(place.file));
  if (place.line > 0) {
    add(object, "line", value_of(place.line));
    add(object, "column", value_of(place.column));
  }
  return {std::move(object), {}};
}

Value fix_value(const FindingFix& fix) {
  Value::Object object;
  add(object, "line", value_of(fix.begin.line));
  add(object, "column", value_of(fix.begin.column));
  add(object, "end-column", value_of(fix.end.column));
  add(object, "replacement", value_of(fix.replacement));
  return {std::move(object), {}};
}

Value list_of(const std::vector<std::string>& texts) {
  Value::List list;
  for (const std::string& text : texts) list.push_back(value_of(text));
  return {std::move(list), {}};
}

Value finding_value(const ReportedFinding& finding) {
  Value::Object object;
  add(object, "code", value_of(finding.code));
  add(object, "severity", value_of(level_of(finding.severity)));
  add(object, "message", value_of(finding.message));
  add_text(object, "hint", finding.hint);
  add_text(object, "clause", finding.clause);
  if (!finding.where.file.empty()) add(object, "at", place_value(finding.where));
  add_text(object, "pointer", finding.pointer);
  if (!finding.compared_with.file.empty()) {
    add(object, "compared-with", place_value(finding.compared_with));
  }
  if (finding.fix) add(object, "fix", fix_value(*finding.fix));
  if (!finding.documents.empty()) add(object, "documents", list_of(finding.documents));
  return {std::move(object), {}};
}

std::size_t count_of(const FindingsReport& report, Severity severity) {
  return static_cast<std::size_t>(
      std::ranges::count(report.findings, severity, &ReportedFinding::severity));
}

}  // namespace

std::string findings_json(const FindingsReport& report) {
  Value::List findings;
  for (const ReportedFinding& finding : report.findings) findings.push_back(finding_value(finding));
  Value::Object object;
  add(object, "program", value_of("vanban " + report.version));
  add(object, "files", list_of(report.files));
  add(object, "errors", value_of(count_of(report, Severity::error)));
  add(object, "warnings", value_of(count_of(report, Severity::warning)));
  add(object, "notes", value_of(count_of(report, Severity::note)));
  add(object, "findings", {std::move(findings), {}});
  return json_open_object(object) + "\n";
}

}  // namespace vanban
