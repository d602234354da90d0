// What the record holds, read back.
#include <unordered_map>
#include <utility>

#include "base/deflate.h"
#include "batch/state/database.h"
#include "batch/state/shared_rows.h"
#include "batch/state/standing.h"
#include "batch/state/state.h"

namespace vanban::batch {

namespace {

constexpr std::size_t largest_content = 64 << 20;

StoredDocument document_of(const Statement& row, SharedRowsRead& shared) {
  StoredDocument document;
  document.name = row.text(1);
  document.unit = row.text(2);
  document.unit_name = row.text(3);
  document.province = row.text(4);
  document.inputs = shared.inputs_of(row.text(5));
  document.messages = shared.messages_of(row.text(6));
  document.standing = standing_of(row.text(7));
  document.frozen = row.integer(8) != 0;
  document.written = row.text(9);
  document.version = row.text(10);
  return document;
}

StoredFile file_of(const Statement& row) {
  StoredFile file;
  file.name = row.text(2);
  file.digest = row.text(3);
  file.former = row.text(4);
  file.held = row.text(5);
  file.stamp = {row.integer(6), row.integer(7), static_cast<std::uint64_t>(row.integer(8))};
  return file;
}

void read_files(Database& database,
                const std::unordered_map<std::int64_t, StoredDocument*>& documents) {
  Statement rows = database.prepare(
      "SELECT document, edited, name, digest, former, held, size, modified, inode FROM file"
      " ORDER BY document, edited, position");
  while (rows.step()) {
    const auto found = documents.find(rows.integer(0));
    if (found == documents.end()) continue;
    auto& files = rows.integer(1) != 0 ? found->second->edited : found->second->files;
    files.push_back(file_of(rows));
  }
}

}  // namespace

std::optional<FolderFacts> State::facts() const {
  Statement row =
      database_->prepare("SELECT job, title, messages, inputs, version, shard, shards FROM folder");
  if (!row.step()) return std::nullopt;
  FolderFacts facts;
  facts.job = row.text(0);
  facts.title = row.text(1);
  facts.messages = SharedRowsRead(*database_).messages_of(row.text(2));
  facts.inputs = row.text(3);
  facts.version = row.text(4);
  facts.shard = static_cast<int>(row.integer(5));
  facts.shards = static_cast<int>(row.integer(6));
  return facts;
}

std::map<std::string, StoredDocument> State::documents() const {
  SharedRowsRead shared(*database_);
  std::map<std::string, StoredDocument> documents;
  std::unordered_map<std::int64_t, StoredDocument*> by_number;
  Statement rows = database_->prepare(
      "SELECT id, name, unit, unit_name, province, inputs, messages, standing, frozen, written,"
      " version FROM document ORDER BY name");
  while (rows.step()) {
    StoredDocument document = document_of(rows, shared);
    const std::string name = document.name;
    const auto place = documents.emplace_hint(documents.end(), name, std::move(document));
    by_number.emplace(rows.integer(0), &place->second);
  }
  read_files(*database_, by_number);
  return documents;
}

std::string State::content(const std::string& name) const {
  Statement row = database_->prepare(
      "SELECT deflated FROM content JOIN document ON document.id = content.document"
      " WHERE document.name = ?");
  row.bind(name);
  if (!row.step()) return "";
  return inflated(row.blob(0), largest_content).value_or("");
}

}  // namespace vanban::batch
