#include "bench/processes.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

#include "bench/work_folder.h"
#include "support/child.h"

namespace vanban {

namespace {

constexpr const char* group = "one document, as a process of its own";

struct Case {
  const char* name;
  const char* plan;
  const char* format;
};

constexpr Case cases[] = {{"plan to PDF", "ninh-binh.plan.json", "pdf"},
                          {"plan to PDF and text", "ninh-binh.plan.json", "pdf,text"},
                          {"plan to Word", "ninh-binh.plan.json", "docx"},
                          {"overlay of a commune to PDF", "kinh-bac.overlay.json", "pdf"}};

}  // namespace

std::vector<Figure> measure_processes(const std::string& program, int runs) {
  std::vector<Figure> figures;
  const WorkFolder folder;
  for (const Case& each : cases) {
    Samples wall;
    long peak = 0;
    for (int n = 0; n < runs; ++n) {
      const std::string plan = fmt::format("{}/data/{}", VANBAN_SOURCE_DIR, each.plan);
      const auto run =
          test::run_child({program, "render", plan, "-o", folder.path(), "--to", each.format},
                          folder.path() + "/said");
      if (run.status != 0) throw std::runtime_error(fmt::format("cannot render {}", each.plan));
      wall.add(std::chrono::duration_cast<std::chrono::nanoseconds>(run.wall));
      peak = std::max(peak, run.peak_kilobytes);
    }
    figures.push_back(
        {group, fmt::format("{}: start to file", each.name), wall.median(), "ms", 30});
    figures.push_back({group, fmt::format("{}: peak memory", each.name),
                       static_cast<double>(peak) * 1024 / 1e6, "MB", 40});
  }
  return figures;
}

}  // namespace vanban
