#include "bench/stages.h"

#include <array>
#include <fmt/format.h>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>

#include "app/check.h"
#include "base/deflate.h"
#include "bench/allocations.h"
#include "bench/sample_child.h"
#include "write/pdf/content.h"
#include "write/pdf/fonts.h"

namespace vanban {

namespace {

constexpr const char* sample = "ninh-binh.plan.json";
constexpr double goal = 2;  // milliseconds for eight pages, everything included
constexpr std::array stages = {"read", "merge", "number", "check", "layout", "pdf"};

// What the pipeline hands out besides the PDF.
std::string list_contents(const PagedDocument& document, const PageResources& resources,
                          const WriteOptions&, Diagnostics&) {
  std::string contents;
  for (const Page& page : document.pages)
    contents += pdf::page_content(page, resources.fonts, &document.structure).operators;
  return contents;
}

std::string list_fonts(const PagedDocument& document, const PageResources& resources,
                       const WriteOptions&, Diagnostics&) {
  std::string files;
  for (const FaceId face : pdf::faces_used(document))
    files += resources.fonts.face(face).embedded.file;
  return files;
}

const Writer contents{"contents", "", "", "", list_contents};
const Writer fonts{"fonts", "", "", "", list_fonts};

class StageBench {
 public:
  StageBench(Workshop& workshop, int runs)
      : workshop_(workshop), runs_(runs), source_(workshop.open(sample)) {}

  std::vector<Figure> run() {
    Timings ignored;
    const auto parts = workshop_.render(source_, {&contents, &fonts}, ignored);
    group_ = fmt::format("{}, {} pages: CPU", sample, workshop_.count_pages(source_));
    measure_pdf(parts[0].bytes, parts[1].bytes);
    measure_writers();
    measure_change();
    measure_rules();
    measure_derivation();
    return std::move(figures_);
  }

 private:
  void add(std::string name, double value, std::string unit = "ms",
           std::optional<double> most = std::nullopt) {
    figures_.push_back({group_, std::move(name), value, std::move(unit), most});
  }

  void measure_pdf(const std::string& page_contents, const std::string& font_files) {
    std::map<std::string, Samples, std::less<>> by_stage;
    Samples whole, floor;
    std::size_t bytes = 0;
    for (int n = 0; n < runs_; ++n) {
      Timings timings(processor_time);
      const auto start = processor_time();
      bytes = workshop_.render(source_, {find_writer("pdf")}, timings)[0].bytes.size();
      whole.add(processor_time() - start);
      for (const auto& [stage, spent] : timings.stages()) by_stage[stage].add(spent);
      const auto floor_start = processor_time();
      std::string file = deflater_.zlib(page_contents);
      file += font_files;
      floor.add(processor_time() - floor_start);
    }
    Timings ignored;
    const Allocations asked =
        allocations_of([&] { workshop_.render(source_, {find_writer("pdf")}, ignored); });
    for (const char* stage : stages) add(stage, by_stage.find(stage)->second.median());
    add("JSON to PDF (a-2a-ua)", whole.median(), "ms", goal);
    add("JSON to PDF, best run", whole.best());
    add("floor: same contents deflated, fonts copied", floor.median());
    add("JSON to PDF, in floors", whole.median() / floor.median(), "", 3);
    add("allocations", static_cast<double>(asked.count), "");
    add("bytes allocated", static_cast<double>(asked.bytes) / 1000, "KB");
    add("PDF file", static_cast<double>(bytes) / 1000, "KB", 100);
  }

  void measure_writers() {
    for (const char* name : {"text", "docx"}) {
      Samples samples;
      for (int n = 0; n < runs_; ++n) {
        Timings timings(processor_time);
        workshop_.render(source_, {find_writer(name)}, timings);
        for (const auto& [stage, spent] : timings.stages()) {
          if (stage == name) samples.add(spent);
        }
      }
      add(fmt::format("writing {}", name), samples.median());
    }
  }

  // A target's value, changed in the file of a process that has made the document before.
  void measure_change() {
    const std::string value = R"("2030": 60)";
    std::string text = source_->text;
    const std::size_t at = text.find(value);
    if (at == std::string::npos) throw std::runtime_error("no " + value + " in " + sample);
    text.replace(at, value.size(), R"("2030": 65)");
    const Source changed = workshop_.add("changed.plan.json", std::move(text));
    Samples samples;
    Timings ignored;
    for (int n = 0; n < runs_; ++n) {
      workshop_.render(source_, {find_writer("pdf")}, ignored);
      const auto start = processor_time();
      workshop_.render(changed, {find_writer("pdf")}, ignored);
      samples.add(processor_time() - start);
    }
    add("one value changed, warm, JSON to PDF", samples.median(), "ms", goal / 2);
  }

  // By all rules, the plan's document made before.
  void measure_rules() {
    Timings ignored;
    Engine& engine = workshop_.engine();
    const auto composed = compose_plan(source_, engine, {}, workshop_.report(), ignored);
    workshop_.stop_on_errors();
    Samples samples;
    for (int n = 0; n < runs_; ++n) {
      Diagnostics found;
      const auto start = processor_time();
      engine.checker.check(read_through(composed->plan, composed->document, nullptr, engine.units),
                           {}, found);
      samples.add(processor_time() - start);
    }
    add("vanban check: all rules", samples.median());
  }

  void measure_derivation() {
    const SampleChild child(workshop_);
    for (const bool for_drafting : {false, true}) {
      Samples samples;
      for (int n = 0; n < runs_; ++n) {
        const auto start = processor_time();
        child.derive(for_drafting);
        samples.add(processor_time() - start);
      }
      add(for_drafting ? "deriving, with a drafter's notes" : "deriving, as batches do",
          samples.median());
    }
  }

  Workshop& workshop_;
  int runs_;
  Source source_;
  std::string group_;
  std::vector<Figure> figures_;
  Deflater deflater_{Deflation::quick};
};

}  // namespace

std::vector<Figure> measure_stages(Workshop& workshop, int runs) {
  return StageBench(workshop, runs).run();
}

}  // namespace vanban
