// Plans rendered from memory to bytes, as app/render.cpp does it, with the installation loaded
// once. Throws when a sample has an error.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"
#include "app/render.h"
#include "write/writers.h"

namespace vanban {

class Workshop {
 public:
  Workshop();

  // A sample under data/.
  Source open(const std::string& name);
  Source add(const std::string& name, std::string text);

  // Held to the rules that are errors, as `vanban render` does.
  std::vector<RenderedFile> render(Source plan, std::vector<const Writer*> writers,
                                   Timings& timings);

  int count_pages(Source plan);

  void stop_on_errors() const;

  Engine& engine() { return *engine_; }
  Diagnostics& report() { return report_; }

 private:
  DiskFiles files_;
  Sources sources_;
  Diagnostics report_;
  std::unique_ptr<Engine> engine_;
};

}  // namespace vanban
