#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/installed.h"
#include "diag/messages.h"
#include "import/extract/extract_faults.h"
#include "import/extract/formats.h"
#include "import/extract/pdf_manuscript.h"
#include "import/extract/pdf_transfer.h"
#include "import/extract/run_program.h"

namespace vanban {

namespace {

std::optional<Manuscript> refuse(Message message, std::vector<std::string> arguments,
                                 const Extraction& file) {
  file.diagnostics.report(message, {file.sources.add(file.name, "")}, std::move(arguments));
  return std::nullopt;
}

std::optional<Manuscript> take(PdfAnswer answer, const Extraction& file) {
  switch (answer.finding) {
    case PdfFinding::text:
      break;
    case PdfFinding::locked:
      return refuse(Message::import_locked, {}, file);
    case PdfFinding::pages:
      return refuse(Message::import_too_large, {"size-pages", std::to_string(file.limits.pages)},
                    file);
    case PdfFinding::words:
      return refuse(Message::import_too_large, {"size-text", size_in_words(file.limits.text)},
                    file);
    case PdfFinding::broken:
      return report_damage("pdf-broken", file);
  }
  const std::vector<PdfPage>& pages = answer.text.pages;
  if (std::ranges::all_of(pages, [](const PdfPage& page) { return page.words.empty(); })) {
    return refuse(Message::import_without_text, {std::to_string(pages.size())}, file);
  }
  return manuscript_of(std::move(answer.text), file);
}

std::optional<Manuscript> report_fault(ProgramFault fault, const std::string& program,
                                       const Extraction& file) {
  switch (fault) {
    case ProgramFault::missing:
      return refuse(Message::import_program_missing, {program}, file);
    case ProgramFault::crashed:
      return report_damage("pdf-broken", file);
    case ProgramFault::out_of_time:
      break;
  }
  const auto seconds = static_cast<int>(file.limits.seconds);
  return refuse(Message::import_too_large, {"size-time", std::to_string(seconds) + " s"}, file);
}

}  // namespace

std::optional<Manuscript> extract_pdf(const Extraction& file) {
  if (file.bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return refuse(Message::import_too_large, {"size-file", "2 GB"}, file);
  }
  const std::string program = installed_path("libexec/vanban/read-pdf");
  const auto answer =
      run_program({program, std::to_string(file.limits.pages), std::to_string(file.limits.text)},
                  file.bytes, {.seconds = file.limits.seconds});
  if (const auto* fault = std::get_if<ProgramFault>(&answer)) {
    return report_fault(*fault, program, file);
  }
  auto found = pdf_answer_of(std::get<std::string>(answer));
  return found ? take(std::move(*found), file) : report_damage("pdf-broken", file);
}

}  // namespace vanban
