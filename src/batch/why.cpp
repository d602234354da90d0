#include "batch/why.h"

#include <algorithm>
#include <utility>

#include "batch/announce.h"
#include "batch/find_document.h"
#include "batch/opened_run.h"
#include "compare/compare.h"
#include "compare/folder_changes.h"
#include "diag/messages.h"
#include "read/content.h"

namespace vanban::batch {

namespace {

const Task* find_task(const std::vector<Task>& tasks, const std::string& wanted,
                      const std::string& folder, Diagnostics& diagnostics) {
  Records known;
  for (const Task& task : tasks) {
    known.emplace(task.item.name, task.record != nullptr ? *task.record : announced(task.item));
  }
  const std::string name = document_place(wanted).name;
  if (const StoredDocument* found = find_document(known, name)) {
    const auto named = [&](const Task& task) { return task.item.name == found->name; };
    return &*std::ranges::find_if(tasks, named);
  }
  diagnostics.report(Message::no_such_document, {}, {wanted, folder}).nearest =
      documents_near(known, name);
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
  Made made = make(*task, opened->job.workshop, files);
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
