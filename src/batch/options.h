// What a run of a batch is asked for.
#pragma once

#include <cstddef>
#include <string>

#include "batch/parts.h"
#include "batch/shard.h"

namespace vanban::batch {

struct BatchOptions {
  std::string job;
  std::string folder;
  std::size_t threads = 1;
  Shard shard;
  bool dry_run = false;  // says what would be written, writes nothing
  bool force = false;    // writes over files that were touched
  Installation installation;
  std::string (*now)() = nullptr;
};

}  // namespace vanban::batch
