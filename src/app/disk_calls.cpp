#include "app/disk_calls.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace vanban {

namespace {

int open_file(const char* path, int flags, mode_t mode) {
  return ::open(path, flags, mode);
}

}  // namespace

DiskCalls DiskCalls::real() {
  DiskCalls calls{};
  calls.open = open_file;
  calls.read = ::read;
  calls.write = ::write;
  calls.fchmod = ::fchmod;
  calls.fsync = ::fsync;
  calls.syncfs = ::syncfs;
  calls.close = ::close;
  calls.stat = ::stat;
  calls.lstat = ::lstat;
  calls.realpath = ::realpath;
  calls.rename = std::rename;
  calls.unlink = ::unlink;
  calls.mkdir = ::mkdir;
  calls.rmdir = ::rmdir;
  calls.opendir = ::opendir;
  calls.readdir = ::readdir;
  calls.closedir = ::closedir;
  return calls;
}

}  // namespace vanban
