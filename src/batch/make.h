// One document of the batch, from its row and overlay to the bytes of its files. A pure function of
// its inputs; may run in several threads at once.
#pragma once

#include <string>
#include <vector>

#include "batch/parts.h"
#include "batch/state/stored.h"
#include "batch/task.h"

namespace vanban::batch {

struct MadeFile {
  std::string ending;  // of its name, after that of the document
  std::string bytes;
  std::string digest;
};

struct Made {
  std::vector<MadeFile> files;          // none: the document has errors
  std::string content;                  // what it says, as JSON
  std::vector<StoredMessage> messages;  // errors and warnings
};

Made make(const Task& task, Workshop& workshop, Files& files);

// What there is to say of the document before it is written: errors and warnings of these rules
// too.
std::vector<StoredMessage> check(const WorkItem& item, Workshop& workshop,
                                 const RuleSettings& rules, Files& files);

}  // namespace vanban::batch
