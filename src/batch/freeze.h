// Documents that were issued: frozen as their files are now, be it the signed PDF in place of ours.
// Runs never write to a frozen document; they tell when its data have changed.
#pragma once

#include <string>
#include <vector>

#include "app/files.h"
#include "batch/state/stored.h"
#include "diag/diagnostic.h"

namespace vanban::batch {

enum class Freezing { freeze, thaw };

struct FrozenDocument {
  bool changed = false;  // not if it was so before
  StoredDocument document;
  std::vector<std::string> held;  // its files that are not as they were written
};

// Each path is that of a file of a document, or of the folder with the document's name or the code
// of its unit: "out/09187-phuong-kinh-bac.pdf", "out/09187". Gives the documents in the order of
// the paths, each once. Of others it reports no_such_document and document_missing, of files that
// are there cannot_read_file, of folders what State::open() and saving do; in a folder with an
// error nothing changes. Freezing anew holds files as they are then; thawed files that are not as
// they were written count as edited. The reports in the folders follow.
std::vector<FrozenDocument> freeze(const std::vector<std::string>& paths, Freezing freezing,
                                   Files& files, Sources& sources, Diagnostics& diagnostics);

// The frozen documents of a folder, by name. Reports what State::open() does.
std::vector<StoredDocument> frozen_documents(const std::string& folder, Files& files,
                                             Diagnostics& diagnostics);

}  // namespace vanban::batch
