#include "batch/why.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/nearest.h"
#include "batch/announce.h"
#include "batch/opened_run.h"
#include "compare/compare.h"
#include "compare/folder_changes.h"
#include "read/content.h"

namespace vanban::batch {

namespace {

bool is_meant(const Task& task, const std::string& wanted) {
  const std::string file = std::filesystem::path(wanted).filename().string();
  if (wanted == task.item.name || wanted == task.item.unit->code) return true;
  return wanted == full_name(*task.item.unit) || file.starts_with(task.item.name + ".");
}

const Task* find_task(const std::vector<Task>& tasks, const std::string& wanted,
                      const std::string& folder, Diagnostics& diagnostics) {
  const auto found =
      std::ranges::find_if(tasks, [&](const Task& task) { return is_meant(task, wanted); });
  if (found != tasks.end()) return &*found;
  std::vector<std::string> names;
  for (const Task& task : tasks) names.push_back(task.item.name);
  diagnostics.report(Message::no_such_document, {}, {wanted, folder}).nearest =
      nearest(wanted, names);
  return nullptr;
}

// What the document said when it was last written, against what it would say.
std::optional<ChangeReport> changes_of(const Task& task, const State& state,
                                       const std::string& now) {
  const auto before = read_content(state.content(task.item.name));
  const auto after = read_content(now);
  if (!before || !after) return std::nullopt;
  ChangeCollection changes;
  changes.add(task.record->unit_name, compare(*before, *after));
  ChangeReport report;
  report.before = task.record->written;
  report.now = task.item.name;
  report.title = after->subject;
  report.changes = changes.take();
  return report;
}

}  // namespace

std::optional<Why> find_out_why(const std::string& wanted, const BatchOptions& options,
                                Files& files, Sources& sources, Diagnostics& diagnostics) {
  auto opened = open_run(options, State::Access::read, files, sources, diagnostics);
  if (!opened) return std::nullopt;
  const Task* task = find_task(opened->tasks, wanted, options.folder, diagnostics);
  if (task == nullptr) return std::nullopt;
  Why why;
  why.reasons = task->assessment.reasons;
  if (!task->is_due()) {
    why.document = refreshed(*task);
    return why;
  }
  Made made = make(task->item, opened->job.workshop, files);
  if (task->record != nullptr && opened->state) {
    why.changes = changes_of(*task, *opened->state, made.content);
  }
  const Clock clock{options.now, options.installation.version};
  Settlement settlement = settle(*task, std::move(made), options.force, opened->folder, clock);
  why.outcome = settlement.outcome;
  for (const FileToWrite& file : settlement.writes) why.files.push_back(file.path);
  why.document = std::move(settlement.update.document);
  return why;
}

}  // namespace vanban::batch
