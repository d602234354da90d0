#include "batch/announce.h"

#include <set>
#include <string>
#include <utility>

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

void note_touched(const Assessment& assessment, StoredDocument& document) {
  std::erase_if(document.messages, [](const StoredMessage& message) {
    return message.code == text_of(Message::frozen_file_touched).code ||
           message.code == text_of(Message::document_kept_edited).code;
  });
  Diagnostics found;
  for (const std::string& name : assessment.touched) {
    const Message message =
        document.frozen ? Message::frozen_file_touched : Message::document_kept_edited;
    document.messages.push_back(stored_message(found.report(message, {}, {name}), ""));
  }
}

StoredDocument refreshed(const Task& task) {
  StoredDocument document = *task.record;
  document.standing = task.assessment.standing;
  document.files = task.assessment.files;
  note_touched(task.assessment, document);
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
