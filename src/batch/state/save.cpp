// What is put into the record.
#include "base/deflate.h"
#include "batch/state/database.h"
#include "batch/state/shared_rows.h"
#include "batch/state/standing.h"
#include "batch/state/state.h"

namespace vanban::batch {

namespace {

// The statements by which documents are saved.
class Writer {
 public:
  explicit Writer(Database& database)
      : shared_(database),
        document_(database.prepare(
            "INSERT INTO document(name, unit, unit_name, province, inputs, messages, standing,"
            " frozen, written, version) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(name) DO UPDATE SET unit = excluded.unit,"
            " unit_name = excluded.unit_name, province = excluded.province,"
            " inputs = excluded.inputs, messages = excluded.messages, standing = excluded.standing,"
            " frozen = excluded.frozen, written = excluded.written, version = excluded.version")),
        number_(database.prepare("SELECT id FROM document WHERE name = ?")),
        no_files_(database.prepare("DELETE FROM file WHERE document = ?")),
        file_(database.prepare(
            "INSERT INTO file(document, edited, position, name, digest, former, held, size,"
            " modified, inode) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
        content_(database.prepare("INSERT INTO content(document, deflated) VALUES(?, ?)"
                                  " ON CONFLICT DO UPDATE SET deflated = excluded.deflated")) {}

  void save(const State::Update& update) {
    const StoredDocument& document = update.document;
    document_.run(document.name, document.unit, document.unit_name, document.province,
                  shared_.list_of(document.inputs), shared_.list_of(document.messages),
                  word_of(document.standing), std::int64_t{document.frozen}, document.written,
                  document.version);
    const std::int64_t number = number_of(document.name);
    no_files_.run(number);
    save_files(number, document.files, false);
    save_files(number, document.edited, true);
    if (update.content) content_.run(number, Blob{deflater_.zlib(*update.content)});
  }

 private:
  std::int64_t number_of(const std::string& name) {
    number_.bind(name);
    const std::int64_t number = number_.step() ? number_.integer(0) : 0;
    number_.reset();
    return number;
  }

  void save_files(std::int64_t document, const std::vector<StoredFile>& files, bool edited) {
    std::int64_t position = 0;
    for (const StoredFile& file : files) {
      file_.run(document, std::int64_t{edited}, position++, file.name, file.digest, file.former,
                file.held, file.stamp.size, file.stamp.modified,
                static_cast<std::int64_t>(file.stamp.inode));
    }
  }

  SharedRows shared_;
  Statement document_, number_, no_files_, file_, content_;
  Deflater deflater_{Deflation::quick};
};

std::optional<FileError> finish(Database& database) {
  const auto error = database.commit();
  if (!error) return std::nullopt;
  return FileError{database.path(), error->reason};
}

}  // namespace

std::optional<FileError> State::save(const std::vector<Update>& updates) {
  database_->begin();
  Writer writer(*database_);
  for (const Update& update : updates) writer.save(update);
  return finish(*database_);
}

std::optional<FileError> State::save(const FolderFacts& facts) {
  if (this->facts() == facts) return std::nullopt;
  database_->begin();
  database_->execute("DELETE FROM folder");
  const std::string messages = SharedRows(*database_).list_of(facts.messages);
  database_
      ->prepare(
          "INSERT INTO folder(job, title, messages, inputs, version, shard, shards)"
          " VALUES(?, ?, ?, ?, ?, ?, ?)")
      .run(facts.job, facts.title, messages, facts.inputs, facts.version, std::int64_t{facts.shard},
           std::int64_t{facts.shards});
  drop_unused_rows(*database_);
  return finish(*database_);
}

}  // namespace vanban::batch
