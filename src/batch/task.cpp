#include "batch/task.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/plans.h"
#include "batch/inputs.h"
#include "batch/stored_messages.h"

namespace vanban::batch {

namespace {

Inputs inputs_of(const WorkItem& item, const TaskSources& sources) {
  const Inputs& shared = sources.workshop.parts.at(item.part).inputs;
  Inputs::Entries own = own_inputs(item, sources.workshop.folder, sources.files);
  if (own.empty()) return shared;
  own.insert(shared.entries().begin(), shared.entries().end());
  return Inputs(std::move(own));
}

// An overlay that is no longer there may have been taken away; with errors about the job it may as
// well be there and not be understood.
std::vector<StoredMessage> obstacles_of(const Task& task, const TaskSources& sources) {
  std::vector<StoredMessage> obstacles;
  if (task.record == nullptr || !has_errors(sources.messages)) return obstacles;
  for (const auto& [name, digest] : task.record->inputs.entries()) {
    if (!is_overlay(name) || task.inputs.entries().contains(name)) continue;
    const auto is_about_it = [&name = name](const StoredMessage& message) {
      return message.severity == Severity::error && message.file == name;
    };
    std::ranges::copy_if(sources.messages, std::back_inserter(obstacles), is_about_it);
    if (obstacles.empty()) obstacles = sources.messages;
  }
  return obstacles;
}

}  // namespace

std::vector<Task> find_tasks(std::vector<WorkItem> items, const TaskSources& sources) {
  std::vector<Task> tasks;
  for (WorkItem& item : items) {
    const auto known = sources.records.find(item.name);
    Task task;
    task.record = known != sources.records.end() ? &known->second : nullptr;
    task.inputs = inputs_of(item, sources);
    task.assessment = assess(task.record, task.inputs, sources.force, sources.folder);
    task.obstacles = obstacles_of(task, sources);
    task.item = std::move(item);
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace vanban::batch
