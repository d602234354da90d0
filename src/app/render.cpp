#include "app/render.h"

#include <algorithm>
#include <utility>

#include "app/file_names.h"
#include "app/plans.h"
#include "base/overloaded.h"
#include "layout/lay_out.h"
#include "merge/merge.h"
#include "number/number.h"
#include "number/split.h"

namespace vanban {

namespace {

MergeSources sources_for(const Plan& plan, Engine& engine, const RenderJob& job,
                         Diagnostics& diagnostics) {
  const auto find = [&engine, &diagnostics](std::string_view kind, const Location& wanted_by) {
    return engine.library.find_template(kind, wanted_by, diagnostics);
  };
  std::string style = job.style;
  if (style.empty()) {
    const Template* form = find(plan.kind, plan.data.find("kind")->where);
    if (form != nullptr) style = form->style;
  }
  return {engine.units, engine.bodies,
          style.empty() ? nullptr : engine.library.find_style(style, diagnostics), find, job.split};
}

bool needs_pages(const RenderJob& job) {
  return std::any_of(job.writers.begin(), job.writers.end(), [](const Writer* writer) {
    return std::holds_alternative<PageWriter>(writer->write);
  });
}

std::string write(const Writer& writer, const NumberedDocument& document,
                  const PagedDocument& pages, const Engine& engine, const RenderJob& job,
                  Diagnostics& diagnostics) {
  return std::visit(
      overloaded{
          [&](FlowWriter write) { return write(document, job.options); },
          [&](MeasuringWriter write) {
            return write(document, {engine.fonts, engine.screen}, job.options);
          },
          [&](PageWriter write) {
            return write(pages, {engine.fonts, engine.screen}, job.options, diagnostics);
          },
      },
      writer.write);
}

}  // namespace

std::optional<NumberedDocument> compose(const Plan& plan, Engine& engine, const RenderJob& job,
                                        Diagnostics& diagnostics, Timings& timings) {
  Diagnostics found;
  std::optional<NumberedDocument> numbered;
  const MergeSources sources = sources_for(plan, engine, job, found);
  if (!found.has_errors()) {
    auto document = timings.time("merge", [&] { return merge(plan, sources, found); });
    if (document && !found.has_errors()) {
      numbered = timings.time("number", [&] { return number(std::move(*document), found); });
    }
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return numbered;
}

std::optional<ComposedPlan> compose_plan(Source file, Engine& engine, const RenderJob& job,
                                         Diagnostics& diagnostics, Timings& timings) {
  auto plan = timings.time("read", [&] { return load_plan(file, engine, diagnostics); });
  if (!plan) return std::nullopt;
  auto document = compose(*plan, engine, job, diagnostics, timings);
  if (!document) return std::nullopt;
  return ComposedPlan{std::move(*plan), std::move(*document)};
}

bool keeps_rules(const Plan& plan, const NumberedDocument& document, const Plan* superior,
                 const Engine& engine, const RenderJob& job, Diagnostics& diagnostics,
                 Timings& timings) {
  Diagnostics found;
  timings.time("check", [&] {
    engine.checker.check(read_through(plan, document, superior, engine.units), job.rules, found);
  });
  diagnostics.add(found);
  return !found.has_errors();
}

std::optional<std::vector<RenderedFile>> write_out(NumberedDocument document, Engine& engine,
                                                   const RenderJob& job, Diagnostics& diagnostics,
                                                   Timings& timings) {
  Diagnostics found;
  const auto stop = [&] {
    diagnostics.add(found);
    return std::nullopt;
  };

  const std::vector<NumberedDocument> documents = split(std::move(document));
  std::vector<PagedDocument> pages(documents.size());
  if (needs_pages(job)) {
    timings.time("layout", [&] {
      std::ranges::transform(documents, pages.begin(), [&](const NumberedDocument& document) {
        return lay_out(document, engine.fonts, found);
      });
    });
  }
  if (found.has_errors()) return stop();

  std::vector<RenderedFile> outputs;
  const std::vector<std::string> names = name_files(documents);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (const Writer* writer : job.writers) {
      std::string bytes = timings.time(
          writer->name, [&] { return write(*writer, documents[i], pages[i], engine, job, found); });
      outputs.push_back({names[i] + std::string(writer->extension), std::move(bytes)});
    }
  }
  if (found.has_errors()) return stop();
  diagnostics.add(found);
  return outputs;
}

std::optional<std::vector<RenderedFile>> render(Source plan_file, Engine& engine,
                                                const RenderJob& job, Diagnostics& diagnostics,
                                                Timings& timings) {
  auto composed = compose_plan(plan_file, engine, job, diagnostics, timings);
  if (!composed) return std::nullopt;
  auto& [plan, document] = *composed;
  if (!keeps_rules(plan, document, nullptr, engine, job, diagnostics, timings)) {
    return std::nullopt;
  }
  return write_out(std::move(document), engine, job, diagnostics, timings);
}

}  // namespace vanban
