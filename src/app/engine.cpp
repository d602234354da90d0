#include "app/engine.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "font/font_pack.h"
#include "write/pdf/output_intent.h"

namespace vanban {

std::string find_share_folder() {
  if (const char* folder = std::getenv("VANBAN_SHARE"); folder != nullptr && *folder != '\0') {
    return folder;
  }
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return (program.parent_path().parent_path() / "share" / "vanban").string();
}

std::optional<UnitTable> load_units(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics) {
  auto rows = read_or_report(share + "/units/units.csv", files, sources, diagnostics);
  if (!rows) return std::nullopt;
  return UnitTable(std::move(*rows));
}

std::unique_ptr<Engine> load_engine(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics) {
  auto units = load_units(share, files, sources, diagnostics);
  const std::string pack = share + "/fonts/document.fontpack";
  const auto bytes = read_or_report(pack, files, sources, diagnostics);
  const std::string profile = share + "/colour/screen.icc";
  const auto icc = read_or_report(profile, files, sources, diagnostics);
  if (!units || !bytes || !icc) return nullptr;
  auto fonts = read_font_pack(*bytes, pack, diagnostics);
  auto screen = pdf::read_colour_profile(*icc, profile, diagnostics);
  if (!fonts || !screen) return nullptr;
  return std::make_unique<Engine>(Engine{std::move(*units), std::move(*fonts), std::move(*screen),
                                         Library(share + "/templates", files, sources)});
}

}  // namespace vanban
