#include "import/extract/extract_faults.h"

#include "diag/messages.h"

namespace vanban {

std::string size_in_words(std::size_t bytes) {
  constexpr std::size_t megabyte = std::size_t{1} << 20;
  return bytes < megabyte ? std::to_string(bytes) + " B" : std::to_string(bytes / megabyte) + " MB";
}

std::optional<Manuscript> report_damage(std::string_view what, const Extraction& file) {
  file.diagnostics.report(Message::import_damaged, {file.sources.add(file.name, "")},
                          {std::string(what)});
  return std::nullopt;
}

void report_part_fault(ArchiveFault fault, const Extraction& file) {
  if (fault == ArchiveFault::too_large) {
    file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                            {"size-part", size_in_words(file.limits.part)});
    return;
  }
  report_damage(fault == ArchiveFault::missing ? "part-missing" : "part-broken", file);
}

}  // namespace vanban
