// The calls of the system that reading and writing stand on, so that tests can let each of them
// fail at any moment.
#pragma once

#include <cstddef>
#include <dirent.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace vanban {

struct DiskCalls {
  int (*open)(const char* path, int flags, mode_t mode);
  ssize_t (*read)(int descriptor, void* bytes, std::size_t size);
  ssize_t (*write)(int descriptor, const void* bytes, std::size_t size);
  int (*fchmod)(int descriptor, mode_t mode);
  int (*fsync)(int descriptor);
  int (*syncfs)(int descriptor);  // everything in the file system of the descriptor
  int (*close)(int descriptor);
  int (*stat)(const char* path, struct stat* facts);   // of what a link leads to
  int (*lstat)(const char* path, struct stat* facts);  // of the link itself
  char* (*realpath)(const char* path, char* resolved);
  int (*rename)(const char* from, const char* to);
  int (*unlink)(const char* path);
  int (*mkdir)(const char* path, mode_t mode);
  int (*rmdir)(const char* path);
  DIR* (*opendir)(const char* path);
  dirent* (*readdir)(DIR* folder);
  int (*closedir)(DIR* folder);

  static DiskCalls real();
};

}  // namespace vanban
