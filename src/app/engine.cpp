#include "app/engine.h"

#include <cstdlib>
#include <utility>

#include "base/installed.h"
#include "font/font_pack.h"
#include "read/bodies.h"
#include "read/check_words.h"
#include "read/derivation.h"
#include "write/pdf/output_intent.h"

namespace vanban {

std::string find_share_folder() {
  if (const char* folder = std::getenv("VANBAN_SHARE"); folder != nullptr && *folder != '\0') {
    return folder;
  }
  return installed_path("share/vanban");
}

std::optional<UnitTable> load_units(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics) {
  auto rows = read_or_report(share + "/units/units.csv", files, sources, diagnostics);
  if (!rows) return std::nullopt;
  return UnitTable(std::move(*rows));
}

std::optional<BodyTable> load_bodies(const std::string& share, Files& files, Sources& sources,
                                     Diagnostics& diagnostics) {
  const std::string path = share + "/bodies/bodies.json";
  auto text = read_or_report(path, files, sources, diagnostics);
  if (!text) return std::nullopt;
  auto bodies = read_bodies(sources.add(path, std::move(*text)), diagnostics);
  if (!bodies) return std::nullopt;
  return BodyTable(std::move(*bodies));
}

namespace {

std::optional<DerivationRules> load_rules(const std::string& share, Files& files, Sources& sources,
                                          Diagnostics& diagnostics) {
  const std::string path = share + "/derivation/rules.json";
  auto text = read_or_report(path, files, sources, diagnostics);
  if (!text) return std::nullopt;
  return read_derivation_rules(sources.add(path, std::move(*text)), diagnostics);
}

std::optional<CheckWords> load_check_words(const std::string& share, Files& files, Sources& sources,
                                           Diagnostics& diagnostics) {
  CheckWords words;
  bool are_fine = true;
  const auto take = [&](const char* name, auto read) {
    const std::string path = share + "/check/" + name;
    auto text = read_or_report(path, files, sources, diagnostics);
    are_fine = text && read(sources.add(path, std::move(*text)), words, diagnostics) && are_fine;
  };
  take("words.json", read_check_words);
  take("language.json", read_check_language);
  take("documents.json", read_known_documents);
  if (!are_fine) return std::nullopt;
  return words;
}

}  // namespace

std::unique_ptr<Engine> load_engine(const std::string& share, Files& files, Sources& sources,
                                    Diagnostics& diagnostics) {
  auto units = load_units(share, files, sources, diagnostics);
  auto bodies = load_bodies(share, files, sources, diagnostics);
  const std::string pack = share + "/fonts/document.fontpack";
  const auto bytes = read_or_report(pack, files, sources, diagnostics);
  const std::string profile = share + "/colour/screen.icc";
  const auto icc = read_or_report(profile, files, sources, diagnostics);
  auto rules = load_rules(share, files, sources, diagnostics);
  auto words = load_check_words(share, files, sources, diagnostics);
  if (!units || !bodies || !bytes || !icc || !rules || !words) return nullptr;
  auto fonts = read_font_pack(*bytes, pack, diagnostics);
  auto screen = pdf::read_colour_profile(*icc, profile, diagnostics);
  if (!fonts || !screen) return nullptr;
  return std::unique_ptr<Engine>(new Engine{
      std::move(*units), std::move(*bodies), std::move(*fonts), std::move(*screen),
      std::move(*rules), std::move(*words), Library(share + "/templates", files, sources)});
}

}  // namespace vanban
