#include "batch/assess.h"

#include <algorithm>
#include <utility>

namespace vanban::batch {

namespace {

void look_at_files(const StoredDocument& record, const OutputFolder& folder, Assessment& found) {
  for (StoredFile file : record.files) {
    switch (folder.look_at(file)) {
      case Condition::ours:
        file.stamp = folder.stamp(file.name);
        break;
      case Condition::touched:
      case Condition::unknown:
        found.touched.push_back(file.name);
        // The version that the record speaks of was never put there.
        if (!file.former.empty()) found.reasons.push_back({Reason::Kind::interrupted, "", {}});
        break;
      case Condition::missing:
        if (file.digest.empty()) continue;  // it was to be removed, and is
        if (record.frozen) {
          found.touched.push_back(file.name);
        } else {
          found.reasons.push_back({Reason::Kind::file_missing, file.name, {}});
        }
        break;
      case Condition::former:
        found.reasons.push_back({Reason::Kind::interrupted, "", {}});
        break;
    }
    found.files.push_back(std::move(file));
  }
  for (const StoredFile& file : record.edited) {
    if (folder.look_at(file) != Condition::missing) found.edited.push_back(file);
  }
}

// Files left as they were found, of which none is what it was: deleted, or put back.
bool is_place_free(const StoredDocument& record, const OutputFolder& folder) {
  if (record.frozen || record.edited.empty()) return false;
  return std::ranges::none_of(
      record.edited, [&](const StoredFile& file) { return may_be_touched(folder.look_at(file)); });
}

Standing standing_of(const StoredDocument& record, const Assessment& found) {
  if (record.frozen) return Standing::frozen;
  const bool is_edited = !found.touched.empty() || !record.edited.empty();
  return is_edited ? Standing::edited : Standing::current;
}

}  // namespace

Assessment assess(const StoredDocument* record, const Inputs& inputs, bool force,
                  const OutputFolder& folder) {
  Assessment found;
  const bool is_new = record == nullptr || (record->files.empty() && record->inputs.empty() &&
                                            record->standing != Standing::failed);
  if (is_new) {
    found.reasons.push_back({Reason::Kind::new_document, "", {}});
    return found;
  }
  if (record->standing == Standing::failed) {
    found.reasons.push_back({Reason::Kind::failed_before, "", {}});
  }
  if (!record->inputs.empty()) {
    for (Reason& reason : changes_of_inputs(record->inputs, inputs)) {
      found.reasons.push_back(std::move(reason));
    }
  }
  look_at_files(*record, folder, found);
  if (is_place_free(*record, folder)) {
    found.reasons.push_back({Reason::Kind::place_free, "", {}});
  }
  if (force && !record->frozen) {
    for (const std::string& name : found.touched) {
      found.reasons.push_back({Reason::Kind::file_edited, name, {}});
    }
    for (const StoredFile& file : found.edited) {
      found.reasons.push_back({Reason::Kind::file_edited, file.name, {}});
    }
  }
  found.standing = standing_of(*record, found);
  return found;
}

}  // namespace vanban::batch
