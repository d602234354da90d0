#include "batch/freeze.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "batch/find_document.h"
#include "batch/frozen_files.h"
#include "batch/output_folder.h"
#include "batch/report_files.h"
#include "batch/state/state.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// The documents of one folder.
class FolderFreezing {
 public:
  FolderFreezing(std::string path, Freezing freezing, Files& files, Sources& sources,
                 Diagnostics& diagnostics)
      : folder_(std::move(path), files),
        freezing_(freezing),
        files_(files),
        sources_(sources),
        diagnostics_(diagnostics) {}

  std::vector<FrozenDocument> run(const std::vector<std::string>& names) {
    auto state = open();
    if (!state) return {};
    const auto documents = state->documents();
    for (const std::string& name : names) {
      const StoredDocument* document = find_document(documents, name);
      if (document != nullptr) {
        change(*document);
      } else {
        diagnostics_.report(Message::no_such_document, {}, {name, folder_.path()}).nearest =
            documents_near(documents, name);
      }
    }
    if (!diagnostics_.has_errors()) save(*state);
    if (diagnostics_.has_errors()) return {};
    return std::move(changes_);
  }

 private:
  // For writing; where there is no record, none is made.
  std::optional<State> open() {
    if (!State::open(folder_.path(), State::Access::read, files_, diagnostics_)) {
      return std::nullopt;
    }
    return State::open(folder_.path(), State::Access::write, files_, diagnostics_);
  }

  void change(const StoredDocument& before) {
    const auto is_known = [&](const FrozenDocument& known) {
      return known.document.name == before.name;
    };
    if (std::ranges::any_of(changes_, is_known)) return;
    FrozenDocument change{false, before, {}};
    if (freezing_ == Freezing::freeze) {
      if (!has_any_file(before, folder_)) {
        diagnostics_.report(Message::document_missing, {}, {before.name, folder_.path()});
        return;
      }
      if (const auto error = hold_files(change.document, folder_, change.held)) {
        diagnostics_.report(Message::cannot_read_file, {sources_.add(error->path, "")},
                            {error->reason});
        return;
      }
    } else if (before.frozen) {
      change.held = release_files(change.document, folder_);
    }
    change.changed = change.document != before;
    changes_.push_back(std::move(change));
  }

  void save(State& state) {
    std::vector<State::Update> updates;
    for (const FrozenDocument& change : changes_) {
      if (change.changed) updates.push_back({change.document, std::nullopt});
    }
    std::optional<FileError> error;
    if (!updates.empty()) error = state.save(updates);
    // Those of a run that could not write them, too.
    if (!error) error = write_reports(state, folder_);
    if (error) diagnostics_.report(Message::cannot_write, {}, {error->path, error->reason});
  }

  OutputFolder folder_;
  Freezing freezing_;
  Files& files_;
  Sources& sources_;
  Diagnostics& diagnostics_;
  std::vector<FrozenDocument> changes_;
};

}  // namespace

std::vector<FrozenDocument> freeze(const std::vector<std::string>& paths, Freezing freezing,
                                   Files& files, Sources& sources, Diagnostics& diagnostics) {
  std::vector<std::string> folders;
  std::map<std::string, std::vector<std::string>> names;
  for (const std::string& path : paths) {
    DocumentPlace place = document_place(path);
    if (!names.contains(place.folder)) folders.push_back(place.folder);
    names[place.folder].push_back(std::move(place.name));
  }
  std::vector<FrozenDocument> all;
  for (const std::string& folder : folders) {
    Diagnostics found;
    auto changes = FolderFreezing(folder, freezing, files, sources, found).run(names.at(folder));
    diagnostics.add(found);
    std::ranges::move(changes, std::back_inserter(all));
  }
  return all;
}

std::vector<StoredDocument> frozen_documents(const std::string& folder, Files& files,
                                             Diagnostics& diagnostics) {
  std::vector<StoredDocument> frozen;
  const auto state = State::open(folder, State::Access::read, files, diagnostics);
  if (!state) return frozen;
  for (auto& [name, document] : state->documents()) {
    if (document.frozen) frozen.push_back(std::move(document));
  }
  return frozen;
}

}  // namespace vanban::batch
