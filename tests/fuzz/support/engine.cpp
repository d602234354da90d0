#include "fuzz/support/engine.h"

#include <memory>
#include <utility>

#include "fuzz/support/target.h"

namespace vanban::fuzz {

namespace {

// The program's own files can be read; there are no others, and nothing can be written.
class OwnFiles : public DiskFiles {
 public:
  std::optional<std::string> read(const std::string& path, FileError& error) override {
    if (path.starts_with(VANBAN_BINARY_DIR "/share/")) return DiskFiles::read(path, error);
    error = {path, "no-such-file"};
    return std::nullopt;
  }
  std::optional<FileError> replace(const std::vector<FileToWrite>& files) override {
    return FileError{files.empty() ? "" : files.front().path, "no-such-file"};
  }
};

struct Program {
  OwnFiles files;
  Sources sources;
  std::unique_ptr<Engine> engine;

  Program() {
    Diagnostics found;
    engine = load_engine(VANBAN_BINARY_DIR "/share/vanban", files, sources, found);
    require(engine != nullptr, to_text(found, Language::english).c_str());
  }
};

}  // namespace

Engine& engine() {
  static Program program;
  return *program.engine;
}

std::string project_file(const std::string& path) {
  DiskFiles files;
  FileError error;
  const auto text = files.read(VANBAN_SOURCE_DIR "/" + path, error);
  require(text.has_value(), path.c_str());
  return *text;
}

RenderJob job_of(const std::vector<std::string_view>& formats) {
  RenderJob job;
  for (const std::string_view format : formats) job.writers.push_back(find_writer(format));
  return job;
}

}  // namespace vanban::fuzz
