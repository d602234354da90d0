// Which document of a folder a user means.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "batch/state/stored.h"

namespace vanban::batch {

// What a path names: "out/09187-phuong-kinh-bac.pdf" a file in the folder "out". The path of a
// folder of a batch itself names nothing in it.
struct DocumentPlace {
  std::string folder;
  std::string name;
};

DocumentPlace document_place(const std::string& path);

// By the name of one of its files, else by its own, the code or name of its unit, else by a file
// that is named after it: a signed one that was put beside ours. Nothing if there is none.
const StoredDocument* find_document(const std::map<std::string, StoredDocument>& documents,
                                    const std::string& name);

// "Did you mean".
std::vector<std::string> documents_near(const std::map<std::string, StoredDocument>& documents,
                                        const std::string& name);

}  // namespace vanban::batch
