// The whole program on files of this tree, for tests of what comes out at the end.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/engine.h"
#include "app/render.h"

namespace vanban::test {

std::string source_path(const std::string& path);  // of a file of this tree
std::string read_file(const std::string& path);
std::vector<std::string> sample_plans();     // paths of data/*.plan.json, sorted
std::vector<std::string> sample_overlays();  // of data/*.overlay.json
std::vector<std::string> sample_files();     // both: all that renders

// An engine with its files and sources, as a run of the program has it.
class Program {
 public:
  Program();

  // The outputs of the whole document in the order of the formats; empty if the plan has errors,
  // which stay in report().
  std::vector<std::string> render(const std::string& path, const std::vector<std::string>& formats,
                                  int text_width = 80);
  std::vector<std::string> render_text(const std::string& plan,
                                       const std::vector<std::string>& formats,
                                       int text_width = 80);
  // The PDF alone; empty if the plan has errors.
  std::string render_pdf(const std::string& path, const WriteOptions& options);
  const Diagnostics& report() const { return report_; }
  Engine& engine() { return *engine_; }
  Sources& sources() { return sources_; }

 private:
  std::vector<std::string> run(Source source, const std::vector<std::string>& formats,
                               const WriteOptions& options);

  DiskFiles files_;
  Sources sources_;
  std::unique_ptr<Engine> engine_;
  Diagnostics report_;
};

// Compares with the file tests/golden/NAME, or rewrites it where VANBAN_ACCEPT is set. Gives what
// differs first, empty if nothing.
std::string differs_from_golden(const std::string& name, const std::string& actual);

}  // namespace vanban::test
