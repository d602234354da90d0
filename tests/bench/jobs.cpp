#include "bench/jobs.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "bench/country.h"
#include "bench/work_folder.h"
#include "support/child.h"

namespace vanban {

namespace {

using test::ChildRun;

std::ptrdiff_t count_documents(const std::string& folder) {
  return std::ranges::count_if(std::filesystem::directory_iterator(folder), [](const auto& entry) {
    return entry.path().extension() == ".pdf";
  });
}

class JobBench {
 public:
  JobBench(std::string program, std::string folder, int runs)
      : program_(std::move(program)), folder_(std::move(folder)), runs_(runs) {}

  // How many documents there are is found out by counting them.
  std::ptrdiff_t measure(const std::string& job, std::optional<double> most_seconds) {
    const std::string output = folder_ + "/out";
    std::filesystem::remove_all(output);
    run({job, "-o", output});
    const std::ptrdiff_t documents = count_documents(output);
    group_ =
        fmt::format("{}: {} documents, PDF and text", job.substr(job.rfind('/') + 1), documents);
    for (const int threads : {1, 2}) {
      const auto goal = threads == 2 ? most_seconds : std::nullopt;
      repeat(fmt::format("new, threads: {}", threads), documents, goal, [&] {
        std::filesystem::remove_all(output);
        return run({job, "-o", output, "-j", fmt::to_string(threads)});
      });
    }
    repeat("nothing changed", documents, {}, [&] { return run({job, "-o", output}); });
    repeat("dry run", documents, {}, [&] { return run({job, "-o", output, "--dry-run"}); });
    return documents;
  }

  std::vector<Figure> take() { return std::move(figures_); }

 private:
  template <class Work>
  void repeat(const std::string& what, std::ptrdiff_t documents, std::optional<double> most_seconds,
              Work work) {
    std::vector<ChildRun> runs;
    for (int n = 0; n < runs_; ++n) runs.push_back(work());
    const auto middle = runs.begin() + static_cast<std::ptrdiff_t>(runs.size() / 2);
    std::ranges::nth_element(runs, middle, {}, &ChildRun::wall);
    const double wall = middle->wall.count(), count = static_cast<double>(documents);
    const long peak = std::ranges::max(runs, {}, &ChildRun::peak_kilobytes).peak_kilobytes;
    add(what, "wall", wall, "s", most_seconds);
    add(what, "documents a second", count / wall, "");
    add(what, "CPU a document", middle->processor.count() * 1000 / count, "ms");
    add(what, "peak memory", static_cast<double>(peak) * 1024 / 1e6, "MB");
  }

  void add(const std::string& what, const char* measure, double value, const char* unit,
           std::optional<double> most = std::nullopt) {
    figures_.push_back({group_, fmt::format("{}: {}", what, measure), value, unit, most});
  }

  ChildRun run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {program_, "batch", "--lang", "en"});
    const std::string said = folder_ + "/said";
    const ChildRun run = test::run_child(arguments, said);
    if (run.status == 0) return run;
    std::ifstream file(said);
    throw std::runtime_error(fmt::format("{} ended with {}:\n{}", fmt::join(arguments, " "),
                                         run.status,
                                         std::string(std::istreambuf_iterator<char>(file), {})));
  }

  std::string program_, folder_, group_;
  int runs_;
  std::vector<Figure> figures_;
};

}  // namespace

std::vector<Figure> measure_jobs(const std::string& program, int runs) {
  const WorkFolder folder;
  const Country country = write_country(folder.path());
  JobBench bench(program, folder.path(), runs);
  bench.measure(VANBAN_SOURCE_DIR "/data/bac-ninh.job.json", std::nullopt);
  const std::ptrdiff_t documents = bench.measure(country.job, 10);
  if (documents != country.communes) {
    throw std::runtime_error(fmt::format("{} documents for {} communes of {} provinces", documents,
                                         country.communes, country.provinces));
  }
  return bench.take();
}

}  // namespace vanban
