#include "batch/settle.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <utility>

#include "batch/announce.h"
#include "batch/stored_messages.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// Place 0 is the document's own name, the next ones are beside it.
std::string name_at(const std::string& name, int place, const std::string& ending) {
  if (place == 0) return name + ending;
  if (place == 1) return name + ".ban-moi" + ending;
  return fmt::format("{}.ban-moi-{}{}", name, place, ending);
}

StoredFile unknown_file(const std::string& name) {
  StoredFile file;
  file.name = name;
  return file;
}

// Files are missing, or of another version than the record says.
bool is_incomplete(const Assessment& assessment) {
  return std::ranges::any_of(assessment.reasons, [](const Reason& reason) {
    return reason.kind == Reason::Kind::file_missing || reason.kind == Reason::Kind::interrupted ||
           reason.kind == Reason::Kind::place_free;
  });
}

class Settling {
 public:
  Settling(const Task& task, Made made, bool force, const OutputFolder& folder, const Clock& clock)
      : task_(task), made_(std::move(made)), force_(force), folder_(folder), clock_(clock) {
    document() = as_recorded();
    document().messages = std::move(made_.messages);
    // What a run that was stopped had removed already.
    std::erase_if(document().files, [&](const StoredFile& file) {
      return file.digest.empty() && look_at(file) == Condition::missing;
    });
  }

  Settlement run() {
    if (made_.files.empty()) {
      fail();
    } else if (document().frozen) {
      leave_frozen();
    } else {
      is_no_news() ? keep_edited() : put(files_at(find_place()));
    }
    if (trouble_) give_up();
    return std::move(settlement_);
  }

 private:
  StoredDocument& document() { return settlement_.update.document; }
  StoredDocument as_recorded() const {
    return task_.record != nullptr ? *task_.record : announced(task_.item);
  }

  // What the system does not tell of is neither written over nor passed by.
  Condition look_at(const StoredFile& file) {
    FileError error;
    const Condition condition = folder_.look_at(file, error);
    if (condition == Condition::unknown) trouble_ = error;
    return condition;
  }

  bool is_there(const std::string& name) {
    FileError error;
    const bool is_there = folder_.has(name, error);
    if (!error.reason.empty()) trouble_ = error;
    return is_there;
  }

  void give_up() {
    settlement_ = {};
    document() = as_recorded();
    document().messages.clear();
    tell(Message::cannot_write, {trouble_->path, trouble_->reason});
    fail();
  }

  void fail() {
    settlement_.outcome = Settlement::Outcome::failed;
    document().standing = Standing::failed;
  }

  void leave_frozen() {
    settlement_.outcome = Settlement::Outcome::frozen;
    const auto same = [](const StoredFile& file, const MadeFile& made) {
      return file.digest == made.digest;
    };
    const bool is_same = std::ranges::equal(document().files, made_.files, same);
    document().standing = is_same ? Standing::frozen : Standing::outdated;
    if (is_same) document().inputs = task_.inputs;
    if (!is_same) tell(Message::document_frozen, {document().name});
    note_touched(task_.assessment, document());
  }

  // It was edited by hand, and nothing has changed since that it does not know.
  bool is_no_news() const {
    const auto same = [](const StoredFile& file, const MadeFile& made) {
      return file.digest == made.digest && file.name.ends_with(made.ending);
    };
    const Assessment& assessment = task_.assessment;
    const bool is_edited = !force_ && !assessment.touched.empty();
    return is_edited && !is_incomplete(assessment) &&
           std::ranges::equal(settlement_.update.document.files, made_.files, same);
  }

  void keep_edited() {
    settlement_.outcome = Settlement::Outcome::unaffected;
    document().inputs = task_.inputs;
    document().standing = Standing::edited;
    settlement_.update.content = std::move(made_.content);
    note_touched(task_.assessment, document());
  }

  void put(std::vector<StoredFile> files) {
    is_same(files) ? leave(files) : write(std::move(files));
  }

  // The first place where nothing would be lost.
  int find_place() {
    if (force_) return 0;
    for (int place = 0;; ++place) {
      const std::set<std::string> in_the_way = others_at(place);
      if (in_the_way.empty() || trouble_) return place;
      keep(place, in_the_way);
    }
  }

  // The names at this place whose bytes are of no version that we made.
  std::set<std::string> others_at(int place) {
    std::set<std::string> own;
    for (const auto* files : {&document().files, &document().edited}) {
      for (const StoredFile& file : *files) own.insert({file.digest, file.former});
    }
    own.erase("");
    std::set<std::string> others;
    for (const MadeFile& file : made_.files) {
      const std::string name = name_at(document().name, place, file.ending);
      if (!is_there(name)) continue;
      const std::string there = folder_.digest(name);
      if (there != file.digest && !own.contains(there)) others.insert(name);
    }
    return others;
  }

