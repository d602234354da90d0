#include "batch/parts.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <utility>

#include "app/config.h"
#include "base/nearest.h"
#include "batch/inputs.h"
#include "diag/messages.h"
#include "read/allocation.h"
#include "read/job.h"
#include "write/pdf/profiles.h"

namespace vanban::batch {

namespace {

void report_unknown(const Location& where, const std::string& word,
                    const std::vector<std::string>& known, Diagnostics& diagnostics) {
  Diagnostic& report = diagnostics.report(Message::unknown_word, where, {word});
  report.nearest = nearest(word, known);
  if (report.nearest.empty()) report.nearest = known;
}

RenderJob rendering_of(const Job& job, Diagnostics& diagnostics) {
  RenderJob rendering;
  std::vector<std::string> known;
  for (const Writer& writer : writers()) known.emplace_back(writer.name);
  for (std::size_t i = 0; i < job.outputs.size(); ++i) {
    const Writer* writer = find_writer(job.outputs[i]);
    if (writer == nullptr) {
      report_unknown(job.outputs_where.at(i), job.outputs[i], known, diagnostics);
    }
    const bool is_new = std::ranges::find(rendering.writers, writer) == rendering.writers.end();
    if (writer != nullptr && is_new) rendering.writers.push_back(writer);
  }
  if (!job.pdf_profile.empty()) {
    const auto profile = find_pdf_profile(job.pdf_profile);
    if (!profile)
      report_unknown(job.pdf_profile_where, job.pdf_profile, pdf_profile_names(), diagnostics);
    rendering.options.pdf_profile = profile.value_or(PdfProfile{});
  }
  rendering.options.text_width = job.text_width;
  rendering.options.fillable = job.fillable;
  rendering.style = job.style;
  rendering.split = job.split;
  return rendering;
}

// Whatever the children will ask the library for is read now: a document's inputs are then known
// before it is made.
void load_forms(const Plan& plan, Workshop& workshop, Diagnostics& diagnostics) {
  Library& library = workshop.engine->library;
  const Template* form = library.find_template(plan.kind, plan.where, diagnostics);
  if (form != nullptr && workshop.rendering.style.empty()) {
    library.find_style(form->style, diagnostics);
  }
  for (const Plan& attached : plan.attachment) load_forms(attached, workshop, diagnostics);
}

Part load_part(const JobPart& asked, Workshop& workshop, Diagnostics& diagnostics) {
  Part part;
  Engine& engine = *workshop.engine;
  Diagnostics found;
  const Source file =
      engine.library.open(beside(workshop.folder, asked.parent), asked.parent_where, found);
  if (file != nullptr) part.parent = load_parent(file, engine, found);
  if (part.parent) load_forms(part.parent->plan.plan, workshop, found);
  if (!asked.allocation.empty()) {
    const Source weights = engine.library.open(beside(workshop.folder, asked.allocation),
                                               asked.allocation_where, found);
    if (weights != nullptr) part.allocation = read_allocation(weights, found);
  }
  if (found.has_errors()) part.parent.reset();
  diagnostics.add(found);
  return part;
}

}  // namespace

std::optional<Workshop> open_workshop(const std::string& job_path, const Installation& installation,
                                      RecordingFiles& files, Sources& sources,
                                      Diagnostics& diagnostics) {
  auto text = read_or_report(job_path, files, sources, diagnostics);
  if (!text) return std::nullopt;
  auto job = read_job(sources.add(job_path, std::move(*text)), diagnostics);
  if (!job) return std::nullopt;
  Workshop workshop;
  workshop.folder = std::filesystem::path(job_path).parent_path().string();
  job->style = style_beside(workshop.folder, job->style);
  workshop.job = std::move(*job);
  workshop.rendering = rendering_of(workshop.job, diagnostics);
  const auto house =
      load_house_rules(job_path, "", installation.share, files, sources, diagnostics);
  if (!house) return std::nullopt;
  workshop.rules = house->rules;
  workshop.rendering.rules = house->rules.only_errors();
  if (workshop.rendering.style.empty()) workshop.rendering.style = house->style;
  workshop.engine = load_engine(installation.share, files, sources, diagnostics);
  if (workshop.engine == nullptr || diagnostics.has_errors()) return std::nullopt;
  if (!workshop.rendering.style.empty()) {
    workshop.engine->library.find_style(workshop.rendering.style, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
  }

  Inputs::Entries shared = named_inputs(files.take_reads(), workshop.folder, installation.share);
  shared.emplace("program", installation.version);
  std::vector<Inputs::Entries> own;
  for (const JobPart& asked : workshop.job.parts) {
    workshop.parts.push_back(load_part(asked, workshop, diagnostics));
    own.push_back(named_inputs(files.take_reads(), workshop.folder, installation.share));
    // Templates are read once for all parts.
    for (auto entry = own.back().begin(); entry != own.back().end();) {
      const auto next = std::next(entry);
      if (entry->first.starts_with("vanban:")) shared.insert(own.back().extract(entry));
      entry = next;
    }
  }
  for (std::size_t i = 0; i < own.size(); ++i) {
    own[i].insert(shared.begin(), shared.end());
    workshop.parts[i].inputs = Inputs(std::move(own[i]));
  }
  return workshop;
}

}  // namespace vanban::batch
