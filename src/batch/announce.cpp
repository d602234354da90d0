#include "batch/announce.h"

#include <set>
#include <string>
#include <utility>

#include "batch/stored_messages.h"
#include "diag/messages.h"

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
  drop_messages(document.messages, {Message::frozen_file_touched, Message::document_kept_edited,
                                    Message::document_left_job});
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
  document.edited = task.assessment.edited;
  note_touched(task.assessment, document);
  return document;
}

namespace {

// As it is now that no task names it.
StoredDocument left(const StoredDocument& record, const OutputFolder& folder) {
  StoredDocument document = record;
  const Assessment found = assess(&record, record.inputs, false, folder);
  if (document.frozen) {
    document.standing = Standing::frozen;
    note_touched(found, document);
  } else {
    document.standing = Standing::left;
    document.messages.clear();
    std::erase_if(document.files, [&](const StoredFile& file) {
      return folder.look_at(file) == Condition::missing;
    });
    document.edited = found.edited;
    if (document.files.empty() && document.edited.empty()) return document;
  }
  Diagnostics leaving;
  document.messages.push_back(
      stored_message(leaving.report(Message::document_left_job, {}, {document.name}), ""));
  return document;
}

}  // namespace

std::vector<StoredDocument> left_behind(const std::vector<Task>& tasks, const Records& records,
                                        const OutputFolder& folder) {
  std::set<std::string> names;
  for (const Task& task : tasks) names.insert(task.item.name);
  std::vector<StoredDocument> documents;
  for (const auto& [name, record] : records) {
    if (!names.contains(name)) documents.push_back(left(record, folder));
  }
  return documents;
}

}  // namespace vanban::batch