  // What stands at this place stays.
  void keep(int place, const std::set<std::string>& in_the_way) {
    for (const MadeFile& file : made_.files) {
      const std::string name = name_at(document().name, place, file.ending);
      if (!is_there(name)) continue;
      const auto known = std::ranges::find(document().files, name, &StoredFile::name);
      const auto kept = std::ranges::find(document().edited, name, &StoredFile::name);
      if (known != document().files.end()) edited_.push_back(*known);
      if (known == document().files.end()) {
        edited_.push_back(kept != document().edited.end() ? *kept : unknown_file(name));
      }
      if (!in_the_way.contains(name)) continue;
      tell(Message::document_edited, {name, name_at(document().name, place + 1, file.ending)});
    }
  }

  std::vector<StoredFile> files_at(int place) const {
    std::vector<StoredFile> files;
    for (const MadeFile& made : made_.files) {
      StoredFile file = unknown_file(name_at(task_.item.name, place, made.ending));
      file.digest = made.digest;
      files.push_back(std::move(file));
    }
    return files;
  }

  // Everything is there already, under these names, and nothing else.
  bool is_same(const std::vector<StoredFile>& files) {
    return std::ranges::equal(files, document().files,
                              [this](const StoredFile& now, const StoredFile& was) {
                                return now.name == was.name && now.digest == was.digest &&
                                       look_at(was) == Condition::ours;
                              });
  }

  void leave(const std::vector<StoredFile>& files) {
    settlement_.outcome = Settlement::Outcome::unaffected;
    for (std::size_t i = 0; i < files.size(); ++i) {
      document().files[i].stamp = folder_.stamp(files[i].name);
      document().files[i].former.clear();
    }
    settlement_.update.content = std::move(made_.content);
    finish();
  }

  void write(std::vector<StoredFile> files) {
    settlement_.outcome =
        edited_.empty() ? Settlement::Outcome::written : Settlement::Outcome::beside;
    for (std::size_t i = 0; i < files.size(); ++i) put_file(files[i], made_.files[i]);
    drop_others(files);
    const bool is_there = settlement_.writes.empty() && settlement_.removals.empty();
    if (is_there) settlement_.outcome = Settlement::Outcome::unaffected;
    document().files = std::move(files);
    document().written = clock_.now();
    document().version = clock_.version;
    settlement_.update.content = std::move(made_.content);
    finish();
  }

  // Bytes that stand there already are not written again.
  void put_file(StoredFile& file, MadeFile& made) {
    const std::string there = folder_.digest(file.name);
    if (there == file.digest) {
      file.stamp = folder_.stamp(file.name);
      return;
    }
    file.former = there;
    settlement_.writes.push_back({folder_.path_of(file.name), std::move(made.bytes)});
  }

  void finish() {
    document().inputs = task_.inputs;
    document().edited = std::move(edited_);
    document().standing = document().edited.empty() ? Standing::current : Standing::edited;
  }

  // Files of the version before that the new one does not replace. Until they are gone the record
  // says so, with an empty digest.
  void drop_others(std::vector<StoredFile>& files) {
    std::vector<StoredFile> others = document().files;
    std::ranges::copy(document().edited, std::back_inserter(others));
    for (const StoredFile& old : others) {
      const auto named = [&](const StoredFile& file) { return file.name == old.name; };
      if (std::ranges::any_of(files, named) || std::ranges::any_of(edited_, named)) continue;
      const Condition condition = look_at(old);
      if (condition == Condition::touched) {
        tell(Message::document_kept_edited, {old.name});
        edited_.push_back(old);
      }
      if (condition != Condition::ours && condition != Condition::former) continue;
      settlement_.removals.push_back(old.name);
      StoredFile leaving = unknown_file(old.name);
      leaving.former = folder_.digest(old.name);
      files.push_back(std::move(leaving));
    }
  }

  void tell(Message message, std::vector<std::string> arguments) {
    Diagnostics found;
    document().messages.push_back(
        stored_message(found.report(message, {}, std::move(arguments)), ""));
  }

  const Task& task_;
  Made made_;
  bool force_;
  const OutputFolder& folder_;
  const Clock& clock_;
  std::vector<StoredFile> edited_;
  std::optional<FileError> trouble_;  // looking at a file
  Settlement settlement_;
};

}  // namespace

Settlement settle(const Task& task, Made made, bool force, const OutputFolder& folder,
                  const Clock& clock) {
  return Settling(task, std::move(made), force, folder, clock).run();
}

}  // namespace vanban::batch
