// make_font_pack CONFIG OUTPUT: the font pack from fonts.json and the font files it names. Run by
// the build; relative paths in the configuration start at its folder.

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "diag/messages.h"
#include "font/build_faces.h"
#include "font/font_config.h"
#include "font/font_pack.h"
#include "read/json.h"

namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return {};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// Written beside the output and renamed, so that a broken build leaves no half file.
bool write_file(const fs::path& path, const std::string& bytes) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path partial = path.string() + ".partial";
  std::ofstream out(partial, std::ios::binary);
  out << bytes << std::flush;
  if (!out) return false;
  out.close();
  fs::rename(partial, path, error);
  return !error;
}

std::optional<vanban::FontSet> build(const fs::path& config_path, vanban::Sources& sources,
                                     vanban::Diagnostics& diagnostics) {
  const std::optional<std::string> text = read_file(config_path);
  const vanban::Source source = sources.add(config_path.string(), text.value_or(""));
  if (!text) {
    diagnostics.report(vanban::Message::cannot_read_file, {.source = source},
                       {std::strerror(errno)});
    return {};
  }
  const auto value = vanban::read_json(source, diagnostics);
  if (!value) return {};
  const auto config = vanban::read_font_config(*value, diagnostics);
  if (!config) return {};
  const fs::path folder = config_path.parent_path();
  const auto read = [&](const std::string& path) { return read_file(folder / path); };
  return vanban::build_faces(*config, read, diagnostics);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: make_font_pack CONFIG OUTPUT\n", stderr);
    return 2;
  }
  vanban::Sources sources;
  vanban::Diagnostics diagnostics;
  const auto fonts = build(argv[1], sources, diagnostics);
  if (fonts && !write_file(argv[2], write_font_pack(*fonts)))
    diagnostics.report(vanban::Message::cannot_write, {}, {argv[2], std::strerror(errno)});
  std::fputs(vanban::to_text(diagnostics, vanban::Language::english).c_str(), stderr);
  return diagnostics.has_errors() ? 1 : 0;
}
