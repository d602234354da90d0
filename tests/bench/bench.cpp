// The benchmark: one table, or JSON, of what Vanban costs, each number beside its goal.
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "bench/figures.h"
#include "bench/growth.h"
#include "bench/jobs.h"
#include "bench/processes.h"
#include "bench/stages.h"

namespace vanban {

namespace {

struct Options {
  bool json = false;
  bool jobs = true;
  int runs = 200;
};

bool read_options(const std::vector<std::string_view>& arguments, Options& options) {
  for (const std::string_view argument : arguments) {
    const auto end = argument.data() + argument.size();
    if (argument == "--json") {
      options.json = true;
    } else if (argument == "--no-jobs") {
      options.jobs = false;
    } else if (std::from_chars(argument.data(), end, options.runs).ptr != end || options.runs < 1) {
      return false;
    }
  }
  return true;
}

void append(std::vector<Figure>& figures, std::vector<Figure> more) {
  figures.insert(figures.end(), more.begin(), more.end());
}

int run(const std::string& program, const std::vector<std::string_view>& arguments) {
  Options options;
  if (!read_options(arguments, options)) {
    fmt::print(stderr, "usage: bench [--json] [--no-jobs] [RUNS]\n");
    return 2;
  }
  constexpr int processes = 20, jobs = 3;
  // Processes first: what this one has resident when it starts another counts as the other's.
  std::vector<Figure> figures = measure_processes(program, processes);
  if (options.jobs) append(figures, measure_jobs(program, jobs));
  Workshop workshop;
  append(figures, measure_stages(workshop, options.runs));
  append(figures, measure_growth(workshop));
  fmt::print("{}", options.json ? to_json(figures) : to_table(figures));
  return 0;
}

}  // namespace

}  // namespace vanban

int main(int count, char** arguments) try {
  const auto beside = std::filesystem::canonical("/proc/self/exe").parent_path() / "vanban";
  return vanban::run(beside.string(), {arguments + 1, arguments + count});
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
