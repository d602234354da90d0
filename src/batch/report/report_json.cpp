// The report for programs. Each message stands in it once; documents name it by its place.
#include <utility>

#include "batch/report/message_book.h"
#include "batch/report/report.h"
#include "batch/report/standings.h"
#include "batch/state/standing.h"
#include "diag/sentence.h"
#include "model/value.h"
#include "write/json.h"

namespace vanban::batch {

namespace {

class Members {
 public:
  template <class Data>
  Members& add(std::string_view key, Data data) {
    members_.push_back({std::string(key), {}, Value{std::move(data), {}}});
    return *this;
  }
  Value take() { return Value{std::move(members_), {}}; }

 private:
  Value::Object members_;
};

Value json_of(const StoredMessage& message) {
  Members members;
  members.add("severity", std::string(word_of(message.severity, Language::english)))
      .add("code", message.code);
  if (!message.file.empty()) members.add("file", message.file);
  if (message.line > 0) {
    members.add("line", static_cast<double>(message.line))
        .add("column", static_cast<double>(message.column));
  }
  return members.add("vi", message.vietnamese).add("en", message.english).take();
}

Value json_of(const std::vector<StoredMessage>& messages) {
  Value::List list;
  for (const StoredMessage& message : messages) list.push_back(json_of(message));
  return Value{std::move(list), {}};
}

Value::List names_of(const std::vector<StoredFile>& files) {
  Value::List names;
  for (const StoredFile& file : files) names.push_back(Value{file.name, {}});
  return names;
}

Value json_of(const StoredDocument& document, const MessageBook& book) {
  Members members;
  members.add("name", document.name)
      .add("unit", document.unit)
      .add("unit-name", document.unit_name)
      .add("province", document.province)
      .add("standing", std::string(word_of(document.standing)));
  if (document.frozen) members.add("frozen", true);
  members.add("files", names_of(document.files));
  if (!document.edited.empty()) members.add("edited", names_of(document.edited));
  Value::List messages;
  for (const std::size_t place : book.of(document)) {
    messages.push_back(Value{static_cast<double>(place), {}});
  }
  if (!messages.empty()) members.add("messages", std::move(messages));
  return members.take();
}

}  // namespace

std::string report_json(const Report& report) {
  const MessageBook book(report.documents);
  Members counts;
  for (const auto& [standing, count] : count_standings(report)) {
    counts.add(word_of(standing), static_cast<double>(count));
  }
  Value::List messages, documents;
  for (const SharedMessage& shared : book.all()) messages.push_back(json_of(*shared.message));
  for (const StoredDocument& document : report.documents) {
    documents.push_back(json_of(document, book));
  }
  Members file;
  file.add("job", report.job).add("title", report.title);
  file.add("counts", std::move(counts.take().data));
  file.add("about-job", std::move(json_of(report.messages).data));
  file.add("messages", std::move(messages)).add("documents", std::move(documents));
  return json_text(file.take()) + "\n";
}

}  // namespace vanban::batch
