#include "import/extract/extract.h"

#include <algorithm>
#include <array>
#include <optional>

#include "diag/messages.h"
#include "import/extract/extract_faults.h"
#include "import/extract/file_kind.h"
#include "import/extract/formats.h"

namespace vanban {

namespace {

using Reader = std::optional<Manuscript> (*)(const Extraction&);

struct Format {
  std::string_view ending;
  FileKind kind{};
  Reader read = nullptr;
};

constexpr std::array<Format, 7> formats = {{{"docx", FileKind::docx, extract_docx},
                                            {"docm", FileKind::docx, extract_docx},
                                            {"dotx", FileKind::docx, extract_docx},
                                            {"dotm", FileKind::docx, extract_docx},
                                            {"txt", FileKind::text, extract_text},
                                            {"md", FileKind::text, extract_markdown},
                                            {"pdf", FileKind::pdf, extract_pdf}}};

// Without its dot, in small letters; empty if the name has none.
std::string ending_of(std::string_view name) {
  const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
  const std::size_t dot = file.rfind('.');
  if (dot == std::string_view::npos) return {};
  std::string ending(file.substr(dot + 1));
  std::ranges::transform(ending, ending.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return ending;
}

std::optional<Manuscript> report_file(Message message, std::vector<std::string> arguments,
                                      const Extraction& file) {
  file.diagnostics.report(message, {file.sources.add(file.name, "")}, std::move(arguments));
  return std::nullopt;
}

}  // namespace

const std::vector<std::string_view>& import_endings() {
  static const std::vector<std::string_view> endings = {"docx", "txt", "md", "pdf"};
  return endings;
}

std::optional<Manuscript> extract(const std::string& name, std::string_view bytes, Sources& sources,
                                  Diagnostics& diagnostics, const ExtractLimits& limits) {
  const Extraction file{name, bytes, sources, diagnostics, limits};
  const std::string ending = ending_of(name);
  const auto* format = std::ranges::find(formats, std::string_view(ending), &Format::ending);
  if (format == formats.end()) {
    return report_file(Message::import_format_unknown, {ending.empty() ? name : "." + ending},
                       file);
  }
  if (bytes.empty()) return report_file(Message::import_empty, {}, file);
  const FileKind kind = kind_of_file(bytes);
  if (kind == format->kind) return format->read(file);
  if (kind == FileKind::locked) return report_file(Message::import_locked, {}, file);
  // What begins as an archive under the name of a Word file is one that was cut short.
  const bool is_cut = kind == FileKind::archive && format->kind == FileKind::docx;
  if (is_cut && !Archive::open(bytes)) return report_damage("archive-broken", file);
  return report_file(Message::import_format_differs,
                     {"." + ending, std::string(file_kind_term(kind))}, file);
}

}  // namespace vanban
