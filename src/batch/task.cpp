#include "batch/task.h"

#include <utility>

#include "batch/inputs.h"

namespace vanban::batch {

std::vector<Task> find_tasks(std::vector<WorkItem> items, const Workshop& workshop,
                             const Records& records, bool force, const OutputFolder& folder,
                             Files& files) {
  std::vector<Task> tasks;
  for (WorkItem& item : items) {
    const auto known = records.find(item.name);
    Task task;
    task.record = known != records.end() ? &known->second : nullptr;
    task.inputs = own_inputs(item, workshop.folder, files);
    const Inputs& shared = workshop.parts.at(item.part).inputs;
    task.inputs.insert(shared.begin(), shared.end());
    task.assessment = assess(task.record, task.inputs, force, folder);
    task.item = std::move(item);
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace vanban::batch
