// What a plan costs, from the JSON text in memory to the bytes of the PDF (held to the rules that
// are errors), what it costs to put it before all rules, and to derive one from a parent that is
// read already: processor time on one thread. Beside it stands the floor, which no writer of these
// files gets below: the contents of the same pages deflated, and the same fonts copied.
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/check.h"
#include "app/render.h"
#include "base/deflate.h"
#include "derive/derive.h"
#include "read/overlay.h"
#include "read/plan.h"
#include "write/pdf/content.h"
#include "write/pdf/fonts.h"

namespace vanban {

namespace {

constexpr std::array plans = {"bac-ninh", "lao-cai", "ninh-binh"};
constexpr std::array profiles = {
    std::pair("a-2a-ua", PdfProfile::a2a_ua), std::pair("a-2b", PdfProfile::a2b),
    std::pair("a-1b", PdfProfile::a1b), std::pair("plain", PdfProfile::plain)};
constexpr std::array stages = {"read", "merge", "number", "check", "layout", "pdf"};

// What the pipeline hands out besides the PDF.
std::string count_pages(const PagedDocument& document, const PageResources&, const WriteOptions&,
                        Diagnostics&) {
  return fmt::to_string(document.pages.size());
}

std::string list_contents(const PagedDocument& document, const PageResources& resources,
                          const WriteOptions& options, Diagnostics&) {
  const bool tagged = options.pdf_profile == PdfProfile::a2a_ua;
  const Structure* structure = tagged ? &document.structure : nullptr;
  std::string contents;
  for (const Page& page : document.pages)
    contents += pdf::page_content(page, resources.fonts, structure).operators;
  return contents;
}

std::string list_fonts(const PagedDocument& document, const PageResources& resources,
                       const WriteOptions&, Diagnostics&) {
  std::string files;
  for (const FaceId face : pdf::faces_used(document))
    files += resources.fonts.face(face).embedded.file;
  return files;
}

const Writer pages{"pages", "", "", "", count_pages};
const Writer contents{"contents", "", "", "", list_contents};
const Writer fonts{"fonts", "", "", "", list_fonts};

// Milliseconds of many runs.
struct Samples {
  std::vector<double> spent;

  void add(std::chrono::nanoseconds time) {
    spent.push_back(std::chrono::duration<double, std::milli>(time).count());
  }
  double best() const { return *std::ranges::min_element(spent); }
  double median() const {
    std::vector<double> sorted = spent;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return *middle;
  }
};

struct Row {
  std::string_view plan, profile;
  std::string pages;
  std::size_t bytes = 0;
  std::map<std::string, Samples, std::less<>> by_stage = {};
  Samples total = {}, floor = {};
};

constexpr const char* derived = "kinh-bac";
constexpr const char* parent_of_derived = "bac-ninh";

class Bench {
 public:
  Bench() {
    engine_ = load_engine(find_share_folder(), files_, sources_, report_);
    stop_on_errors();
  }

  Row measure(std::string_view plan, std::string_view profile, const WriteOptions& options,
              int runs) {
    Source source = open(fmt::format("{}.plan.json", plan));
    Timings ignored;
    const auto parts = run(source, {&pages, &contents, &fonts}, options, ignored);
    Row row{plan, profile, parts[0].bytes};
    for (int n = 0; n < runs; ++n) {
      Timings timings(processor_time);
      const auto start = processor_time();
      const auto outputs = run(source, {find_writer("pdf")}, options, timings);
      row.total.add(processor_time() - start);
      for (const auto& [stage, spent] : timings.stages()) row.by_stage[stage].add(spent);
      row.bytes = outputs[0].bytes.size();
      row.floor.add(time_floor(parts[1].bytes, parts[2].bytes));
    }
    return row;
  }

  // By all rules, the texts gathered and the plan's document made before.
  Samples measure_check(std::string_view plan, int runs) {
    Timings ignored;
    const auto composed =
        compose_plan(open(fmt::format("{}.plan.json", plan)), *engine_, {}, report_, ignored);
    stop_on_errors();
    Samples samples;
    for (int n = 0; n < runs; ++n) {
      Diagnostics found;
      const auto start = processor_time();
      engine_->checker.check(
          read_through(composed->plan, composed->document, nullptr, engine_->units), {}, found);
      samples.add(processor_time() - start);
    }
    return samples;
  }

  Samples measure_derive(int runs) {
    auto plan = read_plan(open(fmt::format("{}.plan.json", parent_of_derived)), report_);
    const auto overlay = read_overlay(open(fmt::format("{}.overlay.json", derived)), report_);
    stop_on_errors();
    const Template* form = engine_->library.find_template(plan->kind, plan->where, report_);
    stop_on_errors();
    const auto parent =
        prepare_parent(std::move(*plan), engine_->units, engine_->bodies, engine_->rules, report_);
    stop_on_errors();
    const DerivationSources sources{engine_->units, engine_->bodies, engine_->rules, nullptr,
                                    form->name};
    Samples samples;
    for (int n = 0; n < runs; ++n) {
      const auto start = processor_time();
      const auto derivation = derive(*parent, *overlay, sources, report_);
      samples.add(processor_time() - start);
      stop_on_errors();
      report_ = {};
    }
    return samples;
  }

