// What a whole job costs, run by the program itself as a user runs it: a province's communes and
// those of the whole country, PDF and text, on one thread and on two; then the same again with
// nothing changed, and only tried. Processor time counts all threads and the kernel; memory is the
// most that the process had resident.
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "bench/country.h"
#include "support/child.h"

namespace vanban {

namespace {

using test::ChildRun;

struct Options {
  bool json = false;
  int runs = 3;
  std::string program;
};

struct Row {
  std::string job, what;
  int threads = 0;
  std::ptrdiff_t documents = 0;
  std::vector<ChildRun> runs = {};

  double median(double (*value)(const ChildRun&)) const {
    std::vector<double> values;
    std::ranges::transform(runs, std::back_inserter(values), value);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
  }
  double wall() const {
    return median([](const ChildRun& run) { return run.wall.count(); });
  }
  double processor() const {
    return median([](const ChildRun& run) { return run.processor.count(); });
  }
  double per_document() const { return processor() * 1000 / static_cast<double>(documents); }
  double per_second() const { return static_cast<double>(documents) / wall(); }
  double peak() const {  // MB, of all runs
    const auto run = std::ranges::max_element(runs, {}, &ChildRun::peak_kilobytes);
    return static_cast<double>(run->peak_kilobytes) * 1024 / 1e6;
  }
};

class WorkFolder {
 public:
  WorkFolder() : path_((std::filesystem::temp_directory_path() / "vanban-bench-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr) throw std::runtime_error("cannot make " + path_);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::ptrdiff_t count_documents(const std::string& folder) {
  return std::ranges::count_if(std::filesystem::directory_iterator(folder), [](const auto& entry) {
    return entry.path().extension() == ".pdf";
  });
}

class JobBench {
 public:
  JobBench(const Options& options, std::string folder)
      : options_(options), folder_(std::move(folder)) {}

  // How many documents there are is found out by counting them.
  void measure(const std::string& name, const std::string& job, std::vector<Row>& rows) {
    const std::string output = folder_ + "/" + name;
    for (const int threads : {1, 2}) {
      Row row{name, "new", threads};
      for (int n = 0; n < options_.runs; ++n) {
        std::filesystem::remove_all(output);
        row.runs.push_back(run({job, "-o", output, "-j", fmt::to_string(threads)}));
      }
      row.documents = count_documents(output);
      rows.push_back(row);
    }
    rows.push_back(repeat({name, "unchanged", 2, rows.back().documents}, {job, "-o", output}));
    rows.push_back(
        repeat({name, "dry-run", 2, rows.back().documents}, {job, "-o", output, "--dry-run"}));
  }

 private:
  Row repeat(Row row, std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-j", fmt::to_string(row.threads)});
    for (int n = 0; n < options_.runs; ++n) row.runs.push_back(run(arguments));
    return row;
  }

  ChildRun run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {options_.program, "batch", "--lang", "en"});
    const std::string said = folder_ + "/said";
    const ChildRun run = test::run_child(arguments, said);
    if (run.status == 0) return run;
    std::ifstream file(said);
    throw std::runtime_error(fmt::format("{} ended with {}:\n{}", fmt::join(arguments, " "),
                                         run.status,
                                         std::string(std::istreambuf_iterator<char>(file), {})));
  }

  const Options& options_;
  std::string folder_;
};

std::string to_table(const std::vector<Row>& rows) {
  std::string table =
      fmt::format("{:<10} {:<10} {:>9} {:>7} {:>8} {:>8} {:>9} {:>8}\n", "job", "run", "documents",
                  "threads", "wall s", "docs/s", "CPU ms/doc", "peak MB");
  for (const Row& row : rows) {
    table += fmt::format("{:<10} {:<10} {:>9} {:>7} {:>8.3f} {:>8.0f} {:>10.3f} {:>8.1f}\n",
                         row.job, row.what, row.documents, row.threads, row.wall(),
                         row.per_second(), row.per_document(), row.peak());
  }
  return table + fmt::format("Medians of {} runs; the peak is the highest of them.\n",
                             rows.at(0).runs.size());
}

std::string to_json(const std::vector<Row>& rows) {
  std::vector<std::string> objects;
  for (const Row& row : rows) {
    objects.push_back(fmt::format(
        R"({{"job": "{}", "run": "{}", "documents": {}, "threads": {}, "wall": {:.3f}, )"
        R"("per-second": {:.1f}, "processor-ms": {:.3f}, "peak-mb": {:.1f}}})",
        row.job, row.what, row.documents, row.threads, row.wall(), row.per_second(),
        row.per_document(), row.peak()));
  }
  return fmt::format("[{}]\n", fmt::join(objects, ",\n "));
}

bool read_options(const std::vector<std::string_view>& arguments, Options& options) {
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      options.json = true;
    } else if (const auto end = argument.data() + argument.size();
               std::from_chars(argument.data(), end, options.runs).ptr != end || options.runs < 1) {
      return false;
    }
  }
  return true;
}

int run(std::string program, const std::vector<std::string_view>& arguments) {
  Options options{.program = std::move(program)};
  if (!read_options(arguments, options)) {
    fmt::print(stderr, "usage: bench_jobs [--json] [RUNS]\n");
    return 2;
  }
  const WorkFolder folder;
  const Country country = write_country(folder.path());
  JobBench bench(options, folder.path());
  std::vector<Row> rows;
  bench.measure("bac-ninh", VANBAN_SOURCE_DIR "/data/bac-ninh.job.json", rows);
  bench.measure("country", country.job, rows);
  if (rows.back().documents != country.communes) {
    throw std::runtime_error(fmt::format("{} documents for {} communes of {} provinces",
                                         rows.back().documents, country.communes,
                                         country.provinces));
  }
  fmt::print("{}", options.json ? to_json(rows) : to_table(rows));
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
