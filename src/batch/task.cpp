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
    task.inputs = workshop.parts.at(item.part).inputs;
    Inputs::Entries own = own_inputs(item, workshop.folder, files);
    if (!own.empty()) {
      own.insert(task.inputs.entries().begin(), task.inputs.entries().end());
      task.inputs = Inputs(std::move(own));
    }
    task.assessment = assess(task.record, task.inputs, force, folder);
    task.item = std::move(item);
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace vanban::batch