 private:
  Source open(const std::string& name) {
    const std::string path = fmt::format("{}/data/{}", VANBAN_SOURCE_DIR, name);
    auto text = read_or_report(path, files_, sources_, report_);
    stop_on_errors();
    return sources_.add(path, std::move(*text));
  }

  std::vector<RenderedFile> run(Source source, std::vector<const Writer*> writers,
                                const WriteOptions& options, Timings& timings) {
    const RenderJob job{std::move(writers), options, {}, false, RuleSettings::errors_only()};
    auto outputs = render(source, *engine_, job, report_, timings);
    stop_on_errors();
    return std::move(*outputs);
  }

  std::chrono::nanoseconds time_floor(const std::string& contents, const std::string& fonts) {
    const auto start = processor_time();
    std::string file = deflater_.zlib(contents);
    file += fonts;
    return processor_time() - start;
  }

  void stop_on_errors() const {
    if (report_.has_errors()) throw std::runtime_error(to_text(report_, Language::english));
  }

  DiskFiles files_;
  Sources sources_;
  Diagnostics report_;
  std::unique_ptr<Engine> engine_;
  Deflater deflater_{Deflation::quick};
};

// What is measured beside the rendering of plans.
struct Others {
  std::map<std::string_view, Samples> checking;  // by plan
  Samples deriving;
};

std::string to_table(const std::vector<Row>& rows, const Others& others) {
  std::string table = fmt::format("{:<10} {:<8} {:>5} {:>6}", "plan", "profile", "pages", "KB");
  for (const char* stage : stages) table += fmt::format(" {:>7}", stage);
  table += fmt::format(" {:>7} {:>7} {:>7}\n", "all", "best", "floor");
  for (const Row& row : rows) {
    table += fmt::format("{:<10} {:<8} {:>5} {:>6.1f}", row.plan, row.profile, row.pages,
                         static_cast<double>(row.bytes) / 1000);
    for (const char* stage : stages)
      table += fmt::format(" {:>7.3f}", row.by_stage.find(stage)->second.median());
    table += fmt::format(" {:>7.3f} {:>7.3f} {:>7.3f}\n", row.total.median(), row.total.best(),
                         row.floor.median());
  }
  for (const auto& [plan, checking] : others.checking) {
    table += fmt::format("{:<10} all rules: {:.3f}, best {:.3f}\n", plan, checking.median(),
                         checking.best());
  }
  table += fmt::format("{:<10} derived from {}: {:.3f}, best {:.3f}\n", derived, parent_of_derived,
                       others.deriving.median(), others.deriving.best());
  return table + "Milliseconds of processor time: medians, and the best run of the whole.\n";
}

std::string to_json(const std::vector<Row>& rows, const Others& others) {
  std::vector<std::string> objects;
  for (const Row& row : rows) {
    std::string object = fmt::format(R"({{"plan": "{}", "profile": "{}", "pages": {}, "bytes": {})",
                                     row.plan, row.profile, row.pages, row.bytes);
    for (const char* stage : stages)
      object += fmt::format(R"(, "{}": {:.3f})", stage, row.by_stage.find(stage)->second.median());
    objects.push_back(object + fmt::format(R"(, "all": {:.3f}, "best": {:.3f}, "floor": {:.3f}}})",
                                           row.total.median(), row.total.best(),
                                           row.floor.median()));
  }
  for (const auto& [plan, checking] : others.checking) {
    objects.push_back(fmt::format(R"({{"plan": "{}", "all-rules": {:.3f}, "best": {:.3f}}})", plan,
                                  checking.median(), checking.best()));
  }
  objects.push_back(fmt::format(R"({{"plan": "{}", "derive": {:.3f}, "best": {:.3f}}})", derived,
                                others.deriving.median(), others.deriving.best()));
  return fmt::format("[{}]\n", fmt::join(objects, ",\n "));
}

int run(const std::vector<std::string_view>& arguments) {
  bool json = false;
  int runs = 200;
  for (const std::string_view argument : arguments) {
    if (argument == "--json") {
      json = true;
    } else if (const auto end = argument.data() + argument.size();
               std::from_chars(argument.data(), end, runs).ptr != end || runs < 1) {
      fmt::print(stderr, "usage: bench [--json] [RUNS]\n");
      return 2;
    }
  }
  Bench bench;
  std::vector<Row> rows;
  for (const char* plan : plans)
    for (const auto& [name, profile] : profiles)
      rows.push_back(bench.measure(plan, name, {.pdf_profile = profile}, runs));
  Others others;
  for (const char* plan : plans) others.checking[plan] = bench.measure_check(plan, runs);
  others.deriving = bench.measure_derive(runs);
  fmt::print("{}", json ? to_json(rows, others) : to_table(rows, others));
  return 0;
}

}  // namespace

}  // namespace vanban

int main(int count, char** arguments) try {
  return vanban::run({arguments + 1, arguments + count});
} catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 1;
}
