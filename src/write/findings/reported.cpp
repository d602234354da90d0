#include "diag/sentence.h"
#include "write/findings/findings.h"

namespace vanban {

namespace {

FindingPlace place_of(const Location& where) {
  FindingPlace place;
  if (where.source == nullptr) return place;
  place.file = where.source->name;
  if (where.offset == Location::whole_file) return place;
  const LineColumn at = line_column(*where.source, where.offset);
  place.line = at.line;
  place.column = at.column;
  return place;
}

std::optional<FindingFix> fix_of(const Diagnostic& diagnostic) {
  if (!diagnostic.fix) return std::nullopt;
  const Location& begin = diagnostic.fix->where;
  const auto length = static_cast<std::uint32_t>(diagnostic.fix->length);
  return FindingFix{place_of(begin), place_of({begin.source, begin.offset + length}),
                    diagnostic.fix->replacement};
}

}  // namespace

std::vector<ReportedFinding> reported(const Diagnostics& diagnostics, Language language) {
  std::vector<ReportedFinding> findings;
  for (const Diagnostic* diagnostic : in_reading_order(diagnostics)) {
    ReportedFinding& finding = findings.emplace_back();
    finding.code = text_of(diagnostic->message).code;
    finding.severity = severity_of(*diagnostic);
    finding.message = message_of(*diagnostic, language);
    finding.hint = hint_of(*diagnostic, language);
    finding.clause = diagnostic->clause;
    finding.where = place_of(diagnostic->where);
    if (finding.where.line > 0) {
      finding.pointer = json_pointer(*diagnostic->where.source, diagnostic->where.offset);
    }
    finding.compared_with = place_of(diagnostic->compared_with);
    finding.fix = fix_of(*diagnostic);
  }
  return findings;
}

}  // namespace vanban
