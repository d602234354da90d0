#include "support/engine.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <sstream>
#include <utility>

namespace vanban::test {

std::string source_path(const std::string& path) {
  return VANBAN_SOURCE_DIR "/" + path;
}

std::string read_file(const std::string& path) {
  DiskFiles files;
  FileError error;
  const auto bytes = files.read(path, error);
  REQUIRE_MESSAGE(bytes, path, ": ", error.reason);
  return *bytes;
}

namespace {

std::vector<std::string> files_of_data(const std::string& ending) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(source_path("data"))) {
    if (entry.path().string().ends_with(ending)) files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::vector<std::string> sample_plans() {
  return files_of_data(".plan.json");
}

std::vector<std::string> sample_overlays() {
  return files_of_data(".overlay.json");
}

std::vector<std::string> sample_files() {
  std::vector<std::string> all = sample_plans();
  for (std::string& overlay : sample_overlays()) all.push_back(std::move(overlay));
  return all;
}

Program::Program() {
  engine_ = load_engine(VANBAN_BINARY_DIR "/share/vanban", files_, sources_, report_);
  REQUIRE_MESSAGE(engine_, to_text(report_, Language::english));
}

std::vector<std::string> Program::run(Source source, const std::vector<std::string>& formats,
                                      const WriteOptions& options) {
  RenderJob job;
  for (const std::string& format : formats) job.writers.push_back(find_writer(format));
  job.options = options;
  report_ = {};
  Timings timings;
  auto files = vanban::render(source, *engine_, job, report_, timings);
  std::vector<std::string> outputs;
  if (!files) return outputs;
  for (RenderedFile& file : *files) outputs.push_back(std::move(file.bytes));
  return outputs;
}

std::vector<std::string> Program::render(const std::string& path,
                                         const std::vector<std::string>& formats, int text_width) {
  return run(sources_.add(path, read_file(path)), formats, {.text_width = text_width});
}

std::vector<std::string> Program::render_text(const std::string& plan,
                                              const std::vector<std::string>& formats,
                                              int text_width) {
  return run(sources_.add("test.plan.json", plan), formats, {.text_width = text_width});
}

std::string Program::render_pdf(const std::string& path, const WriteOptions& options) {
  const auto outputs = run(sources_.add(path, read_file(path)), {"pdf"}, options);
  return outputs.empty() ? "" : outputs.front();
}

std::string differs_from_golden(const std::string& name, const std::string& actual) {
  const std::string path = source_path("tests/golden/" + name);
  if (std::getenv("VANBAN_ACCEPT") != nullptr) {
    DiskFiles files;
    const auto error = files.replace({{path, actual}});
    return error ? error->reason : "";
  }
  std::istringstream expected(read_file(path)), found(actual);
  std::string expected_line, found_line;
  for (int number = 1;; ++number) {
    const bool more = static_cast<bool>(std::getline(expected, expected_line));
    const bool more_found = static_cast<bool>(std::getline(found, found_line));
    if (!more && !more_found) return "";
    if (more == more_found && expected_line == found_line) continue;
    return fmt::format("{}:{}:\n- {}\n+ {}\nVANBAN_ACCEPT=1 in front of the test accepts it\n",
                       path, number, more ? expected_line : "(end)",
                       more_found ? found_line : "(end)");
  }
}

}  // namespace vanban::test
