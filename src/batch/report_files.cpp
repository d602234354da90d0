#include "batch/report_files.h"

#include "batch/report/report.h"

namespace vanban::batch {

std::optional<FileError> write_reports(const State& state, const OutputFolder& folder) {
  const Report report = report_of(state);
  return folder.replace_if_changed({{"bao-cao.txt", report_text(report, Language::vietnamese)},
                                    {"bao-cao.json", report_json(report)},
                                    {"index.html", index_page(report)}});
}

}  // namespace vanban::batch
