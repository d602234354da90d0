// The disk, for tests that only need files to be there.
#pragma once

#include "app/files.h"

namespace vanban::test {

inline Files& disk() {
  static DiskFiles files;
  return files;
}

}  // namespace vanban::test
