#include "batch/announce.h"

#include <set>
#include <string>
#include <utility>

#include "batch/settle.h"
#include "batch/stored_messages.h"

namespace vanban::batch {

StoredDocument announced(const WorkItem& item) {
  StoredDocument document;
  document.name = item.name;
  document.unit = item.unit->code;
  document.unit_name = full_name(*item.unit);
  document.province = item.province;
  document.standing = Standing::missing;
  return document;
}

StoredDocument refreshed(const Task& task) {
  StoredDocument document = *task.record;
  document.standing = task.assessment.standing;
  document.files = task.assessment.files;
  if (document.frozen) {
    std::erase_if(document.messages, [](const StoredMessage& message) {
      return message.code == text_of(Message::frozen_file_touched).code;
    });
    report_frozen_files(task.assessment, document);
  }
  return document;
}

std::vector<StoredDocument> left_behind(const std::vector<Task>& tasks, const Records& records) {
  std::set<std::string> names;
  for (const Task& task : tasks) names.insert(task.item.name);
  std::vector<StoredDocument> left;
  for (const auto& [name, record] : records) {
    if (names.contains(name)) continue;
    StoredDocument document = record;
    document.standing = Standing::left;
    Diagnostics found;
    found.report(Message::document_left_job, {}, {name});
    document.messages = stored_messages(found, "");
    left.push_back(std::move(document));
  }
  return left;
}

}  // namespace vanban::batch
