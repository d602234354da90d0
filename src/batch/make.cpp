#include "batch/make.h"

#include <filesystem>
#include <optional>
#include <utility>

#include "base/sha256.h"
#include "batch/stored_messages.h"
#include "compare/content_of.h"
#include "diag/messages.h"
#include "read/allocation.h"
#include "read/overlay.h"
#include "write/content/content.h"

namespace vanban::batch {

namespace {

// Owns what is read for one document alone, until its messages are told.
class Making {
 public:
  Making(const WorkItem& item, Workshop& workshop, Files& files)
      : item_(item),
        workshop_(workshop),
        asked_(workshop.job.parts.at(item.part)),
        part_(workshop.parts.at(item.part)),
        files_(files) {
    found_.add(item.found);
  }

  Made run() {
    Made made;
    if (!found_.has_errors()) write(made);
    made.messages = stored_messages(found_, workshop_.folder);
    return made;
  }

  std::vector<StoredMessage> check(const RuleSettings& rules) {
    if (!found_.has_errors()) compose_with(rules);
    return stored_messages(found_, workshop_.folder);
  }

 private:
  std::optional<ComposedPlan> compose_with(const RuleSettings& rules) {
    auto plan = derive();
    if (!plan) return std::nullopt;
    Timings timings;
    RenderJob job = workshop_.rendering;
    job.rules = rules;
    auto document = compose(*plan, *workshop_.engine, job, found_, timings);
    if (!document) return std::nullopt;
    const Plan& superior = part_.parent->plan.plan;
    if (!keeps_rules(*plan, *document, &superior, *workshop_.engine, job, found_, timings)) {
      return std::nullopt;
    }
    return ComposedPlan{std::move(*plan), std::move(*document)};
  }

  void write(Made& made) {
    auto composed = compose_with(workshop_.rendering.rules);
    if (!composed) return;
    made.content = write_content(content_of(composed->plan, composed->document));
    Timings timings;
    auto outputs = write_out(std::move(composed->document), *workshop_.engine, workshop_.rendering,
                             found_, timings);
    if (!outputs) return;
    for (RenderedFile& output : *outputs) {
      std::string digest = sha256(output.bytes);
      made.files.push_back({std::move(output.ending), std::move(output.bytes), std::move(digest)});
    }
  }

  std::optional<Plan> derive() {
    auto own = read_own_overlay();
    if (found_.has_errors()) return std::nullopt;
    const std::string own_weights = own ? own->allocation : "";
    const Overlay overlay = complete_overlay(std::move(own), item_, asked_, found_);
    const auto own_allocation =
        own_weights.empty() ? std::nullopt : read_weights(own_weights, overlay.allocation_where);
    if (found_.has_errors()) return std::nullopt;
    const Allocation* weights = part_.allocation ? &*part_.allocation : nullptr;
    if (own_allocation) weights = &*own_allocation;
    return derive_plan(*part_.parent, overlay, weights, *workshop_.engine, found_);
  }

  std::optional<Overlay> read_own_overlay() {
    if (item_.overlay.empty()) return std::nullopt;
    auto text = read_or_report(item_.overlay, files_, sources_, found_);
    if (!text) return std::nullopt;
    return read_overlay(sources_.add(item_.overlay, std::move(*text)), found_);
  }

  std::optional<Allocation> read_weights(const std::string& name, const Location& wanted_by) {
    const std::string folder = std::filesystem::path(item_.overlay).parent_path().string();
    const std::string path = beside(folder, name);
    FileError error;
    auto text = files_.read(path, error);
    const Source file = sources_.add(path, text.value_or(""));
    if (text) return read_allocation(file, found_);
    found_.report(Message::cannot_read_file, {file}, {error.reason}).needed_by = wanted_by;
    return std::nullopt;
  }

  const WorkItem& item_;
  Workshop& workshop_;
  const JobPart& asked_;
  const Part& part_;
  Files& files_;
  Sources sources_;
  Diagnostics found_;
};

}  // namespace

Made make(const Task& task, Workshop& workshop, Files& files) {
  if (!task.obstacles.empty()) return {{}, "", task.obstacles};
  return Making(task.item, workshop, files).run();
}

std::vector<StoredMessage> check(const WorkItem& item, Workshop& workshop,
                                 const RuleSettings& rules, Files& files) {
  return Making(item, workshop, files).check(rules);
}

}  // namespace vanban::batch
